import type { Settings } from '../../core/settings/types.ts';
import type { Hit } from '../hits/hits.ts';
import { onAbort } from '../lifetime/on-abort.ts';
import { tonesOnPage } from './ground.ts';
import { type Item, nearViewport } from './near-viewport.ts';
import { highlightRegistry } from './registry.ts';

interface PaintedBlock extends Item {
  readonly hits: readonly Hit[];
}

export interface Painter {
  /** Hits whose highlights are registered now: those in sight and a viewport around. */
  readonly painted: () => readonly Hit[];
  readonly restyle: (style: Settings['style']) => void;
  /** Paints these hits of a block in place of those it had. */
  readonly set: (block: number, hits: readonly Hit[]) => void;
  /** Marks the mention whose card is open, or none. */
  readonly mark: (hit: Hit | null) => void;
}

const themeAttributes = ['class', 'style', 'data-theme', 'data-color-mode', 'data-bs-theme'];

/** Paints the hits of a page in the reader's style, each in a tone that can be read where it stands. */
export function painter(document: Document, signal: AbortSignal, firstStyle: Settings['style']): Painter {
  const registry = highlightRegistry(signal);
  const blocks = new Map<number, PaintedBlock>();
  let toneAt = tonesOnPage();
  let style = firstStyle;
  let current: Hit | null = null;

  const show = ({ hits }: PaintedBlock): void => {
    for (const hit of hits) {
      const tone = toneAt(hit.span.start.node.parentElement ?? document.documentElement);
      if (style === 'badge') registry.hide(hit, 'mention');
      else registry.show(hit, 'mention', `${style}-${hit.mention.type}-${tone}`);
    }
  };
  const hide = ({ hits }: PaintedBlock): void => {
    for (const hit of hits) registry.hide(hit, 'mention');
  };
  const near = nearViewport<PaintedBlock>(document, { signal, show, hide });

  const repaint = (): void => {
    toneAt = tonesOnPage();
    near.shown().forEach(show);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint, { signal });
  const themes = new MutationObserver(repaint);
  for (const element of [document.documentElement, document.body]) {
    if (element) themes.observe(element, { attributeFilter: themeAttributes });
  }
  onAbort(signal, () => themes.disconnect());

  return {
    painted: () => near.shown().flatMap((block) => block.hits),
    restyle: (wanted) => {
      if (style === wanted) return;
      style = wanted;
      repaint();
    },
    set: (id, hits) => {
      const before = blocks.get(id);
      if (before) near.remove(before);
      blocks.delete(id);
      const [first] = hits;
      if (!first) return;
      const { order, element } = first.block;
      const block = { order, element: element instanceof ShadowRoot ? element.host : element, hits };
      blocks.set(id, block);
      near.add(block);
    },
    mark: (hit) => {
      if (current) registry.hide(current, 'current');
      current = hit;
      if (hit) registry.show(hit, 'current', 'current');
    },
  };
}
