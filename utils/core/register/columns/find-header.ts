import { readKinds } from '../cells/read-kinds.ts';
import { isNobody, readPartners } from '../cells/read-partner.ts';
import { isTickOrNone } from '../cells/ticks.ts';
import { besideInHeader } from '../cells/years-beside.ts';
import { finish, type Slices } from '../reading/slices.ts';
import type { Cell, Table } from '../tables/types.ts';
import { EMPTY_CELL } from '../tables/types.ts';
import { foldCell } from '../words/fold.ts';
import type { ColumnField } from '../words/header-words.ts';
import { type Column, guessColumns } from './guess-columns.ts';
import { type ColumnProfile, profileColumnInSteps } from './profile.ts';
import { guessHeader, prepareHeaderWords } from './read-header.ts';

/** How a table is to be read. Rows count from 0 here. */
export interface Layout {
  readonly headerRow: number | null;
  /** Rows of headers above the last one. */
  readonly upperHeaders: readonly number[];
  readonly columns: readonly Column[];
  /** How much the table looks like a register of agreements. */
  readonly score: number;
}

/** So well must a header name a fact. */
const NAMED = 0.55;
/** A header stands among the first rows that hold something. */
const SEARCHED_ROWS = 25;
const MAX_HEADER_LENGTH = 70;
const MAX_BODY = 500;

const isFilled = ({ text }: Cell): boolean => text !== '';
const widthOf = (table: Table): number => table.rows.reduce((width, row) => Math.max(width, row.length), 0);

/** How many cells of a row are names of columns, and how many hold anything. */
function headerLikeness(row: readonly Cell[]): { readonly named: number; readonly filled: number } {
  const columns = namedColumns(row);
  // Kinds of agreements as columns, ticked row by row; a row of data tells one kind.
  const kinds = columns.named >= 2 ? row.filter(({ text }) => namesKind(text)).length : 0;
  return kinds >= 2 ? { ...columns, named: columns.named + kinds } : columns;
}

const namesKind = (text: string): boolean =>
  text.length <= MAX_HEADER_LENGTH &&
  (guessHeader(text)[0]?.score ?? 0) < 0.55 &&
  readKinds(text).kinds.some((kind) => kind !== 'other');

function namedColumns(row: readonly Cell[]): { readonly named: number; readonly filled: number } {
  const cells = row.filter((cell) => isFilled(cell) && !/^[\d\W]+$/u.test(cell.text.replace(/\p{L}/gu, 'x')));
  const named = cells.filter(
    ({ text }) => text.length <= MAX_HEADER_LENGTH && (guessHeader(text)[0]?.score ?? 0) >= 0.55,
  ).length;
  return { named, filled: row.filter(isFilled).length };
}

function isHeader(row: readonly Cell[]): boolean {
  const { named, filled } = headerLikeness(row);
  return filled >= 2 && named >= 2 && named / filled >= 0.5;
}

/** A browser keeps patterns for texts of Western letters apart from those for all others. */
export function* prepareHeaders(rows: readonly (readonly Cell[])[]): Slices<void> {
  const first = rows.slice(0, SEARCHED_ROWS).flat();
  const wide = first.find(({ text }) => [...text].some((letter) => letter > '\u00ff'))?.text;
  for (const text of ['date', ...(wide === undefined ? [] : [wide])])
    for (const _step of prepareHeaderWords(text)) yield { done: 0, of: rows.length };
}

function* findHeaderRow(rows: readonly (readonly Cell[])[]): Slices<number | null> {
  let best: { readonly at: number; readonly named: number } | null = null;
  let seen = 0;
  for (const [at, row] of rows.entries()) {
    if (!row.some(isFilled)) continue;
    seen += 1;
    if (seen > SEARCHED_ROWS) break;
    yield { done: 0, of: rows.length };
    if (!isHeader(row)) {
      // The row below a header is data unless it is a header as well.
      if (best) break;
      continue;
    }
    const { named } = headerLikeness(row);
    // Repeated headers further down name no more columns than the first one.
    if (!best || named > best.named || (at === best.at + 1 && supplements(rows[best.at] ?? [], row)))
      best = { at, named };
    else if (at > best.at + 1) break;
  }
  return best?.at ?? null;
}

/** Whether the lower of two header rows says more below cells that span, or fills what the upper one leaves empty. */
const supplements = (upper: readonly Cell[], lower: readonly Cell[]): boolean =>
  upper.some((cell) => (cell.columns ?? 1) > 1) && lower.some((cell) => isFilled(cell) && !cell.filledDown);

/** The text above a column in an upper header row, from the cell that spans it. */
function upperText(row: readonly Cell[], at: number): string {
  for (let left = at; left >= 0; left -= 1) {
    const cell = row[left];
    if (cell && isFilled(cell)) return left === at || left + (cell.columns ?? 1) > at ? cell.text : '';
  }
  return '';
}

const WEIGHTS: Readonly<Partial<Record<ColumnField, number>>> = {
  partner: 3,
  kind: 2,
  signed: 2,
  'signed.year': 2,
  starts: 1.5,
  ends: 1.5,
  period: 1.5,
  duration: 1,
  country: 1.5,
  status: 1,
  topics: 0.5,
  unit: 0.5,
  'identifier.erasmus': 0.5,
};

