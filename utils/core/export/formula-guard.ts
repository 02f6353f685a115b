/**
 * A spreadsheet runs a cell that begins like a formula, and cells contain text of web pages. Such a cell gets an
 * apostrophe in front, as OWASP advises ("CSV injection"); a cell that begins with apostrophes before a formula gets
 * one more, so that removing one always restores the text. Characters that cannot be seen hide no formula:
 * programs drop them.
 */
const FORMULA = /^'*(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|\s*[\t\r\n])/u;

export const guardCell = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** Removes the guard. */
export const unguardCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
