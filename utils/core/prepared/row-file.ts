import { PackedRows, packRows } from '../bytes/packed-rows.ts';
import { readSections, writeSections } from '../bytes/sections.ts';
import { packRowIndex, RowIndex } from './row-index.ts';
import {
  idOf,
  type PackRows,
  type PlacedRow,
  ROW_LISTS,
  ROWS_A_PAGE,
  type RowList,
  type RowsOfPack,
} from './row-pages.ts';

const SECTIONS = ['index', ...ROW_LISTS] as const;
const VERSION = 1;

/** All rows of a pack that nobody changes, as one file, in half the bytes of their pages. */
export function packRowFile(rows: RowsOfPack): Uint8Array<ArrayBuffer> {
  const { entities, records, sources, foreign } = rows.rows;
  return writeSections(SECTIONS, VERSION, {
    index: packRowIndex(rows),
    entities: packRows(entities),
    records: packRows(records),
    sources: packRows(sources),
    foreign: packRows(foreign),
  });
}

/** Reads what `packRowFile` made, in place: a row is spelt out when it is asked for. */
export class RowFile {
  readonly #index: RowIndex;
  readonly #lists: { readonly [List in RowList]: PackedRows<PackRows[List]> };

  /** Throws BytesError for bytes that `packRowFile` of this version did not make. */
  constructor(bytes: Uint8Array) {
    const { index, entities, records, sources, foreign } = readSections(SECTIONS, VERSION, bytes);
    this.#index = new RowIndex(index);
    this.#lists = {
      entities: new PackedRows(entities),
      records: new PackedRows(records),
      sources: new PackedRows(sources),
      foreign: new PackedRows(foreign),
    };
  }

  /** The rows with these ids, in the order of the pack; ids that are not there are left out. */
  read<List extends RowList>(list: List, ids: ReadonlySet<string>): readonly PlacedRow<PackRows[List]>[] {
    const rows: PackedRows<PackRows[List]> = this.#lists[list];
    return this.#index
      .numbersOf(list, ids)
      .map((place) => ({ place, row: rows.at(place) }))
      .filter(({ row }) => ids.has(idOf(row)));
  }

  /** All rows of a list, in the order of the pack: each page is spelt out when it is asked for. */
  *pages<List extends RowList>(list: List): Generator<readonly PackRows[List][], void> {
    const rows: PackedRows<PackRows[List]> = this.#lists[list];
    for (let first = 0; first < rows.length; first += ROWS_A_PAGE)
      yield Array.from({ length: Math.min(ROWS_A_PAGE, rows.length - first) }, (_, at) => rows.at(first + at));
  }
}
