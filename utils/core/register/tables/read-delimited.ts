import Papa from 'papaparse';
import { cutCell } from './cut-cell.ts';
import { withPlainQuotes } from './quoted-cells.ts';
import { type Cell, type Table, TableFault } from './types.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** As many lines show what separates the cells, and as many UTF-16 units hold them. */
const SAMPLE_ROWS = 60;
const SAMPLE_LENGTH = 300_000;

/** Papa Parse reads quotation marks as letters in it. */
const WITHOUT_QUOTES = { fastMode: true } as const;

/**
 * The delimiter that cuts the lines into the most cells of equal count. Tabs count more than other signs: they do not
 * stand in prose. A first line for spreadsheets names it: sep=;
 */
function detectDelimiter(text: string): string {
  const said = /^"?sep=([^"\n\p{L}\d])"?\s*\n/iu.exec(text)?.[1];
  if (said !== undefined) return said;
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ',', score: 0 };
  const sample = text.slice(0, SAMPLE_LENGTH);
  for (const delimiter of DELIMITERS) {
    const lengths = Papa.parse<string[]>(withPlainQuotes(sample, delimiter), { delimiter, preview: SAMPLE_ROWS })
      .data.filter((row) => row.some((cell) => cell.trim() !== ''))
      .map((row) => row.length);
    const counts = new Map<number, number>();
    for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
    const [columns = 0, rows = 0] = [...counts].sort((a, b) => b[1] * (b[0] - 1) - a[1] * (a[0] - 1))[0] ?? [];
    if (columns < 2) continue;
    const score = (rows / lengths.length) ** 2 * Math.min(columns, 12) * (delimiter === '\t' ? 2 : 1);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/**
 * The first row, counted from 0, of which a cell begins with a quotation mark that does not end it, so that it has
 * taken in other rows: it holds as many signs as stand between the cells of a whole row. `before`: the rows that were
 * read before.
 */
function rowOfOpenQuote(
  { data, errors }: Papa.ParseResult<string[]>,
  delimiter: string,
  before: readonly (readonly unknown[])[],
): number | null {
  if (errors.length === 0) return null;
  const widest = [...before, ...data].reduce((most, row) => Math.max(most, row.length), 0);
  const found = errors.find(({ type, code, row: at = -1 }) => {
    const row = data[at];
    if (type !== 'Quotes' || !row) return false;
    return row.some(
      (cell, column) =>
        cell.includes('\n') &&
        cell.split(delimiter).length >= widest &&
        (code === 'MissingQuotes' || endsInAnotherRow(cell, column, row, { delimiter, widest })),
    );
  });
  return found?.row === undefined ? null : before.length + found.row;
}

/**
 * Whether the mark that ends a cell is that of a later row, and not that of a note with marks inside (“They said "yes"
 * to us”): another cell begins with a mark in it, or the lines that it begins and ends in are whole rows.
 */
function endsInAnotherRow(
  cell: string,
  column: number,
  row: readonly string[],
  { delimiter, widest }: { readonly delimiter: string; readonly widest: number },
): boolean {
  const lines = cell.split('\n').map((line) => line.split(delimiter));
  const [first, last] = [lines[0]?.length ?? 0, lines.at(-1)?.length ?? 0];
  if (column + first === widest && last + row.length - column - 1 === widest) return true;
  return lines.flat().some((part, at) => at > 0 && part.startsWith('"'));
}

function openQuote(at: number): TableFault {
  const message =
    `A cell of row ${at + 1} begins with a quotation mark that does not end it, so the rows behind would be lost. ` +
    'Delete the mark, or save the table as .xlsx and choose that.';
  return new TableFault('open-quote', message, { row: at + 1 });
}

const cellOf = (text: string): Cell => ({ text: cutCell(text).replace(/\r\n?/g, '\n').trim() });

/**
 * Cells of comma- or otherwise separated text (RFC 4180). A line break inside of quotes starts no row. Between tabs,
 * which stand in no cell, some programs write quotation marks as letters: they are read so where they do not pair.
 */
export function readDelimited(given: string, forced?: string): Table {
  const lines = withLineFeeds(given);
  const delimiter = forced ?? detectDelimiter(lines);
  const text = withPlainQuotes(lines, delimiter);
  const parsed = Papa.parse<string[]>(text, { delimiter });
  const open = rowOfOpenQuote(parsed, delimiter, []);
  if (open === null) return tableOf(cellsOf(parsed.data, delimiter, 0), delimiter);
  if (delimiter !== '\t') throw openQuote(open);
  return tableOf(cellsOf(Papa.parse<string[]>(text, { delimiter, ...WITHOUT_QUOTES }).data, delimiter, 0), delimiter);
}

/**
 * A file that was put together of others may have several kinds of line ends; the parser takes the first one for all.
 */
const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** UTF-16 units of a text that are parsed in some ten milliseconds. */
const CHUNK = 200_000;

/** The same, with a pause behind each part of a long text. */
export async function readDelimitedInParts(given: string, pause: () => Promise<void>): Promise<Table> {
  const lines = withLineFeeds(given);
  const delimiter = detectDelimiter(lines);
  const text = withPlainQuotes(lines, delimiter);
  const rows =
    (await rowsInParts(text, delimiter, pause, {})) ?? (await rowsInParts(text, delimiter, pause, WITHOUT_QUOTES));
  return tableOf(rows ?? [], delimiter);
}

/** `null` where the quotation marks have to be read as letters. */
function rowsInParts(
  text: string,
  delimiter: string,
  pause: () => Promise<void>,
  how: { readonly fastMode?: true },
): Promise<Cell[][] | null> {
  return new Promise((resolve, reject) => {
    const all: Cell[][] = [];
    Papa.parse<string[]>(text, {
      ...how,
      delimiter,
      chunkSize: CHUNK,
      chunk: (parsed: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        const open = rowOfOpenQuote(parsed, delimiter, all);
        if (open !== null) {
          if (delimiter === '\t') resolve(null);
          else reject(openQuote(open));
          parser.abort();
          return;
        }
        for (const row of cellsOf(parsed.data, delimiter, all.length)) all.push(row);
        parser.pause();
        pause().then(() => parser.resume(), reject);
      },
      complete: () => resolve(all),
    });
  });
}

/** The cells of rows of which the first is row `from`, counted from 0. */
const cellsOf = (parsed: readonly string[][], delimiter: string, from: number): Cell[][] =>
  parsed.map((row, at) =>
    // Lines above the table that name the delimiter are for spreadsheets.
    from + at === 0 && /^sep=.?$/i.test(row.join(delimiter).trim()) ? [] : row.map(cellOf),
  );

function tableOf(rows: Cell[][], delimiter: string): Table {
  // The line break that ends the file starts no row.
  const last = rows.at(-1);
  if (last && last.length <= 1 && !last[0]?.text) rows.pop();
  return { format: 'delimited', delimiter, rows };
}
