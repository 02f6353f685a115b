/**
 * A spreadsheet runs a cell that begins like a formula, and a page decides what our cells begin with. Such a cell gets
 * an apostrophe in front, as OWASP advises ("CSV injection"); a cell that begins with apostrophes before a formula gets
 * one more, so that taking one away always gives back what was there.
 */
const FORMULA = /^'*\s*[=+\-@＝＋－＠\t\r\n]/;

export const guardCell = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** Takes the guard away again. */
export const unguardCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
