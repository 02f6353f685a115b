import type { EntityId } from '../../core/pack/types.ts';
import { shownMentions } from '../../core/page/density.ts';
import type { BlockRole } from '../../core/page/types.ts';
import type { Settings } from '../../core/settings/types.ts';
import type { BlockIndex } from '../reading/scanner/block-index.ts';
import type { PlacedMention, PlacedMentions } from './placed-mentions.ts';

interface Counted {
  readonly id: number;
  readonly role: BlockRole;
  readonly entities: readonly EntityId[];
  readonly found: readonly PlacedMention[];
}

const NONE: readonly PlacedMention[] = [];

const countedOf = (id: number, role: BlockRole, found: readonly PlacedMention[]): Counted => ({
  id,
  role,
  entities: found.map((placed) => placed.mention.entity),
  found,
});

/** The mentions that a density shows, by block. */
export function mentionsToShow(
  mentions: PlacedMentions,
  blocks: BlockIndex,
  density: Settings['density'],
): ReadonlyMap<number, readonly PlacedMention[]> {
  const all = Map.groupBy(mentions.all(), (placed) => placed.block.id);
  if (density === 'every') return all;
  const counted: Counted[] = [];
  // Of a page with many blocks few have mentions; of the others only headings count.
  for (const { id, role } of density === 'section' ? blocks.all() : []) {
    const found = all.get(id) ?? NONE;
    if (found !== NONE || role === 'heading' || role === 'title') counted.push(countedOf(id, role, found));
  }
  if (density === 'page') for (const [id, found] of all) counted.push(countedOf(id, 'text', found));
  const shown = shownMentions(counted, density);
  return new Map(counted.map(({ id, found }, at) => [id, (shown[at] ?? []).flatMap((index) => found[index] ?? [])]));
}
