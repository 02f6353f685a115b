import type { EntityId } from '../../core/pack/types.ts';
import { shownMentions } from '../../core/page/density.ts';
import type { BlockRole } from '../../core/page/types.ts';
import type { Settings } from '../../core/settings/types.ts';
import type { Block } from '../reading/scanner/block-index.ts';
import type { MentionsByBlock, PlacedMention } from './placed-mentions.ts';

interface Counted {
  readonly id: number;
  readonly role: BlockRole;
  readonly entities: readonly EntityId[];
  readonly found: readonly PlacedMention[];
}

const beginsSection = ({ role }: Block): boolean => role === 'heading' || role === 'title';

/** The mentions that a density shows of these blocks, by block. Takes whole sections, or the whole page, in its order. */
export function mentionsToShow(
  mentions: Pick<MentionsByBlock, 'of'>,
  blocks: Iterable<Block>,
  density: Settings['density'],
): ReadonlyMap<number, readonly PlacedMention[]> {
  const counted: Counted[] = [];
  // Of a page with many blocks few have mentions; of the others only headings count.
  for (const block of blocks) {
    const { id, role } = block;
    const found = mentions.of(id);
    if (found.length === 0 && !beginsSection(block)) continue;
    counted.push({ id, role, entities: found.map((placed) => placed.mention.entity), found });
  }
  const shown = shownMentions(counted, density);
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
