import { beginsSection, shownMentions } from '../../core/page/density.ts';
import type { Settings } from '../../core/settings/types.ts';
import type { Block } from '../reading/scanner/block-index.ts';
import type { MentionsByBlock, PlacedMention } from './placed-mentions.ts';

/**
 * The mentions that a density shows of these blocks, by block. Takes whole sections, or the whole page, in its order.
 */
export function mentionsToShow(
  mentions: Pick<MentionsByBlock, 'of'>,
  blocks: Iterable<Block>,
  density: Settings['density'],
): ReadonlyMap<number, readonly PlacedMention[]> {
  const choose = shownMentions(density);
  const shown = new Map<number, readonly PlacedMention[]>();
  // Of a page with many blocks few have mentions; of the others only headings count.
  for (const block of blocks) {
    const found = mentions.of(block.id);
    if (found.length > 0 || beginsSection(block)) shown.set(block.id, choose(block, found));
  }
  return shown;
}

/** The blocks of the section that a block stands in, in page order: from its heading to the next one. */
export function sectionOf(block: Block): readonly Block[] {
  let first = block;
  while (first.previous && !beginsSection(first)) first = first.previous;
  const section = [first];
  for (let at = first.next; at && !beginsSection(at); at = at.next) section.push(at);
  return section;
}
