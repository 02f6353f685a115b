import type { Pack } from '../../../utils/core/pack/types.ts';
import { type PackRows, packOfRows, type RowList } from '../../../utils/core/prepared/row-pages.ts';
import type { ReadablePack } from './bundled-packs.ts';
import { pageReader } from './pack-rows.ts';

/** All rows of a list of a pack. */
export const rowsOf = async <List extends RowList>(
  pack: ReadablePack,
  list: List,
): Promise<readonly PackRows[List][]> => [...(await pageReader(pack)(list))].flat();

/** A pack in the form of its file, read anew by each call. */
export async function wholePack(pack: ReadablePack): Promise<Pack> {
  const pagesOf = pageReader(pack);
  const [rows, records, sources] = await Promise.all([pagesOf('entities'), pagesOf('records'), pagesOf('sources')]);
  return packOfRows(pack.frame, {
    entities: [...rows].flatMap((page) => page.map(({ entity }) => entity)),
    records: [...records].flat(),
    sources: [...sources].flat(),
  });
}
