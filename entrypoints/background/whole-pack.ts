import type { Pack } from '../../utils/core/pack/types.ts';
import { type PackRows, packOfRows, type RowList } from '../../utils/core/prepared/row-pages.ts';
import type { ReadablePack } from './bundled-packs.ts';
import { rowPages } from './pack-rows.ts';

/** All rows of a list of a pack. */
export const rowsOf = async <List extends RowList>(
  pack: ReadablePack,
  list: List,
): Promise<readonly PackRows[List][]> => [...(await rowPages(pack, list))].flat();

/** A pack in the form of its file, read anew by each call. */
export async function wholePack(pack: ReadablePack): Promise<Pack> {
  const [rows, records, sources] = await Promise.all([
    rowsOf(pack, 'entities'),
    rowsOf(pack, 'records'),
    rowsOf(pack, 'sources'),
  ]);
  return packOfRows(pack.frame, { entities: rows.map(({ entity }) => entity), records, sources });
}
