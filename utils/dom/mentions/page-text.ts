import type { TextPoint } from '../reading/text-blocks/locate.ts';

/**
 * The whole text of a page as W3C selectors count it: the `textContent` of the body, which other tools can make too,
 * and behind it that of the shadow roots that hold mentions, in the order given.
 */
export class PageText {
  readonly text: string;
  readonly #offsets = new Map<Node, number>();

  /** `wanted` are the text nodes whose place will be asked for. */
  constructor(roots: readonly Node[], wanted: ReadonlySet<Node>) {
    let text = '';
    for (const root of roots) {
      const walker = (root.ownerDocument ?? document).createTreeWalker(
        root,
        NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
      );
      let offset = text.length;
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (wanted.has(node)) this.#offsets.set(node, offset);
        offset += node.length;
      }
      text += root.textContent ?? '';
    }
    this.text = text;
  }

  /** Offset of a place in the text, `null` where it lies outside. */
  offsetOf({ node, offset }: TextPoint): number | null {
    const start = this.#offsets.get(node);
    return start === undefined ? null : start + offset;
  }
}
