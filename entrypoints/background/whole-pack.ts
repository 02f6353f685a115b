import { readAllPages, type StoredPack } from '../../utils/browser/storage/pack-store.ts';
import type { Pack } from '../../utils/core/pack/types.ts';
import { type PackRows, packOfRows, type RowList } from '../../utils/core/prepared/row-pages.ts';

/** All rows of a list of a stored pack. */
export async function rowsOf<List extends RowList>(pack: StoredPack, list: List): Promise<readonly PackRows[List][]> {
  return (await readAllPages(pack, list)).flatMap((page) => JSON.parse(page) as PackRows[List][]);
}

/** A stored pack in the form of its file. */
export async function wholePack(pack: StoredPack): Promise<Pack> {
  const [rows, records, sources] = await Promise.all([
    rowsOf(pack, 'entities'),
    rowsOf(pack, 'records'),
    rowsOf(pack, 'sources'),
  ]);
  return packOfRows(pack.frame, { entities: rows.map(({ entity }) => entity), records, sources });
}
