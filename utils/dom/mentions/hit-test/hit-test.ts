import type { Hit, Hits } from '../placed-mentions.ts';
import { rectsOf } from '../rects.ts';
import { isLayer, isUncovered } from './covering.ts';

/**
 * The mention at a point of the viewport, in CSS pixels; `null` where there is none. The caret position gives one
 * candidate in constant time, however many mentions the page has; its rects confirm it, since a caret snaps to the
 * nearest text. Where a layer lies over the text, which swallows the caret, those of `painted` are tried one by one.
 */
export function hitAt(document: Document, x: number, y: number, hits: Hits, painted: () => readonly Hit[]): Hit | null {
  const { shadowRoots } = hits;
  const caret =
    shadowRoots.length > 0
      ? document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] })
      : document.caretPositionFromPoint(x, y);
  const node = caret?.offsetNode;
  if (node?.nodeType === 3) return hits.at(node as Text).find((hit) => lies(hit, x, y)) ?? null;
  if (node?.nodeType === 1 && !isLayer(node as Element)) return null;
  const hit = painted().find((candidate) => lies(candidate, x, y));
  return hit && isUncovered(document, hit, x, y) ? hit : null;
}

function lies(hit: Hit, x: number, y: number): boolean {
  return rectsOf(hit).some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom);
}
