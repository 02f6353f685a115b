import { beginsSection, isAside, shownMentions } from '../../core/page/density.ts';
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
  const show = (block: Block): unknown => shown.set(block.id, choose(block, mentions.of(block.id)));
  /** On the page as a whole, what stands beside the running text shows only what that does not name. */
  const asides: Block[] = [];
  // Of a page with many blocks few have mentions; of the others only headings count.
  for (const block of blocks) {
    if (!mentions.of(block.id)[0] && !beginsSection(block)) continue;
    if (density === 'page' && isAside(block)) asides.push(block);
    else show(block);
  }
  asides.forEach(show);
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
