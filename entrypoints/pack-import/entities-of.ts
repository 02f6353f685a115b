import { isOfBrowser } from '../../utils/browser/storage/is-of-browser.ts';
import type { EntityLists } from '../../utils/core/pack/merge-packs.ts';
import type { Entity } from '../../utils/core/pack/types.ts';
import { type EntityRow, packOfRows } from '../../utils/core/prepared/row-pages.ts';
import { inSlices } from '../background/in-slices.ts';
import type { ReadablePack } from '../background/packs/bundled-packs.ts';
import { pageReader } from '../background/packs/pack-rows.ts';

/**
 * All entities of each pack: read when another pack is added, to know the same bodies again. A damaged pack is passed
 * over, so that others can be added beside it.
 */
export async function entitiesOfAll(packs: readonly ReadablePack[]): Promise<readonly EntityLists[]> {
  const all = await Promise.all(
    packs.map(async (pack) => {
      try {
        return [await entitiesOf(pack)];
      } catch (error) {
        // The extension's own files are never damaged by themselves, and ids that are once given stay.
        if (isOfBrowser(error) || pack.generation === null) throw error;
        console.error(error);
        return [];
      }
    }),
  );
  return all.flat();
}

/** Reads page by page, since another pack may have very many. */
function* entitiesIn(pages: Iterable<readonly EntityRow[]>): Generator<void, Entity[], void> {
  const entities: Entity[] = [];
  for (const page of pages) {
    for (const { entity } of page) entities.push(entity);
    yield;
  }
  return entities;
}

async function entitiesOf(pack: ReadablePack): Promise<EntityLists> {
  const entities = await inSlices(entitiesIn(await pageReader(pack)('entities')));
  return packOfRows(pack.frame, { entities, records: [], sources: [] });
}
