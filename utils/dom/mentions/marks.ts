/**
 * The marks on one page: its mentions, where each stands, and their highlights under the reader's settings. A lazy
 * script, loaded with the first mention: most pages have none.
 */
import { correctedOn } from '../../core/page/corrections/corrections.ts';
import { beginsSection } from '../../core/page/density.ts';
import type { Mention } from '../../core/page/types.ts';
import { highlightPainter } from '../highlights/highlight-painter.ts';
import type { Block } from '../reading/scanner/block-index.ts';
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
  /** Blocks whose mentions were set since what is shown was chosen. */
  let unsettled = new Set<Block>();
  /** What the whole page shows, as it was last chosen: blocks with mentions, and those that begin a section. */
  let chosen: ReadonlyMap<number, readonly PlacedMention[]> = new Map();
  /** Whether a section or a mention may have come or gone since, so that the whole page is to be chosen anew. */
  let isStale = true;
  const { painted, restyle, set, mark } = highlightPainter(document, signal, rules.style);

  const paint = (id: number, shown: readonly PlacedMention[]): void => set(id, hidden ? [] : shown);

  const paintAll = (): void => {
    isStale = false;
    chosen = mentionsToShow(mentions, blocks.all(), rules.density);
    for (const id of linked.keys()) paint(id, chosen.get(id) ?? []);
  };

  const paintSection = (section: readonly Block[]): void => {
    const shown = mentionsToShow(mentions, section, rules.density);
    for (const { id } of section) if (linked.has(id)) paint(id, shown.get(id) ?? []);
  };

  /** What one block shows depends on no other section. */
  const paintSectionsOf = (changed: Iterable<Block>): void => {
    const done = new Set<Block>();
    for (const block of changed) {
      if (done.has(block) || blocks.get(block.id) !== block) continue;
      const section = sectionOf(block);
      for (const each of section) done.add(each);
      paintSection(section);
    }
  };

  /** Finds the mentions of a block in the page, without those that the reader corrected. */
  const find = (block: Block): readonly PlacedMention[] => {
    const all = linked.get(block.id) ?? [];
    const { corrections } = rules;
    if (corrections.length === 0) return mentions.set(block, all);
    const corrected = correctedOn(corrections, document.URL);
    const meant = all.filter(({ entity, start, end }) => !corrected({ entity, exact: block.text.slice(start, end) }));
    return mentions.set(block, meant);
  };

  const show = (block: Block): void => {
    const found = find(block);
    if (rules.density === 'every' || found.length === 0) paint(block.id, found);
    else unsettled.add(block);
  };

  return {
    mentions,
    get paints() {
      return !hidden && rules.style !== 'badge';
    },
    painted,
    mark,
    set: (block, found) => {
      if (found.length > 0) linked.set(block.id, found);
      else linked.delete(block.id);
      show(block);
    },
    moved: (block) => {
      isStale ||= chosen.has(block.id) || beginsSection(block);
      if (linked.has(block.id)) show(block);
    },
    changed: (added, removed) => {
      isStale ||= added.some(beginsSection) || removed.some((id) => chosen.has(id) || linked.has(id));
      for (const id of removed) {
        linked.delete(id);
        mentions.remove(id);
        set(id, []);
      }
    },
    settle: (isWhole) => {
      const changed = unsettled;
      unsettled = new Set();
      if (rules.density === 'every') return;
      // Looking at all blocks of a long page takes a frame, and a clock on it changes every second.
      if ((isWhole && isStale) || (changed.size > 0 && rules.density === 'page')) paintAll();
      else paintSectionsOf(changed);
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
