import { type Measured, tableOfFigures } from './table.ts';

const BEGIN = '<!-- Written by `npm run bench:docs`; do not edit. -->\n\n';
const END = '\n<!-- End of what is written. -->';

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function isMeasured(value: unknown): value is Measured {
  if (typeof value !== 'object' || value === null) return false;
  const { row, figure, value: median, spread, goal, met, firefox } = value as Partial<Measured>;
  return (
    isNumber(row) &&
    typeof figure === 'string' &&
    isNumber(median) &&
    Array.isArray(spread) &&
    spread.length === 2 &&
    spread.every(isNumber) &&
    typeof goal === 'string' &&
    typeof met === 'boolean' &&
    (firefox === null || isNumber(firefox))
  );
}

/** The rows of a file that `npm run bench -- --json` wrote. Throws an Error that names what is not a row. */
export function readFigures(text: string): readonly Measured[] {
  const rows: unknown = JSON.parse(text);
  if (!Array.isArray(rows) || rows.length === 0) throw new Error('holds no list of rows');
  const wrong = rows.findIndex((row) => !isMeasured(row));
  if (wrong >= 0) throw new Error(`entry ${wrong + 1} is no row of the benchmark`);
  return rows as readonly Measured[];
}

/** The page with the table of these rows between its two markers. Throws an Error where the markers are missing. */
export function withTable(page: string, rows: readonly Measured[]): string {
  const [start, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error('the page has no place for the table: its markers are missing');
  return page.slice(0, start + BEGIN.length) + tableOfFigures(rows) + page.slice(end);
}