/** Guesses where a table's header is and what its columns hold, in slices. */
export function* findLayoutInSlices(table: Table): Slices<Layout> {
  if (table.fields) return layoutOfList(table, table.fields);
  yield* prepareHeaders(table.rows);
  const headerRow = yield* findHeaderRow(table.rows);
  const above = headerRow === null ? undefined : table.rows[headerRow - 1];
  const upperHeaders: number[] = [];
  if (
    headerRow !== null &&
    above &&
    above.filter(isFilled).length >= 2 &&
    (isHeader(above) || above.some((cell) => (cell.columns ?? 1) > 1))
  ) {
    upperHeaders.push(headerRow - 1);
  }
  const width = widthOf(table);
  const header = headerRow === null ? [] : (table.rows[headerRow] ?? []);
  const upper = upperHeaders.length > 0 ? (above ?? []) : [];
  const headers = Array.from({ length: width }, (_, at) => header[at]?.text ?? '');
  const uppers = Array.from({ length: width }, (_, at) => upperText(upper, at));
  const body = bodyOf(table, headerRow);
  const profiles: ColumnProfile[] = [];
  for (const [at, text] of headers.entries()) {
    const cells = body.map((row) => row[at] ?? EMPTY_CELL).filter((cell) => foldCell(cell.text) !== foldCell(text));
    const steps = profileColumnInSteps(text, cells);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield { done: at, of: width };
    profiles.push(step.value);
  }
  const columns = withYearsBeside(
    withGluedCountry(withTickedKinds(guessColumns(headers, profiles, uppers), body), body),
  );
  return { headerRow, upperHeaders, columns, score: scoreOf(columns, body) };
}

/** A list says itself what its parts are. */
function layoutOfList({ rows }: Table, fields: readonly ColumnField[]): Layout {
  const columns = fields.map((field, at): Column => ({ at, header: `[${field}]`, fields: [field] }));
  const entries = rows.filter((row) => row.some(({ entry }) => entry)).length;
  return { headerRow: null, upperHeaders: [], columns, score: Math.log2(1 + entries) };
}

/** The same at once. */
export const findLayout = (table: Table): Layout => finish(findLayoutInSlices(table));

/** Rows below the header that hold more than a heading, as many as it takes to know what the columns hold. */
function bodyOf(table: Table, headerRow: number | null): readonly (readonly Cell[])[] {
  const body: (readonly Cell[])[] = [];
  for (let at = headerRow === null ? 0 : headerRow + 1; at < table.rows.length && body.length < MAX_BODY; at += 1) {
    const row = table.rows[at] ?? [];
    if (row.filter(isFilled).length > 1) body.push(row);
  }
  return body;
}

function scoreOf(columns: readonly Column[], body: readonly (readonly Cell[])[]): number {
  const fields = new Set(columns.flatMap((column) => column.fields));
  const partner = columns.find((column) => column.fields.includes('partner'));
  if (!partner) return 0;
  const rows = body.filter((row) => !isNobody(row[partner.at]?.text ?? '')).length;
  if (rows === 0 || fields.size < 2) return 0;
  const weight = [...fields].reduce((sum, field) => sum + (WEIGHTS[field] ?? 0), 0);
  return weight > 3 ? weight * Math.log2(1 + rows) : weight * 0.2;
}

/** Columns whose headers are kinds of agreements and whose cells are ticks. */
function withTickedKinds(columns: readonly Column[], body: readonly (readonly Cell[])[]): readonly Column[] {
  const ticked = columns.filter(({ at, header }) => {
    const cells = body.map((row) => row[at]?.text ?? '').filter((text) => text !== '');
    return cells.length > 0 && cells.every(isTickOrNone) && readKinds(header).kinds.some((kind) => kind !== 'other');
  });
  const isOfKinds =
    ticked.length >= 2 && !columns.some((column) => column.fields.includes('kind') && !ticked.includes(column));
  return isOfKinds
    ? columns.map((column) =>
        ticked.includes(column) ? { ...column, fields: ['kind'] as const, ticked: true } : column,
      )
    : columns;
}

/** A header that names both, or a register without countries of their own: the partner's cell may hold the country. */
function withGluedCountry(columns: readonly Column[], body: readonly (readonly Cell[])[]): readonly Column[] {
  if (columns.some((column) => column.fields.includes('country'))) return columns;
  return columns.map((column) => {
    if (!column.fields.includes('partner')) return column;
    const byHeader = guessHeader(column.header).some(({ field, score }) => field === 'country' && score > 0.35);
    const cells = body.map((row) => row[column.at]?.text ?? '').filter((text) => text !== '');
    const glued = cells.filter(hasGluedCountry).length;
    return byHeader || (cells.length > 0 && glued / cells.length >= 0.3)
      ? { ...column, fields: ['partner', 'country'] }
      : column;
  });
}

/** "Partner (since)": the years in brackets behind the partners are those of a beginning, as the header says. */
function withYearsBeside(columns: readonly Column[]): readonly Column[] {
  return columns.map((column) => {
    if (!column.fields.includes('partner')) return column;
    const [beside] = guessHeader(besideInHeader(column.header));
    const field = beside && beside.score > NAMED ? beside.field : null;
    const isTaken = columns.some(({ fields }) => field !== null && fields.includes(field));
    if ((field !== 'starts' && field !== 'signed') || isTaken) return column;
    return { ...column, fields: [...column.fields, field] };
  });
}

const hasGluedCountry = (text: string): boolean => readPartners(text).some(({ country }) => country !== null);
