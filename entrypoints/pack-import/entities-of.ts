import { readAllPages, type StoredPack } from '../../utils/browser/storage/pack-store.ts';
import type { EntityLists } from '../../utils/core/pack/merge-packs.ts';
import type { Entity } from '../../utils/core/pack/types.ts';
import { type EntityRow, packOfRows } from '../../utils/core/prepared/row-pages.ts';
import { inSlices } from '../background/in-slices.ts';

/**
 * All entities of each pack: read when another pack is added, to know the same bodies again. A damaged pack is passed
 * over, so that others can be added beside it.
 */
export async function entitiesOfAll(packs: readonly StoredPack[]): Promise<readonly EntityLists[]> {
  const all = await Promise.all(
    packs.map(async (pack) => {
      try {
        return [await entitiesOf(pack)];
      } catch (error) {
        if (isOfBrowser(error)) throw error;
        console.error(error);
        return [];
      }
    }),
  );
  return all.flat();
}

/** Whether the browser failed, as where it has no room or closes the database; otherwise what was read is damaged. */
export const isOfBrowser = (error: unknown): boolean => error instanceof DOMException;

/** Reads page by page, since another pack may have very many. */
function* entitiesIn(pages: readonly string[]): Generator<void, Entity[], void> {
  const entities: Entity[] = [];
  for (const page of pages) {
    for (const { entity } of JSON.parse(page) as EntityRow[]) entities.push(entity);
    yield;
  }
  return entities;
}

async function entitiesOf(pack: StoredPack): Promise<EntityLists> {
  const pages = await readAllPages(pack, 'entities');
  const entities = await inSlices(entitiesIn(pages));
  return packOfRows(pack.frame, { entities, records: [], sources: [] });
}
