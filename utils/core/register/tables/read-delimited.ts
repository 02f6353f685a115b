import Papa from 'papaparse';
import type { Cell, Table } from './types.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** As many lines show what separates the cells, and as many UTF-16 units hold them. */
const SAMPLE_ROWS = 60;
const SAMPLE_LENGTH = 300_000;

const parse = (text: string, delimiter: string, preview = 0): string[][] =>
  Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false }).data;

/**
 * The delimiter that cuts the lines into the most cells of equal count. Tabs count more than other signs: they do not
 * stand in prose. A first line for spreadsheets names it: sep=;
 */
function detectDelimiter(text: string): string {
  const said = /^"?sep=([^"\n\p{L}\d])"?\s*\n/iu.exec(text)?.[1];
  if (said !== undefined) return said;
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const lengths = parse(text.slice(0, SAMPLE_LENGTH), delimiter, SAMPLE_ROWS)
      .filter((row) => row.some((cell) => cell.trim() !== ''))
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

const cellOf = (text: string): Cell => ({ text: text.replace(/\r\n?/g, '\n').trim() });

/** Cells of comma- or otherwise separated text (RFC 4180). A line break inside of quotes starts no row. */
export function readDelimited(given: string, forced?: string): Table {
  const text = withLineFeeds(given);
  const delimiter = forced ?? detectDelimiter(text);
  return tableOf(cellsOf(parse(text, delimiter), delimiter, 0), delimiter);
}

/** A file that was put together of others may have several kinds of line ends; the parser takes the first one for all. */
const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** UTF-16 units of a text that are parsed in some ten milliseconds. */
const CHUNK = 200_000;

/** The same, with a pause behind each part of a long text. */
export async function readDelimitedInParts(given: string, pause: () => Promise<void>): Promise<Table> {
  const text = withLineFeeds(given);
  const delimiter = detectDelimiter(text);
  const rows = await new Promise<Cell[][]>((resolve, reject) => {
    const all: Cell[][] = [];
    Papa.parse<string[]>(text, {
      delimiter,
      skipEmptyLines: false,
      chunkSize: CHUNK,
      chunk: ({ data }: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        for (const row of cellsOf(data, delimiter, all.length)) all.push(row);
        parser.pause();
        pause().then(() => parser.resume(), reject);
      },
      complete: () => resolve(all),
    });
  });
  return tableOf(rows, delimiter);
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
