import type { CardTarget, Rect } from '../card/card-api.ts';
import { composedParentElement, elementAround } from '../reading/text-blocks/composed-parent.ts';
import { propertiesOf } from '../reading/text-blocks/properties-of.ts';
import type { PlacedMention, PlacedMentions } from './placed-mentions.ts';
import { sight, viewport } from './reachable.ts';
import { rectsOf } from './rects.ts';

/** Where a mention is now, as the card needs it; `null` when it is gone or not rendered. */
export function targetOf(placed: PlacedMention): CardTarget | null {
  const rects = rectsOf(placed);
  if (rects.length === 0) return null;
  const { mention, key } = placed;
  const { entity, type, evidence } = mention;
  const text = textOf(placed);
  return { key, entity, type, text, evidence, rects, block: blockRect(placed, rects) };
}

/** As it was read. */
export const textOf = ({ mention, block: { text } }: PlacedMention): string => text.slice(mention.start, mention.end);

function blockRect({ block: { element } }: PlacedMention, rects: readonly Rect[]): Rect {
  const box = element instanceof ShadowRoot ? element.host : element;
  const { left, top, right, bottom } = propertiesOf(box).getBoundingClientRect();
  const [first] = rects;
  // An element without a box of its own (display: contents) has the box of its text.
  return first && (right <= left || bottom <= top) ? first : { left, top, right, bottom };
}

/**
 * Goes to the next or previous mention that can be seen, in page order, and scrolls to it; `null` where there is none.
 * After the last one it begins again with the first, or stops. From the `edge`, it goes to the first or last mention of
 * the page; without `from`, to the first one that is not above the viewport, or the last one that is not below it.
 */
export function step(
  mentions: PlacedMentions,
  from: PlacedMention | 'edge' | null,
  direction: 'next' | 'previous',
  end: 'round' | 'stop' = 'round',
): CardTarget | null {
  const afterScrolling = sight('after-scrolling');
  const all = direction === 'next' ? mentions.all() : mentions.all().toReversed();
  const start = from === 'edge' ? 0 : from ? firstBeyond(all, from, direction) : firstAhead(all, direction);
  for (const placed of [...all.slice(start), ...(end === 'round' ? all.slice(0, start) : [])]) {
    // Scrolling may remove the target, as in lists that keep only their visible part.
    const target = afterScrolling(placed) && reveal(placed);
    if (target) return target;
  }
  return null;
}

/** By their places in the page: a mention whose block is read anew is not among them. */
function firstBeyond(all: readonly PlacedMention[], from: PlacedMention, direction: 'next' | 'previous'): number {
  const sign = direction === 'next' ? 1 : -1;
  const first = all.findIndex((placed) => inOrder(placed, from) * sign > 0);
  return first < 0 ? all.length : first;
}

function inOrder({ block: one, mention }: PlacedMention, { block: other, mention: from }: PlacedMention): number {
  return one.order - other.order || one.id - other.id || mention.start - from.start;
}

function firstAhead(all: readonly PlacedMention[], direction: 'next' | 'previous'): number {
  const { top, bottom } = viewport();
  const afterScrolling = sight('after-scrolling');
  const ahead = all.findIndex((placed) => {
    const rect = afterScrolling(placed);
    return rect !== null && (direction === 'next' ? rect.top >= top : rect.bottom <= bottom);
  });
  return Math.max(ahead, 0);
}

/**
 * The least distance of a mention from the edge of the visible area after scrolling, in CSS pixels, where there is
 * room.
 */
const MARGIN = 80;

/**
 * Scrolls a mention to the middle of the visible area unless it is well inside it; returns where the mention is then.
 */
export function reveal(placed: PlacedMention): CardTarget | null {
  const element = placed.span && elementAround(placed.span.start.node);
  if (!element || !sight('after-scrolling')(placed)) return null;
  if (!isWellInSight(placed)) {
    propertiesOf(element).scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    // Its element may be larger than its container, or than the part that is visible after a pinch.
    if (!isWellInSight(placed)) scrollAll(placed, element);
  }
  return targetOf(placed);
}

function isWellInSight(placed: PlacedMention): boolean {
  const rect = sight('now')(placed);
  if (!rect) return false;
  const { left, top, right, bottom } = viewport();
  const margin = Math.min(MARGIN, (bottom - top) / 4);
  return rect.top >= top + margin && rect.bottom <= bottom - margin && rect.left >= left && rect.right <= right;
}

/** Brings a mention to the middle of each element that scrolls around it, the inner ones first, then of the window. */
function scrollAll(placed: PlacedMention, element: Element): void {
  for (let at: Element | null = element; at !== null; at = composedParentElement(at)) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (at === document.documentElement || !/auto|scroll/.test(overflowX + overflowY)) continue;
    const port = propertiesOf(at).getBoundingClientRect();
    // One that stops at each of its pages would go back to another page.
    if (!isInside(placed, port)) scrollTowards(placed, propertiesOf(at), port);
  }
  scrollTowards(placed, window, viewport());
}

function isInside(placed: PlacedMention, port: Rect): boolean {
  const [rect] = rectsOf(placed);
  if (!rect) return false;
  return rect.left >= port.left && rect.top >= port.top && rect.right <= port.right && rect.bottom <= port.bottom;
}

function scrollTowards(placed: PlacedMention, scroller: Pick<Window, 'scrollBy'>, port: Rect): void {
  const rect = rectsOf(placed)[0];
  if (!rect) return;
  const isBeside = rect.left < port.left || rect.right > port.right;
  scroller.scrollBy({
    left: isBeside ? (rect.left + rect.right - port.left - port.right) / 2 : 0,
    top: (rect.top + rect.bottom - port.top - port.bottom) / 2,
    behavior: 'instant',
  });
}
