import Papa from 'papaparse';
import { guardCell } from './formula-guard.ts';
import { type MentionRow, rowFields, rowsOf } from './rows.ts';
import type { MentionExport } from './types.ts';

/** Without it, spreadsheets take a file of UTF-8 for one of the system's old encoding. */
const byteOrderMark = '\uFEFF';

const cells = (row: MentionRow): readonly (string | number)[] =>
  rowFields.map((field) => (typeof row[field] === 'string' ? guardCell(row[field].toWellFormed()) : row[field]));

/** RFC 4180: CRLF, quotes where needed, a header; one row for each mention, each with its page, time and pack. */
export function toCsv(document: MentionExport): string {
  const rows = [[...rowFields], ...rowsOf(document).map(cells)];
  return `${byteOrderMark}${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
}
