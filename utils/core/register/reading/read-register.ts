import type { Edtf } from '../../pack/types.ts';
import { findLayoutInSlices, type Layout } from '../columns/find-header.ts';
import { type Column, isSameHeader } from '../columns/guess-columns.ts';
import { isOnItsSide } from '../columns/on-its-side.ts';
import { guessHeader } from '../columns/read-header.ts';
import type { PartnerFinder } from '../partners/reconcile.ts';
import { classifyRows, type SkippedRow, type SkipReason } from '../rows/classify-rows.ts';
import { type Legend, readLegend } from '../rows/legend.ts';
import { describeColumns, RecordReader } from '../rows/read-record.ts';
import type { RegisterRecord, RegisterResult } from '../rows/record-types.ts';
import { turnTable } from '../tables/turn-table.ts';
import { type Cell, MAX_ROWS, type Table, TableFault } from '../tables/types.ts';
import { prepareCountryNames } from '../words/countries.ts';
import type { ColumnField } from '../words/header-words.ts';
import { finish, type Slices } from './slices.ts';

/** More columns are no register that a person keeps. */
const MAX_COLUMNS = 200;
const SLICE_ROWS = 200;
/** The least share of the lines of a text with as many cells as most of them that makes it a table. */
const WHOLE_ROWS = 0.6;
/** Rows without an agreement that may say what codes mean. */
const EXPLAINING = new Set<SkipReason>(['note', 'group', 'title', 'no-partner']);

/** A table and how it is to be read; the reader may change the guess before the rows are read. */
export interface RegisterTable {
  readonly table: Table;
  readonly layout: Layout;
}

/** The table of a file that looks most like a register of agreements. Throws `TableFault` where none does. */
export function* chooseTableInSlices(tables: readonly Table[]): Slices<RegisterTable> {
  for (const _language of prepareCountryNames()) yield { done: 0, of: tables.length };
  const filled = tables.filter(({ rows }) => rows.some((row) => row.some(({ text }) => text !== '')));
  if (filled.length === 0) throw new TableFault('no-table', 'The file holds no table, or only empty ones.');
  const upright: Table[] = [];
  for (const table of filled)
    upright.push(table.fields === undefined && (yield* isOnItsSide(table)) ? turnTable(table) : table);
  const fault = upright.map(faultOf).find((found) => found !== null);
  const sound = upright.filter((table) => faultOf(table) === null);
  let best: RegisterTable | null = null;
  for (const table of sound) {
    const layout = yield* findLayoutInSlices(table);
    if (isBetter({ table, layout }, best)) best = { table, layout };
  }
  if (best && best.layout.score > 0) return best;
  if (fault) throw fault;
  const headers = best?.layout.columns.map(({ header }) => header).join(', ') ?? '';
  if (best && sound.length === 1 && hasNoRows(best))
    throw new TableFault('no-rows', `Below its headers the table has no rows (columns: ${headers.slice(0, 200)}).`, {
      columns: headers.slice(0, 200),
    });
  throw new TableFault(
    'no-partner-column',
    `No column of ${tables.length > 1 ? `the ${tables.length} tables` : 'the table'} seems to name partner institutions (columns: ${headers.slice(0, 200)}).`,
    { columns: headers.slice(0, 200) },
  );
}

/** Whether the lines of a text have so many counts of cells that the signs between them are those of prose. */
function isRagged({ format, rows }: Table): boolean {
  if (format !== 'delimited') return false;
  const counts = new Map<number, number>();
  let filled = 0;
  let most = 0;
  for (const row of rows) {
    if (row.every(({ text }) => text === '')) continue;
    filled += 1;
    const count = (counts.get(row.length) ?? 0) + 1;
    counts.set(row.length, count);
    if (row.length > 1) most = Math.max(most, count);
  }
  return most / Math.max(1, filled) < WHOLE_ROWS;
}

/** Whether one table looks more like a register than another; a list of lines does only where no table does. */
function isBetter({ table, layout }: RegisterTable, other: RegisterTable | null): boolean {
  if (!other) return true;
  const isList = (each: Table): boolean => each.fields !== undefined;
  if (layout.score > 0 && other.layout.score > 0 && isList(table) !== isList(other.table)) {
    const [lines, cells] = isList(table) ? [table, other] : [other.table, { table, layout }];
    return (cells.layout.headerRow === null && isRagged(cells.table)) === (lines === table);
  }
  return layout.score > other.layout.score;
}

const hasNoRows = ({ table, layout: { headerRow } }: RegisterTable): boolean =>
  headerRow !== null && table.rows.slice(headerRow + 1).every((row) => row.every(({ text }) => text === ''));

/** The same at once. */
export const chooseTable = (tables: readonly Table[]): RegisterTable => finish(chooseTableInSlices(tables));

