import { isText } from '../../reading/text-blocks/node-kinds.ts';
import type { PlacedMention, PlacedMentions } from '../placed-mentions.ts';
import { rectsOf } from '../rects.ts';
import { isUncovered } from './covering.ts';

/**
 * The mention at a point of the viewport, in CSS pixels; `null` where there is none. The caret position gives one
 * candidate in constant time, however many mentions the page has; its rects confirm it, since a caret snaps to the
 * nearest text. Where that text does not lie at the point, something else took the caret: an overlay, the hidden text
 * of a link, a caption that pointers pass through. Then those of `painted` are tried that lie there uncovered.
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
  if (caret && isText(node)) {
    const found = mentions.at(node).find((placed) => lies(placed, x, y));
    if (found) return found;
    if (isOnText(node, caret.offset, x, y)) return null;
  }
  return painted().find((placed) => lies(placed, x, y) && isUncovered(document, placed, x, y)) ?? null;
}

function lies(placed: PlacedMention, x: number, y: number): boolean {
  return rectsOf(placed).some((rect) => isIn(rect, x, y));
}

/** Whether one of the characters beside a caret is at the point: then no other text is there. */
function isOnText(node: Text, offset: number, x: number, y: number): boolean {
  const range = node.ownerDocument.createRange();
  range.setStart(node, Math.max(0, offset - 1));
  range.setEnd(node, Math.min(node.length, offset + 1));
  return [...range.getClientRects()].some((rect) => isIn(rect, x, y));
}

function isIn({ left, top, right, bottom }: Edges, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;
