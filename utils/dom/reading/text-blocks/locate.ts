import { ALL_TEXT } from './node-kinds.ts';
import { propertiesOf } from './properties-of.ts';
import type { ReadBlock, Segment } from './types.ts';

/** A place in the page's text: a text node and a UTF-16 offset in it. */
export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}
export interface TextSpan {
  readonly start: TextPoint;
  readonly end: TextPoint;
  /** Every text node that the span touches, in order. */
  readonly nodes: readonly Text[];
}

type Place = Pick<ReadBlock, 'element' | 'segments' | 'base'>;

/** Gives the segments of a block one after the other, then `null`. */
function segmentsOf({ segments, element }: Place): () => Segment | null {
  if (segments) {
    let at = 0;
    return () => segments[at++] ?? null;
  }
  const walker = propertiesOf(element).ownerDocument.createTreeWalker(element, ALL_TEXT);
  return () => walker.nextNode() as Text | null;
}

/**
 * Finds spans of a block's text in the page; `spans` are ascending, disjoint offsets in the block's text. Gives one
 * span for each, `null` for those that the page no longer holds.
 */
export function locate(
  block: Place,
  spans: readonly { readonly start: number; readonly end: number }[],
): (TextSpan | null)[] {
  const found: (TextSpan | null)[] = [];
  const nextSegment = segmentsOf(block);
  let offset = -block.base;
  let start: TextPoint | null = null;
  let nodes: Text[] = [];
  while (found.length < spans.length) {
    const segment = nextSegment();
    if (segment === null) break;
    const end = offset + segment.length;
    for (let span = spans[found.length]; span && span.start < end; span = spans[found.length]) {
      if (typeof segment === 'string') break;
      nodes.push(segment);
      start ??= { node: segment, offset: span.start - offset };
      if (span.end > end) break;
      found.push({ start, end: { node: segment, offset: span.end - offset }, nodes });
      start = null;
      nodes = [];
    }
    offset = end;
  }
  while (found.length < spans.length) found.push(null);
  return found;
}
