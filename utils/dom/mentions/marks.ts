/**
 * The marks on one page: its mentions, where each stands, and their highlights under the reader's settings. A lazy
 * script, loaded with the first mention: most pages have none.
 */
import { correctedOn } from '../../core/page/corrections/corrections.ts';
import { beginsSection } from '../../core/page/density.ts';
import type { Mention } from '../../core/page/types.ts';
import { highlightPainter } from '../highlights/highlight-painter.ts';
import type { Block } from '../reading/scanner/block-index.ts';
import { isElement } from '../reading/text-blocks/node-kinds.ts';
import type { ReadRoot } from '../reading/text-blocks/read.ts';
import { crossesEdge } from './edges.ts';
import type { Marks, MarksOptions } from './marks-script.ts';
import { createPlacedMentions, type PlacedMention } from './placed-mentions.ts';
import { mentionsToShow, sectionOf } from './shown-mentions.ts';

export function createMarks(options: MarksOptions): Marks {
  const { document, signal, blocks, readWalking } = options;
  const mentions = createPlacedMentions((found) => {
    const [first] = found;
    if (first?.block.segments === null && found.some(crossesEdge)) readWalking(first.block.element);
  });
  const linked = new Map<number, readonly Mention[]>();
  let { rules, hidden } = options;
  let settled: (() => void) | undefined;
  /** Blocks whose mentions were set since what is shown was chosen. */
  let unsettled = new Set<Block>();
  /** Blocks that begin a section, or had mentions when the whole page was last looked at. Null where it never was. */
  let known: Set<number> | null = null;
  /**
   * Whether a section or a mention may have come or gone where
   * others are chosen, so that the whole page is chosen anew.
   */
  let isStale = false;
  const { painted, restyle, set, moved, mark } = highlightPainter(document, signal, rules.style);

  const paint = (id: number, shown: readonly PlacedMention[]): void => set(id, hidden ? [] : shown);

  const paintBlocks = (some: readonly Block[]): ReadonlyMap<number, unknown> => {
    const shown = mentionsToShow(mentions, some, rules.density);
    for (const { id } of some) if (linked.has(id)) paint(id, shown.get(id) ?? []);
    return shown;
  };

  const paintAll = (): void => {
    isStale = false;
    known = new Set(paintBlocks([...blocks.all()]).keys());
  };

  /** What one block shows depends on no other section. */
  const paintSectionsOf = (changed: Iterable<Block>): void => {
    const done = new Set<Block>();
    for (const block of changed) {
      if (done.has(block) || blocks.get(block.id) !== block) continue;
      const section = sectionOf(block);
      for (const each of section) done.add(each);
      paintBlocks(section);
    }
  };

  /** Finds the mentions of a block in the page, without those that the reader corrected. */
  const find = (block: Block): readonly PlacedMention[] => {
    const all = (!isEditorByStyle(block.element) && linked.get(block.id)) || [];
    const { corrections } = rules;
    const corrected = corrections[0] && correctedOn(corrections, document.URL);
    const meant = corrected
      ? all.filter(({ entity, start, end }) => !corrected({ entity, exact: block.text.slice(start, end) }))
      : all;
    return mentions.set(block, meant);
  };

  const show = (block: Block): void => {
    const found = find(block);
    if (rules.density === 'every' || found.length === 0) paint(block.id, found);
    else unsettled.add(block);
  };

  const isKnown = (id: number): boolean => !known || known.has(id) || linked.has(id);

  return {
    mentions,
    get paints() {
      return !hidden && rules.style !== 'badge';
    },
    painted,
    mark,
    isLost: () => painted().some(({ span }) => !span?.start.node.isConnected),
    set: (block, found) => {
      if (found.length > 0) linked.set(block.id, found);
      else linked.delete(block.id);
      show(block);
    },
    moved: (block) => {
      isStale ||= isKnown(block.id) || beginsSection(block);
      mentions.moved(block.id);
      moved(block.id);
    },
    changed: (added, removed) => {
      for (const block of added.filter(beginsSection)) {
        known?.add(block.id);
        // In a page that is read in its order, nothing behind a heading has mentions yet.
        isStale ||= sectionOf(block).some(({ id }) => linked.has(id));
      }
      isStale ||= removed.some(isKnown);
      for (const id of removed) {
        linked.delete(id);
        mentions.remove(id);
        set(id, []);
      }
    },
    settle: (isWhole) => {
      const changed = unsettled;
      unsettled = new Set();
      if (rules.density !== 'every') {
        // Looking at all blocks of a long page takes a frame, and a clock on it changes every second.
        if ((isWhole && isStale) || (changed.size > 0 && rules.density === 'page')) paintAll();
        else paintSectionsOf(changed);
      }
      if (isWhole) settled?.();
    },
    onSettled: (callback) => {
      settled = callback;
    },
    configure: (wanted) => {
      rules = wanted;
      restyle(rules.style);
      for (const id of linked.keys()) {
        const block = blocks.get(id);
        if (block) find(block);
      }
      paintAll();
    },
    hide: (wanted) => {
      hidden = wanted;
      paintAll();
    },
  };
}

/** Chromium alone has editors by style. Only blocks with names are asked: asking all would cost a page too much. */
const isEditorByStyle = (element: ReadRoot): boolean =>
  !import.meta.env?.FIREFOX &&
  isElement(element) &&
  getComputedStyle(element).getPropertyValue('-webkit-user-modify').startsWith('read-write');
