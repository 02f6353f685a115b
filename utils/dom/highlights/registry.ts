import type { Hit } from '../hits/hits.ts';

/** The one registry of a document belongs to its page too: only our own names are ever touched, never `clear()`. */
export class HighlightRegistry {
  readonly #prefix = 'partnership-lens-';
  readonly #highlights = new Map<string, Highlight>();
  readonly #ranges = new Map<Hit, { readonly range: StaticRange; readonly highlight: Highlight }>();

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#leave(), { once: true });
  }

  show(hit: Hit, name: string): void {
    this.hide(hit);
    const { start, end } = hit.span;
    const range = new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    });
    const highlight = this.#highlight(name);
    highlight.add(range);
    this.#ranges.set(hit, { range, highlight });
  }

  hide(hit: Hit): void {
    const shown = this.#ranges.get(hit);
    shown?.highlight.delete(shown.range);
    this.#ranges.delete(hit);
  }

  #highlight(name: string): Highlight {
    let highlight = this.#highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      this.#highlights.set(name, highlight);
      CSS.highlights.set(this.#prefix + name, highlight);
    }
    return highlight;
  }

  #leave(): void {
    for (const [name, highlight] of this.#highlights) {
      if (CSS.highlights.get(this.#prefix + name) === highlight) CSS.highlights.delete(this.#prefix + name);
    }
    this.#highlights.clear();
    this.#ranges.clear();
  }
}
