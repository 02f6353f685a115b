import type { CardTarget, Rect } from '../card/card-api.ts';
import type { PlacedMention, PlacedMentions } from './placed-mentions.ts';
import { rectsOf } from './rects.ts';

/** Where a mention is now, as the card needs it; `null` when it is gone or not rendered. */
export function targetOf(placed: PlacedMention): CardTarget | null {
  const rects = rectsOf(placed);
  if (rects.length === 0) return null;
  const { mention, block, key } = placed;
  const { entity, type, evidence } = mention;
  const text = block.text.slice(mention.start, mention.end);
  return { key, entity, type, text, evidence, rects, block: blockRect(placed, rects) };
}

function blockRect({ block: { element } }: PlacedMention, rects: readonly Rect[]): Rect {
  const box = element instanceof ShadowRoot ? element.host : element;
  const { left, top, right, bottom } = box.getBoundingClientRect();
  const [first] = rects;
  // An element without a box of its own (display: contents) leaves its text's.
  return first && (right <= left || bottom <= top) ? first : { left, top, right, bottom };
}

/** True for a mention that is rendered and not made invisible. */
export function isVisible({ span }: PlacedMention): boolean {
  if (!span) return false;
  const { isConnected, parentElement } = span.start.node;
  return isConnected && (parentElement?.checkVisibility({ visibilityProperty: true }) ?? false);
}

/** The first visible mention in page order, or going backwards the last one. */
export const outermost = (mentions: PlacedMentions, direction: 'next' | 'previous'): PlacedMention | null =>
  (direction === 'next' ? mentions.all().find(isVisible) : mentions.all().findLast(isVisible)) ?? null;

/**
 * The visible mention after or before `from` in page order, round the end to the other or no further; without `from`, the
 * first one that is not above the viewport, or the last one that is not below it.
 */
export function neighbour(
  mentions: PlacedMentions,
  from: PlacedMention | null,
  direction: 'next' | 'previous',
  end: 'round' | 'stop' = 'round',
): PlacedMention | null {
  const visible = mentions.all().filter((placed) => placed === from || isVisible(placed));
  const ordered = direction === 'next' ? visible : visible.toReversed();
  const at = from ? ordered.indexOf(from) : -1;
  if (at >= 0) return ordered[at + 1] ?? (end === 'round' ? ordered[0] : null) ?? null;
  const ahead = ordered.find((placed) => {
    const rect = rectsOf(placed)[0];
    return rect !== undefined && (direction === 'next' ? rect.top >= 0 : rect.bottom <= window.innerHeight);
  });
  return ahead ?? ordered[0] ?? null;
}

/** Scrolls a mention to the middle of the viewport unless it is well in sight; gives where it is then. */
export function reveal(placed: PlacedMention): CardTarget | null {
  const margin = 80;
  const before = rectsOf(placed)[0];
  if (!before || !isVisible(placed)) return null;
  const inSight = (rect: Rect): boolean =>
    rect.top >= margin &&
    rect.bottom <= window.innerHeight - margin &&
    rect.left >= 0 &&
    rect.right <= window.innerWidth;
  if (!inSight(before)) {
    placed.span?.start.node.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    // Its element may be taller than the viewport.
    const after = rectsOf(placed)[0];
    if (after && !inSight(after)) {
      window.scrollBy({ top: (after.top + after.bottom - window.innerHeight) / 2, behavior: 'instant' });
    }
  }
  return targetOf(placed);
}
