import {
  PackPartDamaged,
  readAllPages,
  readFiles,
  readPages,
  type StoredPack,
} from '../../../utils/browser/storage/pack-store.ts';
import type { RowReader } from '../../../utils/core/prepared/pack-around.ts';
import { RowFile } from '../../../utils/core/prepared/row-file.ts';
import { RowIndex } from '../../../utils/core/prepared/row-index.ts';
import {
  idOf,
  type PackRows,
  type PlacedRow,
  ROWS_A_PAGE,
  type RowList,
} from '../../../utils/core/prepared/row-pages.ts';
import { keepSuccess } from '../keep-success.ts';
import { type BundledPack, bundledFile, type ReadablePack } from './bundled-packs.ts';

/** Reads rows of a pack by their ids; what says where they stand is read at the first call. */
export const rowReader = (pack: ReadablePack): RowReader =>
  pack.generation === null ? bundledRows(pack) : storedRows(pack);

type PageReader = <List extends RowList>(list: List) => Promise<Iterable<readonly PackRows[List][]>>;

/**
 * Reads all rows of a list, page by page: a caller can rest between pages, which are spelt out one after another. The
 * file of a bundled pack is read once for all lists.
 */
export function pageReader(pack: ReadablePack): PageReader {
  if (pack.generation !== null) return async (list) => spelledOut(await readAllPages(pack, list));
  const file = keepSuccess(() => rowFile(pack));
  return async (list) => (await file()).pages(list);
}

const rowFile = async (pack: BundledPack): Promise<RowFile> => new RowFile(await bundledFile(pack, 'rows'));

function bundledRows(pack: BundledPack): RowReader {
  const file = keepSuccess(() => rowFile(pack));
  return {
    frame: pack.frame,
    read: async (list, ids) => (ids.size === 0 ? [] : (await file()).read(list, ids)),
  };
}

function storedRows(pack: StoredPack): RowReader {
  const index = keepSuccess(async () => {
    const [bytes] = await readFiles([pack], 'rows');
    return new RowIndex(bytes ?? new Uint8Array());
  });
  return {
    frame: pack.frame,
    async read<List extends RowList>(
      list: List,
      ids: ReadonlySet<string>,
    ): Promise<readonly PlacedRow<PackRows[List]>[]> {
      if (ids.size === 0) return [];
      const numbers = (await index()).pagesOf(list, ids);
      const pages = [...spelledOut<List>(await readPages(pack, list, numbers))];
      return pages.flatMap((page, at) =>
        page
          .map((row, offset) => ({ place: (numbers[at] ?? 0) * ROWS_A_PAGE + offset, row }))
          .filter(({ row }) => ids.has(idOf(row))),
      );
    },
  };
}

function* spelledOut<List extends RowList>(pages: readonly string[]): Generator<readonly PackRows[List][], void> {
  for (const page of pages) yield rowsIn(page) as PackRows[List][];
}

function rowsIn(page: string): unknown {
  try {
    return JSON.parse(page);
  } catch (error) {
    throw new PackPartDamaged(`A page of rows is no JSON: ${error}`);
  }
}
