import { storedPacks } from '../../utils/browser/storage/pack-store.ts';
import { bundledPacks } from '../background/packs/bundled-packs.ts';
import { entitiesOfAll } from './entities-of.ts';

/**
 * Gives for the id of an entity the pack that has it. The entities of a damaged pack keep their ids as they are.
 * Rejects where a pack that comes with the extension cannot be read, as `entitiesOfAll` does.
 */
export async function packsOfEntities(): Promise<(id: string) => string | undefined> {
  const packs = new Map<string, string>();
  const all = await entitiesOfAll([...(await bundledPacks()), ...(await storedPacks())]);
  // The first pack that has an entity gives its id.
  for (const { id, institutions, officials } of all.toReversed())
    for (const entity of [...institutions, ...officials]) packs.set(entity.id, id);
  return (id) => packs.get(id);
}
