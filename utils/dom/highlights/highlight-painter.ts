import type { Settings } from '../../core/settings/types.ts';
import { onAbort } from '../events/on-abort.ts';
import type { Hit } from '../mentions/placed-mentions.ts';
import { isShadowRoot } from '../reading/text-blocks/node-kinds.ts';
import { DARK_SCHEME, tonesOnPage } from './background-colour.ts';
import { type Item, nearViewport } from './near-viewport.ts';
import { highlightRegistry } from './registry.ts';

interface PaintedBlock extends Item {
  hits: readonly Hit[];
  shown: boolean;
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

const THEME_ATTRIBUTES = ['class', 'style', 'data-theme', 'data-color-mode', 'data-bs-theme'];

/** Paints the hits of a page in the reader's style, each in a tone that can be read where it stands. */
export function painter(document: Document, signal: AbortSignal, firstStyle: Settings['style']): Painter {
  const mentions = highlightRegistry(signal);
  // A hit is painted as a mention, and beside that as the one whose card is open.
  const currents = highlightRegistry(signal);
  const blocks = new Map<number, PaintedBlock>();
  let toneAt = tonesOnPage();
  let style = firstStyle;
  let current: Hit | null = null;

  const show = (block: PaintedBlock): void => {
    block.shown = true;
    for (const hit of block.hits) {
      const tone = toneAt(hit.span?.start.node.parentElement ?? document.documentElement);
      if (style === 'badge') mentions.hide(hit);
      else mentions.show(hit, `${style}-${hit.mention.type}-${tone}`);
    }
  };
  const hide = (block: PaintedBlock): void => {
    block.shown = false;
    for (const hit of block.hits) mentions.hide(hit);
  };
  const inSight = (): readonly PaintedBlock[] => [...blocks.values()].filter(({ shown }) => shown);
  const near = nearViewport<PaintedBlock>(document, { signal, show, hide });

  const repaint = (): void => {
    toneAt = tonesOnPage();
    inSight().forEach(show);
  };
  matchMedia(DARK_SCHEME).addEventListener('change', repaint, { signal });
  const themes = new MutationObserver(repaint);
  for (const element of [document.documentElement, document.body]) {
    if (element) themes.observe(element, { attributeFilter: THEME_ATTRIBUTES });
  }
  onAbort(signal, () => themes.disconnect());

  return {
    painted: () => inSight().flatMap(({ hits }) => hits),
    restyle: (wanted) => {
      if (style === wanted) return;
      style = wanted;
      repaint();
    },
    set: (id, hits) => {
      const [first] = hits;
      const known = blocks.get(id);
      if (known && first) {
        const { shown } = known;
        hide(known);
        known.hits = hits;
        if (shown) show(known);
      } else if (known) {
        near.remove(known);
        blocks.delete(id);
      } else if (first) {
        const { order, element } = first.block;
        const block = { order, element: isShadowRoot(element) ? element.host : element, hits, shown: false };
        blocks.set(id, block);
        near.add(block);
      }
    },
    mark: (hit) => {
      if (current) currents.hide(current);
      current = hit;
      if (hit) currents.show(hit, 'current');
    },
  };
}
