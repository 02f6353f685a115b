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

function segmentsOf(block: Pick<ReadBlock, 'element' | 'segments'>): Iterable<Segment> {
  if (block.segments) return block.segments;
  const walker = block.element.ownerDocument.createTreeWalker(block.element, NodeFilter.SHOW_TEXT);
  return {
    *[Symbol.iterator]() {
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield node as Text;
    },
  };
}

/**
 * Finds spans of a block's text in the page; `spans` are ascending, disjoint offsets in the block's text. Gives one
 * span for each, `null` for those that the page no longer holds.
 */
export function locate(
  block: Pick<ReadBlock, 'element' | 'segments' | 'base'>,
  spans: readonly { readonly start: number; readonly end: number }[],
): (TextSpan | null)[] {
  const found: (TextSpan | null)[] = [];
  let offset = -block.base;
  let start: TextPoint | null = null;
  let nodes: Text[] = [];
  for (const segment of segmentsOf(block)) {
    const length = segment.length;
    for (let span = spans[found.length]; span && span.start < offset + length; span = spans[found.length]) {
      if (typeof segment === 'string') break;
      if (nodes.at(-1) !== segment) nodes.push(segment);
      start ??= { node: segment, offset: span.start - offset };
      if (span.end > offset + length) break;
      found.push({ start, end: { node: segment, offset: span.end - offset }, nodes });
      start = null;
      nodes = [];
    }
    offset += length;
    if (found.length === spans.length) break;
  }
  while (found.length < spans.length) found.push(null);
  return found;
}
