import { quote } from '../../core/page/selectors/text-quote.ts';
import type { Span, TextPositionSelector, TextQuoteSelector } from '../../core/page/selectors/types.ts';
import { showsContent } from '../reading/text-blocks/elements.ts';
import type { TextPoint } from '../reading/text-blocks/locate.ts';
import { ALL_TEXT } from '../reading/text-blocks/node-kinds.ts';
import { isShown } from './is-shown.ts';

/**
 * Text that is in `textContent` and is no text of the page; `noscript` is hidden where scripts run, and read elsewhere.
 */
const UNREAD = 'script, style, template, textarea, select, datalist, iframe, audio, video, canvas';

interface Piece {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
}

/**
 * The whole text of a page as W3C selectors count it: the `textContent` of the body, which other tools can make too,
 * and behind it that of the shadow roots that hold mentions, in the order given.
 */
export class PageText {
  readonly text: string;
  readonly #places = new Map<Node, number>();
  readonly #pieces: Piece[] = [];
  /** Offsets of the second halves of surrogate pairs, ascending. */
  readonly #pairs: readonly number[];

  constructor(roots: readonly Node[]) {
    let text = '';
    for (const root of roots) {
      const walker = (root.ownerDocument ?? document).createTreeWalker(root, ALL_TEXT);
      let offset = text.length;
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        this.#places.set(node, this.#pieces.length);
        this.#pieces.push({ node, start: offset, end: offset + node.length });
        offset += node.length;
      }
      text += root.textContent ?? '';
    }
    this.text = text;
    this.#pairs = [...text.matchAll(/[\ud800-\udbff](?=[\udc00-\udfff])/g)].map(({ index }) => index + 1);
  }

  /** UTF-16 offset of a place in the text, `null` where it lies outside. */
  offsetOf({ node, offset }: TextPoint): number | null {
    const piece = this.#pieces[this.#places.get(node) ?? -1];
    return piece ? piece.start + offset : null;
  }

  /**
   * The selectors of the text between two offsets. The quote has the words as they are in the text, so that other tools
   * find them; its context ends where text begins that no reader sees (scripts, hidden elements).
   */
  selectors(span: Span): readonly [TextQuoteSelector, TextPositionSelector] {
    const { exact, prefix, suffix, type } = quote(this.text, span);
    const from = this.#readFrom(span.start, span.start - prefix.length);
    const to = this.#readTo(span.end, span.end + suffix.length);
    return [
      { type, exact, prefix: this.text.slice(from, span.start), suffix: this.text.slice(span.end, to) },
      { type: 'TextPositionSelector', start: this.#codePoints(span.start), end: this.#codePoints(span.end) },
    ];
  }

  #codePoints(offset: number): number {
    let [low, high] = [0, this.#pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }

  /** The piece that holds the unit at `offset`. */
  #pieceAt(offset: number): number {
    let [low, high] = [0, this.#pieces.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #readFrom(start: number, least: number): number {
    for (let at = this.#pieceAt(start - 1), from = start; start > 0; at -= 1) {
      const piece = this.#pieces[at];
      if (!piece || from <= least || !isRead(piece.node)) return Math.max(from, least);
      from = piece.start;
    }
    return start;
  }

  #readTo(end: number, most: number): number {
    for (let at = this.#pieceAt(end), to = end; ; at += 1) {
      const piece = this.#pieces[at];
      if (!piece || to >= most || !isRead(piece.node)) return Math.min(to, most);
      to = piece.end;
    }
  }
}

function isRead(node: Node): boolean {
  // A text directly in a shadow root is as visible as the words beside it.
  const { parentElement } = node;
  if (parentElement === null) return true;
  // Not read from the element itself: a form may have a field of this name.
  const { closest } = Element.prototype;
  const file = closest.call(parentElement, 'object');
  return !closest.call(parentElement, UNREAD) && (!file || showsContent(file)) && isShown(parentElement);
}
