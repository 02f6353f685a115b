import { readFiles, readPages, type StoredPack } from '../../utils/browser/storage/pack-store.ts';
import type { RowReader } from '../../utils/core/prepared/pack-around.ts';
import { RowIndex } from '../../utils/core/prepared/row-index.ts';
import { idOf, type PackRows, type RowList } from '../../utils/core/prepared/row-pages.ts';

/** Reads rows of a stored pack by their ids; what says where they stand is read at the first call. */
export function storedRows(pack: StoredPack): RowReader {
  let opening: Promise<RowIndex> | null = null;
  const index = (): Promise<RowIndex> => {
    opening ??= readFiles([pack], 'rows').then(([bytes]) => new RowIndex(bytes ?? new Uint8Array()));
    return opening;
  };
  return {
    frame: pack.frame,
    async read<List extends RowList>(list: List, ids: ReadonlySet<string>): Promise<readonly PackRows[List][]> {
      if (ids.size === 0) return [];
      const pages = await readPages(pack, list, (await index()).pagesOf(list, ids));
      return pages.flatMap((page) => (JSON.parse(page) as PackRows[List][]).filter((row) => ids.has(idOf(row))));
    },
  };
}
