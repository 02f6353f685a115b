import Papa from 'papaparse';
import { guardCell } from './formula-guard.ts';
import { type MentionRow, ROW_FIELDS, rowsOf } from './rows.ts';
import type { MentionExport } from './types.ts';

/** Without the byte order mark, spreadsheets read UTF-8 as the system's old encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

const cells = (row: MentionRow): readonly (string | number)[] =>
  ROW_FIELDS.map((field) => (typeof row[field] === 'string' ? guardCell(row[field].toWellFormed()) : row[field]));

/** RFC 4180: CRLF, quotes where needed, a header; one row for each mention, each with its page, time and pack. */
export function toCsv(document: MentionExport): string {
  const rows = [[...ROW_FIELDS], ...rowsOf(document).map(cells)];
  return `${BYTE_ORDER_MARK}${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
}
