import type { Hit } from '../hits/hits.ts';

/** A hit is painted as a mention, and beside that as the one whose card is open. */
type Use = 'mention' | 'current';

interface Shown {
  readonly range: StaticRange;
  readonly name: string;
}

const prefix = 'partnership-lens-';

/** The one registry of a document belongs to its page too: only our own names are ever touched, never `clear()`. */
export class HighlightRegistry {
  readonly #highlights = new Map<string, Highlight>();
  readonly #shown = { mention: new Map<Hit, Shown>(), current: new Map<Hit, Shown>() };

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#leave(), { once: true });
  }

  show(hit: Hit, use: Use, name: string): void {
    if (this.#shown[use].get(hit)?.name === name) return;
    this.hide(hit, use);
    const { start, end } = hit.span;
    // The page may have shortened the text since; what changed is read again in a moment.
    if (start.offset > start.node.length || end.offset > end.node.length) return;
    const range = new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    });
    this.#highlight(name).add(range);
    this.#shown[use].set(hit, { range, name });
  }

  hide(hit: Hit, use: Use): void {
    const shown = this.#shown[use].get(hit);
    if (!shown) return;
    this.#highlights.get(shown.name)?.delete(shown.range);
    this.#shown[use].delete(hit);
  }

  #highlight(name: string): Highlight {
    const known = this.#highlights.get(name);
    if (known) return known;
    const highlight = new Highlight();
    this.#highlights.set(name, highlight);
    CSS.highlights.set(prefix + name, highlight);
    return highlight;
  }

  #leave(): void {
    for (const [name, highlight] of this.#highlights) {
      if (CSS.highlights.get(prefix + name) === highlight) CSS.highlights.delete(prefix + name);
    }
    this.#highlights.clear();
  }
}
