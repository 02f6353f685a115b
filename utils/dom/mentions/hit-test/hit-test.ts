import type { PlacedMention, PlacedMentions } from '../placed-mentions.ts';
import { rectsOf } from '../rects.ts';
import { isLayer, isUncovered } from './covering.ts';

/**
 * The mention at a point of the viewport, in CSS pixels; `null` where there is none. The caret position gives one
 * candidate in constant time, however many mentions the page has; its rects confirm it, since a caret snaps to the
 * nearest text. Where a layer lies over the text, which swallows the caret, those of `painted` are tried one by one.
 */
export function mentionAt(
  document: Document,
  x: number,
  y: number,
  mentions: PlacedMentions,
  painted: () => readonly PlacedMention[],
): PlacedMention | null {
  const { shadowRoots } = mentions;
  const caret =
    shadowRoots.length > 0
      ? document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] })
      : document.caretPositionFromPoint(x, y);
  const node = caret?.offsetNode;
  if (node?.nodeType === 3) return mentions.at(node as Text).find((placed) => lies(placed, x, y)) ?? null;
  if (node?.nodeType === 1 && !isLayer(node as Element)) return null;
  const placed = painted().find((candidate) => lies(candidate, x, y));
  return placed && isUncovered(document, placed, x, y) ? placed : null;
}

function lies(placed: PlacedMention, x: number, y: number): boolean {
  return rectsOf(placed).some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom);
}
