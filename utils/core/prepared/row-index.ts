import { HashIndex, packHashIndexOf } from '../bytes/hash-index.ts';
import { readSections, writeSections } from '../bytes/sections.ts';
import { ROW_LISTS, ROWS_A_PAGE, type RowList, type RowsOfPack } from './row-pages.ts';

const VERSION = 2;

/** Where the row of each id stands, as bytes that `RowIndex` reads in place. */
export function packRowIndex({ ids }: RowsOfPack): Uint8Array<ArrayBuffer> {
  const [entities, records, sources, foreign] = ROW_LISTS.map((list) =>
    packHashIndexOf(ids[list].length, (number) => ids[list].at(number)?.id ?? ''),
  );
  const none = new Uint8Array();
  return writeSections(ROW_LISTS, VERSION, {
    entities: entities ?? none,
    records: records ?? none,
    sources: sources ?? none,
    foreign: foreign ?? none,
  });
}

export class RowIndex {
  readonly #lists: { readonly [List in RowList]: HashIndex };

  /** Throws BytesError for bytes that `packRowIndex` of this version did not make. */
  constructor(bytes: Uint8Array) {
    const { entities, records, sources, foreign } = readSections(ROW_LISTS, VERSION, bytes);
    this.#lists = {
      entities: new HashIndex(entities),
      records: new HashIndex(records),
      sources: new HashIndex(sources),
      foreign: new HashIndex(foreign),
    };
  }

  /** The numbers of the rows with these ids, ascending; ids that are not there lead to no row, or to any. */
  numbersOf(list: RowList, ids: Iterable<string>): readonly number[] {
    const numbers = new Set<number>();
    for (const id of ids) for (const number of this.#lists[list].numbersOf(id)) numbers.add(number);
    return [...numbers].sort((a, b) => a - b);
  }

  /** The pages on which those rows stand, ascending. */
  pagesOf(list: RowList, ids: Iterable<string>): readonly number[] {
    return [...new Set(this.numbersOf(list, ids).map((number) => Math.floor(number / ROWS_A_PAGE)))];
  }
}
