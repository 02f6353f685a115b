import { cutCell } from './cut-cell.ts';
import { firstRowBelow, mayGoOnBelow } from './rows-below.ts';
import { type Cell, EMPTY_CELL, MAX_ROWS, type Table, TableFault } from './types.ts';
import { unpackWorkbook } from './unpack-workbook.ts';

/** One row more than can be read shows that there are too many; a cell in the last row of a sheet costs no more. */
const READ_RANGE = `A1:XFD${MAX_ROWS + 1}`;
/** As many columns as a register may have, and one that shows whether there are more. */
const NEAR_RANGE = `A1:GS${MAX_ROWS + 1}`;
const NEAR_COLUMNS = 200;

/** A day as a fraction may be some milliseconds short of itself. */
const SLACK = 1000;

/** Times of a day are left out: a register counts days. */
const isoDay = (date: Date): string => new Date(date.getTime() + SLACK).toISOString().slice(0, 10);

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return EMPTY_CELL;
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return EMPTY_CELL;
    const day = isoDay(value);
    return { text: day, day };
  }
  // A workbook may hold half of a character, which no pack may.
  return { text: cutCell(String(value).toWellFormed()).replace(/\r\n?/g, '\n').trim() };
}

interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** Merged cells hold their value in the first one: downwards it counts for every row, across it stands once. */
function fillMerged(rows: Cell[][], merges: readonly Merge[]): void {
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const cell = rows[startRow]?.[startCol];
    if (!cell || cell.text === '') continue;
    const row = rows[startRow];
    if (row && endCol > startCol) row[startCol] = { ...cell, columns: endCol - startCol + 1 };
    for (let at = startRow + 1; at <= endRow && at < rows.length; at += 1) {
      const below = rows[at];
      if (below) below[startCol] = { ...cell, filledDown: true };
    }
  }
}

/** Rows below the table that were coloured once hold nothing. */
function withoutEmptyEnd(rows: Cell[][]): Cell[][] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every(({ text }) => text === '')) end -= 1;
  return rows.slice(0, end);
}

/** So many empty columns part a table from cells that somebody typed far away, and so few of these there are. */
const GAP = 20;
const FEW_CELLS = 5;

/** Cells far to the right of a table, mostly a slip of the keyboard, would make it too wide to be read. */
function withoutStrayCells(rows: Cell[][]): Cell[][] {
  const filled: number[] = [];
  for (const row of rows)
    for (const [at, { text }] of row.entries()) if (text !== '') filled[at] = (filled[at] ?? 0) + 1;
  if (filled.length <= NEAR_COLUMNS) return rows;
  const used = Object.keys(filled).map(Number);
  const first = used.findIndex((column, at) => column > NEAR_COLUMNS - GAP && column - (used[at - 1] ?? 0) > GAP);
  const far = first < 0 ? [] : used.slice(first);
  const cells = far.reduce((sum, column) => sum + (filled[column] ?? 0), 0);
  const width = (used[first - 1] ?? -1) + 1;
  return cells > 0 && cells <= FEW_CELLS ? rows.map((row) => row.slice(0, width)) : rows;
}

/** The library makes a row of every column up to the last one in use, and refuses a sheet where these are too many. */
const TOO_WIDE = /^Sheet "([\s\S]*)" spans (\d+) rows x (\d+) columns /;

function faultOf(error: unknown): TableFault {
  const why = error instanceof Error ? error.message : String(error);
  const [, name, rows, columns] = TOO_WIDE.exec(why) ?? [];
  if (name === undefined) return new TableFault('broken-workbook', `The workbook cannot be read: ${why}`, { why });
  const sheet = name.toWellFormed();
  const message =
    `The sheet “${sheet}” has ${rows} rows and a cell in column ${columns}, so it is too large to be read. ` +
    'Delete the columns to the right of the table, or copy the table to a workbook of its own.';
  return new TableFault('stray-cells', message, { sheet, columns: Number(columns) });
}

/** The sheets of an Excel workbook (.xlsx). The library is loaded when the first workbook is read. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Table[]> {
  const unpacked = unpackWorkbook(bytes);
  const { readXlsx, streamXlsxRows } = await import('hucre/xlsx');
  const goesOn = mayGoOnBelow(unpacked);
  const read = async (range: string): Promise<readonly Table[]> => {
    const workbook = await readXlsx(unpacked, { range });
    const tables: Table[] = [];
    for (const sheet of workbook.sheets) {
      const rows = sheet.rows.map((row) => row.map(cellOf));
      fillMerged(rows, sheet.merges ?? []);
      const below = goesOn ? await firstRowBelow(streamXlsxRows(unpacked, { sheet: sheet.name })) : null;
      tables.push({
        format: 'xlsx',
        sheet: sheet.name.toWellFormed(),
        ...(below === null ? {} : { rowBelow: below }),
        rows: withoutEmptyEnd(withoutStrayCells(rows)),
      });
    }
    return tables;
  };
  try {
    return await read(READ_RANGE);
  } catch (error) {
    const fault = faultOf(error);
    // What failed first is said, whatever fails then.
    const near = fault.code === 'stray-cells' ? await read(NEAR_RANGE).catch(() => null) : null;
    // A table that goes on to the right is not cut.
    if (!near || near.some(({ rows }) => rows.some((row) => (row[NEAR_COLUMNS]?.text ?? '') !== ''))) throw fault;
    return near;
  }
}
