import type { PageLine } from '../tables/page-lines.ts';
import { type Cell, EMPTY_CELL, type Table } from '../tables/types.ts';
import type { ColumnField } from '../words/header-words.ts';
import { countryAlone, type ListLine, readListLine } from './list-line.ts';

interface Line {
  readonly text: string;
  readonly read: ListLine | null;
  readonly item: boolean;
  /** The country that heads it, in the page's own words. */
  readonly below: string;
}

/** Fewer partners are no list. */
const FEWEST = 2;
const MOST_LINES = 20_000;

/** Reads the lines one after the other, each with the country that stands above it. */
function readLines(lines: readonly PageLine[]): readonly Line[] {
  let below = '';
  return lines.map(({ text, heading, item }): Line => {
    const read = heading || countryAlone(text) !== null ? null : readListLine(text);
    if (countryAlone(text) !== null) below = text.replace(/\s*[:：]\s*$/u, '');
    // A heading that names no country ends the list of the one before it.
    else if (heading) below = '';
    return { text, read, item: item || (read?.marked ?? false), below: read ? below : '' };
  });
}

/** Those lines that look like most of the lines that may name partners; none where nothing tells that it is a list. */
function entriesOf(lines: readonly Line[]): ReadonlySet<Line> {
  const named = lines.filter(({ read }) => read !== null);
  const isMost = (some: readonly Line[]): boolean => some.length >= FEWEST && some.length * 2 >= named.length;
  const marked = named.filter(({ item }) => item);
  const candidates = isMost(marked) ? marked : named;
  const styles: readonly ((line: Line) => boolean)[] = [
    ({ read }) => read?.country !== '',
    ({ below }) => below !== '',
    ({ read }) => read?.hasGluedCountry === true || read?.facts !== null,
  ];
  for (const isOfStyle of styles) {
    const some = candidates.filter(isOfStyle);
    if (isMost(some)) return new Set(isOfStyle === styles[2] ? candidates : some);
  }
  return new Set();
}

const COLUMNS = ['country', 'partner', 'kind', 'signed', 'starts', 'ends', 'period'] as const satisfies ColumnField[];

function rowOf({ read, below }: Line & { readonly read: ListLine }): readonly Cell[] {
  const { country, partner, kind, facts } = read;
  const first: Cell = country === '' && below !== '' ? { text: below, filledDown: true } : { text: country };
  const texts = [kind, facts?.signed, facts?.starts, facts?.ends, facts?.period];
  return [first, { text: partner, entry: true }, ...texts.map((text): Cell => (text ? { text } : EMPTY_CELL))];
}

/**
 * A list of partners that is no table, as a table whose rows are its lines: partners below the headings of countries,
 * "Japan – Kyoto University", "1. Kyoto University, Japan". Null where the lines are none.
 */
export function readList(lines: readonly PageLine[], format: Table['format']): Table | null {
  if (lines.length > MOST_LINES) return null;
  const read = readLines(lines);
  const entries = entriesOf(read);
  if (entries.size < FEWEST) return null;
  const rows = read.map((line): readonly Cell[] => {
    if (line.read && entries.has(line)) return rowOf({ ...line, read: line.read });
    return line.text === '' ? [] : [{ text: line.text, header: true }];
  });
  const used = COLUMNS.flatMap((field, at) =>
    field === 'partner' || rows.some((row) => row[at]?.text && row.length > 1) ? [{ field, at }] : [],
  );
  return {
    format,
    fields: used.map(({ field }) => field),
    rows: rows.map((row) => (row.length > 1 ? used.map(({ at }) => row[at] ?? EMPTY_CELL) : row)),
  };
}
