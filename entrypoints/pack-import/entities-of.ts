import { readAllPages, type StoredPack } from '../../utils/browser/storage/pack-store.ts';
import type { EntityLists } from '../../utils/core/pack/merge-packs.ts';
import { type EntityRow, packOfRows } from '../../utils/core/prepared/row-pages.ts';

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

async function entitiesOf(pack: StoredPack): Promise<EntityLists> {
  const pages = await readAllPages(pack, 'entities');
  const entities = pages.flatMap((page) => (JSON.parse(page) as EntityRow[]).map(({ entity }) => entity));
  return packOfRows(pack.frame, { entities, records: [], sources: [] });
}
