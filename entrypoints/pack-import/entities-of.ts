import { readAllPages, type StoredPack } from '../../utils/browser/storage/pack-store.ts';
import type { EntityLists } from '../../utils/core/pack/merge-packs.ts';
import { type EntityRow, packOfRows } from '../../utils/core/prepared/row-pages.ts';

/** All entities of a stored pack: read when another pack is added, to know the same bodies again. */
export async function entitiesOf(pack: StoredPack): Promise<EntityLists> {
  const pages = await readAllPages(pack, 'entities');
  const entities = pages.flatMap((page) => (JSON.parse(page) as EntityRow[]).map(({ entity }) => entity));
  return packOfRows(pack.frame, { entities, records: [], sources: [] });
}
