import { shownMentions } from '../../core/page/density.ts';
import type { Settings } from '../../core/settings/types.ts';
import type { Blocks } from '../reading/scanner/block-index.ts';
import type { Hit, Hits } from './placed-mentions.ts';

/** The hits that a density shows, by block. */
export function shownHits(
  hits: Hits,
  blocks: Blocks,
  density: Settings['density'],
): ReadonlyMap<number, readonly Hit[]> {
  const all = Map.groupBy(hits.all(), (hit) => hit.block.id);
  if (density === 'every') return all;
  const order = density === 'section' ? [...blocks.all()].map((block) => block.id) : [...all.keys()];
  const counted = order.map((id) => {
    const found = all.get(id) ?? [];
    return { id, role: blocks.get(id)?.role ?? 'text', entities: found.map((hit) => hit.mention.entity), found };
  });
  const shown = shownMentions(counted, density);
  return new Map(counted.map(({ id, found }, at) => [id, (shown[at] ?? []).flatMap((index) => found[index] ?? [])]));
}