/** Why a table is not read as a register; null where it can be. */
export function faultOf(table: Table): TableFault | null {
  const width = table.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const place = { ...(table.sheet ? { sheet: table.sheet } : {}), ...(table.table ? { table: table.table } : {}) };
  const where = table.sheet ? `The sheet “${table.sheet}”` : table.table ? `Table ${table.table}` : 'The file';
  const { rowBelow } = table.turnedFrom ?? table;
  if (rowBelow !== undefined && table.rows.length <= MAX_ROWS) {
    const message =
      `${where} has cells in row ${rowBelow}, far below its table; up to row ${MAX_ROWS} can be read. ` +
      'Delete the rows below the table, or move them up to it.';
    return new TableFault('rows-below', message, { ...place, row: rowBelow, most: MAX_ROWS });
  }
  if (table.rows.length > MAX_ROWS) {
    return new TableFault('too-many-rows', `${where} has more than ${MAX_ROWS} rows, the most that can be read.`, {
      ...place,
      rows: table.rows.length,
      most: MAX_ROWS,
    });
  }
  const used = widthInUse(table);
  if (used > MAX_COLUMNS) {
    return new TableFault('too-many-columns', `${where} has ${used} columns; up to ${MAX_COLUMNS} can be read.`, {
      ...place,
      columns: used,
      most: MAX_COLUMNS,
    });
  }
  if ((width < 2 || used < 2) && table.fields === undefined) {
    return new TableFault(
      'one-column',
      `${where} has only one column; a register needs at least a partner and one fact about it.`,
      place,
    );
  }
  return null;
}

/** Whether the columns of a table are few enough to be read as its rows, and its rows as its columns. */
export function canBeTurned({ rows, turnedFrom, fields }: Table): boolean {
  if (fields) return false;
  if (turnedFrom) return faultOf(turnedFrom) === null;
  return !rows.some((row, at) => at >= MAX_COLUMNS && row.some(({ text }) => text !== ''));
}

function widthInUse(table: Table): number {
  let used = 0;
  for (const row of table.rows) for (let at = used; at < row.length; at += 1) if (row[at]?.text) used = at + 1;
  return used;
}

/**
 * Reads a register in slices: each step gives how far it is, the end gives the result. `today`: a signing after it is
 * still to come; without it plain dates are taken as they stand.
 */
export function* readRegisterInSlices(
  { table, layout }: RegisterTable,
  finder: PartnerFinder,
  home: string | null,
  today: Edtf | null = null,
): Slices<RegisterResult> {
  const classifying = classifyRows(table, layout);
  let classified = classifying.next();
  while (!classified.done) {
    yield { done: 0, of: table.rows.length };
    classified = classifying.next();
  }
  const { records: rows, skipped } = classified.value;
  const describing = describeColumns(layout.columns, rows);
  let described = describing.next();
  while (!described.done) {
    yield { done: 0, of: rows.length };
    described = describing.next();
  }
  const reader = new RecordReader(described.value, rows, finder, { today, legend: legendOf(table, skipped) });
  const records: RegisterRecord[] = [];
  for (const [at, row] of rows.entries()) {
    records.push(reader.read(row));
    if (at % SLICE_ROWS === SLICE_ROWS - 1) yield { done: at + 1, of: rows.length };
  }
  const { rows: _rows, beside: _beside, turnedFrom, fields, ...source } = table;
  const headerRow = layout.headerRow === null ? null : layout.headerRow + 1;
  const used = layout.columns.filter(({ at }) => at < widthInUse(table));
  const mapping: Record<string, ColumnField | readonly ColumnField[]> = {};
  const doubled: string[] = [];
  for (const column of used) {
    const { header, fields, at } = column;
    const name = header in mapping ? `${header} [column ${at + 1}]` : header;
    if (isDoubled(column, used) && rows.some(({ cells }) => (cells[at]?.text ?? '') !== '')) doubled.push(name);
    mapping[name] = fields.length === 1 && fields[0] ? fields[0] : fields;
  }
  return {
    home,
    table: {
      ...source,
      headerRow,
      ...(turnedFrom ? { transposed: true as const } : {}),
      ...(fields ? { list: true as const } : {}),
    },
    mapping,
    records,
    skipped,
    notTaken: used.filter(({ fields }) => fields.includes('personal')).map(({ header }) => header),
    doubled,
  };
}

/** What the lines beside a table and the rows that hold no agreement say of its codes. */
const legendOf = ({ rows, beside = [] }: Table, skipped: readonly SkippedRow[]): Legend =>
  readLegend([
    ...beside,
    ...skipped.flatMap(({ row, why }) => (EXPLAINING.has(why) ? [textOf(rows[row - 1] ?? [])] : [])),
  ]);
const textOf = (cells: readonly Cell[]): string =>
  cells.flatMap(({ text, filledDown }) => (text === '' || filledDown ? [] : [text])).join('; ');

/** A second column of these is told; words of other fields mean many things ("type", "division"). */
const TOLD = new Set<ColumnField>(['partner', 'country', 'signed', 'starts', 'ends', 'period']);

/** Whether a column is left out although its header says what another column was read as. */
function isDoubled({ at, header, fields }: Column, columns: readonly Column[]): boolean {
  if (!fields.includes('ignore')) return false;
  const meant = guessHeader(header)[0]?.field;
  const isTaken = (field: ColumnField): boolean => field !== 'ignore' && field !== 'note' && field !== 'personal';
  return columns.some(
    (other) =>
      other.at !== at &&
      other.fields.some(
        (field) => (TOLD.has(field) && field === meant) || (isTaken(field) && isSameHeader(other.header, header)),
      ),
  );
}

/** Reads a whole register at once. */
export const readRegister = (
  register: RegisterTable,
  finder: PartnerFinder,
  home: string | null,
  today: Edtf | null = null,
): RegisterResult => finish(readRegisterInSlices(register, finder, home, today));
