import type { Settings } from '../../core/settings/types.ts';
import type { Hit } from '../hits/hits.ts';
import { Grounds } from './ground.ts';
import { type Item, NearViewport } from './near-viewport.ts';
import { HighlightRegistry } from './registry.ts';

interface PaintedBlock extends Item {
  readonly hits: readonly Hit[];
}

/** Paints the hits of a page in the reader's style, each in a tone that can be read where it stands. */
export class Painter {
  readonly #registry: HighlightRegistry;
  readonly #grounds = new Grounds();
  readonly #near: NearViewport<PaintedBlock>;
  readonly #blocks = new Map<number, PaintedBlock>();
  #style: Settings['style'] = 'underline';
  #current: Hit | null = null;

  constructor(document: Document, signal: AbortSignal) {
    this.#registry = new HighlightRegistry(signal);
    this.#near = new NearViewport(document, {
      signal,
      show: (block) => this.#show(block),
      hide: (block) => this.#hide(block),
    });
    const repaint = (): void => this.repaint();
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint, { signal });
    const themes = new MutationObserver(repaint);
    const attributeFilter = ['class', 'style', 'data-theme', 'data-color-mode', 'data-bs-theme'];
    for (const element of [document.documentElement, document.body]) {
      if (element) themes.observe(element, { attributeFilter });
    }
    signal.addEventListener('abort', () => themes.disconnect(), { once: true });
  }

  /** Hits whose highlights are registered now: those in sight and a viewport around. */
  get painted(): readonly Hit[] {
    return this.#near.shown.flatMap((block) => block.hits);
  }

  set style(style: Settings['style']) {
    if (this.#style === style) return;
    this.#style = style;
    this.repaint();
  }

  /** Paints these hits of a block in place of those it had. */
  set(id: number, hits: readonly Hit[]): void {
    const before = this.#blocks.get(id);
    if (before) this.#near.remove(before);
    this.#blocks.delete(id);
    const [first] = hits;
    if (!first) return;
    const { order, element } = first.block;
    const block = { order, element: element instanceof ShadowRoot ? element.host : element, hits };
    this.#blocks.set(id, block);
    this.#near.add(block);
  }

  /** Marks the mention whose card is open, or none. */
  mark(hit: Hit | null): void {
    const before = this.#current;
    this.#current = hit;
    if (before) this.#registry.hide(before, 'current');
    if (hit) this.#registry.show(hit, 'current', 'current');
  }

  repaint(): void {
    this.#grounds.forget();
    for (const block of this.#near.shown) this.#show(block);
  }

  #show({ hits }: PaintedBlock): void {
    for (const hit of hits) {
      const tone = this.#grounds.toneAt(hit.span.start.node.parentElement ?? document.documentElement);
      if (this.#style === 'badge') this.#registry.hide(hit, 'mention');
      else this.#registry.show(hit, 'mention', `${this.#style}-${hit.mention.type}-${tone}`);
    }
  }

  #hide({ hits }: PaintedBlock): void {
    for (const hit of hits) this.#registry.hide(hit, 'mention');
  }
}
