import type { Settings } from '../../core/settings/types.ts';
import type { PlacedMention } from '../mentions/placed-mentions.ts';
import { elementAround } from '../reading/text-blocks/composed-parent.ts';
import { isShadowRoot } from '../reading/text-blocks/node-kinds.ts';
import { tonesOnPage } from './background-colour.ts';
import { isMarkable } from './markable.ts';
import { type Item, nearViewport } from './near-viewport.ts';
import { highlightRegistry } from './registry.ts';
import { watchTheme } from './watch-theme.ts';

interface PaintedBlock extends Item {
  mentions: readonly PlacedMention[];
  shown: boolean;
}

export interface HighlightPainter {
  /** Mentions whose highlights are registered now: those in sight and a viewport around. */
  readonly painted: () => readonly PlacedMention[];
  readonly restyle: (style: Settings['style']) => void;
  /** Paints these mentions of a block instead of its earlier ones. */
  readonly set: (block: number, mentions: readonly PlacedMention[]) => void;
  /** The mentions of a block may stand in other nodes now. */
  readonly moved: (block: number) => void;
  /** Marks the mention whose card is open; with `null`, none. */
  readonly mark: (placed: PlacedMention | null) => void;
}

/** Paints the mentions of a page in the reader's style, each in a tone that is readable on its background. */
export function highlightPainter(
  document: Document,
  signal: AbortSignal,
  firstStyle: Settings['style'],
): HighlightPainter {
  const mentions = highlightRegistry(signal);
  // The mention whose card is open has a second highlight.
  const currents = highlightRegistry(signal);
  const blocks = new Map<number, PaintedBlock>();
  let toneAt = tonesOnPage();
  let style = firstStyle;
  let current: PlacedMention | null = null;

  const show = (block: PaintedBlock): void => {
    block.shown = true;
    for (const placed of block.mentions) {
      const element = (placed.span && elementAround(placed.span.start.node)) ?? document.documentElement;
      const tone = toneAt(element);
      watched.add(element);
      if (style === 'badge' || !isMarkable(placed)) mentions.hide(placed);
      else {
        const { isNameOnly, type } = placed.mention;
        mentions.show(placed, `${style}-${isNameOnly ? 'name-only' : type}-${tone}`);
      }
    }
  };
  const hide = (block: PaintedBlock): void => {
    block.shown = false;
    for (const placed of block.mentions) mentions.hide(placed);
  };
  const inSight = (): readonly PaintedBlock[] => [...blocks.values()].filter(({ shown }) => shown);
  /** A block that is watched anew is reported anew. */
  const appear = (block: PaintedBlock): void => {
    if (!block.shown) show(block);
  };
  const near = nearViewport<PaintedBlock>(document, { signal, show: appear, hide });

  const repaint = (): void => {
    toneAt = tonesOnPage();
    if (import.meta.env?.FIREFOX) near.look();
    inSight().forEach(show);
  };
  const watched = watchTheme(document, signal, repaint);

  const isSame = (some: readonly PlacedMention[], others: readonly PlacedMention[]): boolean =>
    some.length === others.length && some.every((placed, at) => placed === others[at]);

  return {
    painted: () => inSight().flatMap(({ mentions }) => mentions.filter(isMarkable)),
    restyle: (wanted) => {
      style = wanted;
      repaint();
    },
    set: (id, mentions) => {
      const [first] = mentions;
      const known = blocks.get(id);
      if (known && isSame(known.mentions, mentions)) return;
      if (known && first) {
        const { shown } = known;
        hide(known);
        known.mentions = mentions;
        if (shown) show(known);
      } else if (known) {
        near.remove(known);
        blocks.delete(id);
      } else if (first) {
        const { order, element } = first.block;
        const block = { order, element: isShadowRoot(element) ? element.host : element, mentions, shown: false };
        blocks.set(id, block);
        near.add(block);
      }
    },
    moved: (id) => {
      const known = blocks.get(id);
      if (known?.shown) show(known);
      if (current) currents.show(current, 'current');
    },
    mark: (placed) => {
      if (current) currents.hide(current);
      current = placed;
      if (placed) currents.show(placed, 'current');
    },
  };
}
