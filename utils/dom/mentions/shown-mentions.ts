import { shownMentions } from '../../core/page/density.ts';
import type { BlockRole } from '../../core/page/types.ts';
import type { Settings } from '../../core/settings/types.ts';
import type { Block } from '../reading/scanner/block-index.ts';
import type { MentionsByBlock, PlacedMention } from './placed-mentions.ts';

/** A block that counts for what is shown: with mentions, or a heading. */
export interface Counted {
  readonly id: number;
  readonly role: BlockRole;
  readonly found: readonly PlacedMention[];
}

const beginsSection = ({ role }: Block): boolean => role === 'heading' || role === 'title';

/** Of a page with many blocks few have mentions; of the others only headings count. In the order of the blocks. */
export function countedOf(mentions: Pick<MentionsByBlock, 'of'>, blocks: Iterable<Block>): readonly Counted[] {
  const counted: Counted[] = [];
  for (const block of blocks) {
    const { id, role } = block;
    const found = mentions.of(id);
    if (found.length > 0 || beginsSection(block)) counted.push({ id, role, found });
  }
  return counted;
}

/** What is shown is the same where these are: the first mention of each block, found anew with the others, or its id. */
export const whatCounts = (counted: readonly Counted[]): readonly unknown[] =>
  counted.map(({ id, found }) => found[0] ?? id);

/** The mentions that a density shows of these blocks, by block. Takes whole sections, or the whole page, in its order. */
export function mentionsToShow(
  counted: readonly Counted[],
  density: Settings['density'],
): ReadonlyMap<number, readonly PlacedMention[]> {
  const countable = counted.map(({ role, found }) => ({ role, entities: found.map(({ mention }) => mention.entity) }));
  const shown = shownMentions(countable, density);
  return new Map(counted.map(({ id, found }, at) => [id, (shown[at] ?? []).flatMap((index) => found[index] ?? [])]));
}

/** The blocks of the section that a block stands in, in page order: from its heading to the next one. */
export function sectionOf(block: Block): readonly Block[] {
  let first = block;
  while (first.previous && !beginsSection(first)) first = first.previous;
  const section = [first];
  for (let at = first.next; at && !beginsSection(at); at = at.next) section.push(at);
  return section;
}
