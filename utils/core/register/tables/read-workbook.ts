import { type Cell, EMPTY_CELL, type Table, TableFault } from './types.ts';
import { zipSizes } from './zip-sizes.ts';

/** A workbook of 50,000 rows unpacks to some 40 MB. */
const MAX_UNPACKED = 250_000_000;

const DAY = 86_400_000;

/** Times of a day are left out: a register counts days. */
const isoDay = (date: Date): string => new Date(Math.round(date.getTime() / DAY) * DAY).toISOString().slice(0, 10);

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return EMPTY_CELL;
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return EMPTY_CELL;
    const day = isoDay(value);
    return { text: day, day };
  }
  return { text: String(value).replace(/\r\n?/g, '\n').trim() };
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

/** What a ZIP file is that is no Excel workbook, by a file that it holds. */
const OTHER_FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.bin$/, '.xlsb'],
  [/^xl\//, ''],
  [/^content\.xml$/, 'OpenDocument, .ods'],
  [/^(?:Index\/|Index\.zip$)/, 'Numbers'],
  [/^word\//, 'Word, .docx'],
  [/^ppt\//, 'PowerPoint, .pptx'],
  [/^\[Content_Types\]\.xml$/, ''],
  [/./, 'ZIP'],
];

function faultOfFormat(names: readonly string[]): TableFault | null {
  const [, format = ''] = OTHER_FORMATS.find(([name]) => names.some((each) => name.test(each))) ?? [];
  return format === ''
    ? null
    : new TableFault(
        'other-format',
        `The file is in another format (${format}): save the table as .xlsx or CSV and choose that.`,
        { why: format },
      );
}

/** The sheets of an Excel workbook (.xlsx). The library is loaded when the first workbook is read. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Table[]> {
  const sizes = zipSizes(bytes);
  if (sizes && sizes.unpacked > MAX_UNPACKED) {
    throw new TableFault(
      'unpacks-too-large',
      `The workbook would unpack to ${Math.round(sizes.unpacked / 1e6)} MB, so it was not read.`,
      { megabytes: Math.round(sizes.unpacked / 1e6) },
    );
  }
  const fault = sizes && faultOfFormat(sizes.names);
  if (fault) throw fault;
  const { readXlsx } = await import('hucre/xlsx');
  try {
    const workbook = await readXlsx(bytes);
    return workbook.sheets.map((sheet): Table => {
      const rows = sheet.rows.map((row) => row.map(cellOf));
      fillMerged(rows, sheet.merges ?? []);
      return { format: 'xlsx', sheet: sheet.name, rows };
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new TableFault('broken-workbook', `The workbook cannot be read: ${why}`, { why });
  }
}
