import { shownMentions } from '../../core/page/density.ts';
import type { Settings } from '../../core/settings/types.ts';
import type { BlockIndex } from '../reading/scanner/block-index.ts';
import type { PlacedMention, PlacedMentions } from './placed-mentions.ts';

/** The mentions that a density shows, by block. */
export function mentionsToShow(
  mentions: PlacedMentions,
  blocks: BlockIndex,
  density: Settings['density'],
): ReadonlyMap<number, readonly PlacedMention[]> {
  const all = Map.groupBy(mentions.all(), (placed) => placed.block.id);
  if (density === 'every') return all;
  const order = density === 'section' ? [...blocks.all()].map((block) => block.id) : [...all.keys()];
  const counted = order.map((id) => {
    const found = all.get(id) ?? [];
    return { id, role: blocks.get(id)?.role ?? 'text', entities: found.map((placed) => placed.mention.entity), found };
  });
  const shown = shownMentions(counted, density);
  return new Map(counted.map(({ id, found }, at) => [id, (shown[at] ?? []).flatMap((index) => found[index] ?? [])]));
}
