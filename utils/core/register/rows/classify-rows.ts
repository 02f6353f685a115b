import { findDates, PLAIN_COLUMN } from '../cells/find-dates.ts';
import { readCountry } from '../cells/read-country.ts';
import { isNobody, namesInstitution, namesPart } from '../cells/read-partner.ts';
import type { Layout } from '../columns/find-header.ts';
import { guessHeader } from '../columns/read-header.ts';
import type { Cell, Table } from '../tables/types.ts';
import { foldCell, phrasePattern } from '../words/fold.ts';
import type { ColumnField } from '../words/header-words.ts';
import { COUNTED, NOTE, TOTAL } from '../words/row-words.ts';
import { DittoFiller } from './fill-ditto.ts';
import { PartnersAbove } from './partner-above.ts';
import { headsUnits } from './unit-headings.ts';

export type SkipReason =
  | 'empty'
  | 'header'
  | 'title'
  | 'group'
  | 'total'
  | 'note'
  | 'duplicate'
  | 'continues'
  | 'no-partner';

/** `row` counts from 1, as the reader counts. */
export interface SkippedRow {
  readonly row: number;
  readonly why: SkipReason;
  readonly of?: number;
}

/** A row that holds an agreement, with what the rows around it add. */
export interface RecordRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  /** The row whose partner it continues. */
  readonly continues: number | null;
  /** It may as well be the row of a partner that is missing. */
  readonly mayBeAnothers: boolean;
  /** The country of the group that it stands in. */
  readonly groupCountry: string | null;
  /** The faculty or office that heads its group. */
  readonly groupUnit: string | null;
  /** The cells of rows below that only add to this one, by column. */
  readonly added: readonly (readonly Cell[])[];
}

export interface ClassifiedRows {
  readonly records: readonly RecordRow[];
  readonly skipped: readonly SkippedRow[];
}

const TOTALS = phrasePattern(TOTAL, 'u').source;
const TOTAL_FIRST = new RegExp(`^[^\\p{L}]*(?:${TOTALS})(?=$|[^\\p{L}]|\\p{sc=Han}|\\p{sc=Hangul}|\\s|\\d)`, 'u');
const COUNTED_WHOLE = new RegExp(`^(?:${phrasePattern(COUNTED, 'u').source})$`, 'u');
const COUNT_OF = /^\D{0,3}\d[\d.,]*\s+(?:\p{L}+\s){0,3}\p{L}+(?:\s(?:in total|insgesamt|en total|au total))?$/u;
const NOTE_FIRST = new RegExp(`^(?:${phrasePattern(NOTE, 'u').source})(?=$|[^\\p{L}])`, 'u');
const NOTE_MARK = /^\s*(?:[*†‡§※＊¹²³]|\[\d+\]|\(\d+\)\s|\d\)\s|注[:：\d]|=|@|#)/u;
const LONG_TEXT = 60;

const isBlank = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);
const isOwn = (cell: Cell | undefined): boolean => cell !== undefined && !cell.filledDown && !isBlank(cell.text);
/** Whether a row holds more than words and a number. */
const isFull = (row: readonly Cell[]): boolean => row.filter(({ text }) => !isBlank(text)).length > 2;
/** What separates countries and regions from counts: アジア州(8), "Germany: 4". */
const withoutCount = (text: string): string =>
  text.replace(/\s*[([（:：]?\s*\d+\s*(?:校|所|件|大学|개교|개|universities|partners)?\s*[)\]）]?\s*$/u, '').trim();

/** `counted`: the numbers that a row of totals may give at this place. */
function isTotal(filled: readonly Cell[], first: string, counted: readonly number[]): boolean {
  if (filled.length > 3) return false;
  const folded = foldCell(first);
  if (TOTAL_FIRST.test(folded)) return filled.length > 1 || folded.length < LONG_TEXT;
  if (isCount(filled, counted)) return true;
  return (
    filled.length === 1 &&
    COUNT_OF.test(folded) &&
    /total|insgesamt|partner|agreement|vereinbarung|convenio|convention|accord|institution|hochschul|universit/u.test(
      folded,
    )
  );
}

/** Words and a number beside them: "Agreements | 13", "Live | 13" below thirteen agreements. */
function isCount(filled: readonly Cell[], counted: readonly number[]): boolean {
  const [words, ...others] = filled.filter(({ text }) => /\p{L}/u.test(text)).map(({ text }) => text);
  const numbers = filled.flatMap(({ text }) => (/^\d{1,6}$/.test(foldCell(text)) ? [Number(foldCell(text))] : []));
  if (words === undefined || others.length > 0 || numbers.length !== filled.length - 1 || numbers.length === 0)
    return false;
  const named = foldCell(words).replace(/\s*[:：]$/, '');
  if (COUNTED_WHOLE.test(named)) return true;
  return (
    numbers.length === 1 && counted.includes(numbers[0] ?? Number.NaN) && !namesInstitution(words) && !isNobody(words)
  );
}

function isNote(text: string): boolean {
  return NOTE_MARK.test(text) || NOTE_FIRST.test(foldCell(text)) || text.length > LONG_TEXT;
}

const FACTS = new Set<ColumnField>([
  'signed',
  'signed.year',
  'starts',
  'ends',
  'period',
  'duration',
  'kind',
  'renewals',
  'status',
]);
const NAMING = new Set<ColumnField>(['partner', 'partner.local']);
/** What a row may have besides its partner and still tell nothing of an agreement. */
const HEADING = new Set<ColumnField>(['partner', 'partner.local', 'country', 'number']);

/** Rows between two pauses. */
const SLICE_ROWS = 500;

/** Sorts the rows of a table into agreements and all others, in slices; every row is one or the other. */
export function* classifyRows(table: Table, layout: Layout): Generator<void, ClassifiedRows> {
  const { headerRow, columns } = layout;
  const header = (headerRow === null ? [] : (table.rows[headerRow] ?? [])).map(({ text }) => foldCell(text));
  const uppers = new Set(layout.upperHeaders);
  const columnsOf = (fields: ReadonlySet<ColumnField>): readonly number[] =>
    columns.filter((column) => column.fields.some((field) => fields.has(field))).map(({ at }) => at);
  const partner = columns.find((column) => column.fields.includes('partner'))?.at ?? 0;
  const naming = columnsOf(NAMING);
  const facts = columnsOf(FACTS);
  const heads = new Set(columnsOf(HEADING));
  const number = columns.find((column) => column.fields.includes('number'))?.at;
  const taken = columns.filter(({ fields, at }) => at !== number && !fields.includes('ignore')).map(({ at }) => at);
  const lastRecord = lastIndexOf(table, isFull);
  const skipped: SkippedRow[] = [];
  const records: (RecordRow & { added: (readonly Cell[])[] })[] = [];
  const seen = new Map<string, number>();
  let groupCountry: string | null = null;
  let groupUnit: string | null = null;
  let duplicates = 0;
  const skip = (at: number, why: SkipReason, of?: number): void => {
    skipped.push({ row: at + 1, why, ...(of === undefined ? {} : { of }) });
  };

  const ditto = new DittoFiller();
  const aboves = new PartnersAbove(columns, partner);
  let lastKey = '';
  for (const [at, written] of table.rows.entries()) {
    const row = ditto.fill(written);
    if (at % SLICE_ROWS === SLICE_ROWS - 1) yield;
    if (at === headerRow) continue;
    const filled = row.filter(({ text }) => !isBlank(text));
    const own = filled.filter(({ filledDown }) => !filledDown);
    const [first] = filled;
    if (!first) {
      aboves.apart();
      skip(at, 'empty');
      continue;
    }
    if (headerRow !== null && at < headerRow) {
      skip(at, uppers.has(at) ? 'header' : 'title');
      continue;
    }
    if (headerRow !== null && repeatsHeader(row, header)) {
      aboves.apart();
      skip(at, 'header');
      continue;
    }
    const text = row[partner]?.text ?? '';
    const alone = own[0];
    // Only below all agreements may a number alone count them, and
    // only where an agreement fills more than two cells itself.
    const isBelow = at > lastRecord && isFull(records.at(-1)?.cells ?? []);
    const counted = isBelow ? [records.length, records.length + duplicates] : [];
    if (isTotal(own, (alone ?? first).text, counted)) {
      aboves.ended();
      skip(at, 'total');
      continue;
    }
    // One cell alone, or one that spans the table, is a heading of what follows or a remark.
    if (
      own.length === 1 &&
      alone &&
      (filled.length === 1 || (alone.columns ?? 1) > 2) &&
      !isRecordOfOne(alone, row, partner, facts)
    ) {
      const country = readCountry(withoutCount(alone.text)).country;
      const why = country === null && (at > lastRecord || isNote(alone.text)) ? 'note' : 'group';
      const above = records.at(-1);
      // What stands alone in a column of topics or dates adds to the row above.
      const column = row.indexOf(alone);
      if (
        column !== partner &&
        column !== 0 &&
        (alone.columns ?? 1) === 1 &&
        above &&
        above.row >= at - 1 - above.added.length &&
        country === null
      ) {
        above.added.push(row);
        skip(at, 'continues', above.row);
        continue;
      }
      if (why === 'group') {
        groupCountry = country;
        groupUnit = country === null && namesPart(alone.text) ? withoutCount(alone.text) : null;
      }
      if (why === 'group' && country === null) aboves.grouped(withoutCount(alone.text));
      else if (why === 'group') aboves.ended();
      else aboves.apart();
      skip(at, why);
      continue;
    }
    const nobody = naming.every((column) => isNobody(row[column]?.text ?? ''));
    const key = taken.map((column) => foldCell(row[column]?.text ?? '')).join('\u0001');
    const sameAs = seen.get(key);
    const found = nobody && isBlank(text) ? aboves.of(row) : null;
    if (nobody && !found) {
      aboves.ended();
      if (!isBlank(text)) ditto.remember(row);
      skip(at, 'no-partner');
      continue;
    }
    if (!nobody && sameAs !== undefined) {
      duplicates += 1;
      aboves.named(sameAs, row);
      ditto.remember(row);
      skip(at, 'duplicate', sameAs);
      continue;
    }
    const hasFacts = facts.some((column) => isOwn(row[column]));
    const last = records.at(-1);
    const continues = found && 'row' in found ? found : null;
    if (continues && !hasFacts) {
      if (last && (last.continues ?? last.row) === continues.row) last.added.push(row);
      skip(at, 'continues', last?.row ?? continues.row);
      continue;
    }
    // A row that names the partner alone is no agreement where those below it are.
    if (continues && last?.row === at && last.cells.every((cell, column) => isBlank(cell.text) || heads.has(column))) {
      records.pop();
      seen.delete(lastKey);
      skip(at - 1, 'group');
      aboves.headed(last.cells);
    }
    const whose = nobody ? aboves.of(row) : null;
    const cells = whose && 'cells' in whose ? whose.cells : row;
    if (!nobody) {
      seen.set(key, at + 1);
      lastKey = key;
      aboves.named(at + 1, row);
    }
    ditto.remember(cells);
    records.push({
      row: at + 1,
      cells,
      continues: whose && 'row' in whose ? whose.row : null,
      mayBeAnothers: whose !== null && 'row' in whose && whose.isGuess,
      groupCountry,
      groupUnit,
      added: [],
    });
  }
  return { records, skipped };
}

function lastIndexOf(table: Table, test: (row: readonly Cell[]) => boolean): number {
  for (let at = table.rows.length - 1; at >= 0; at -= 1) if (test(table.rows[at] ?? [])) return at;
  return -1;
}

/** Whether a row has the header's texts again. */
function repeatsHeader(row: readonly Cell[], header: readonly string[]): boolean {
  const filled = row.flatMap(({ text }, at) => (isBlank(text) ? [] : [{ text: foldCell(text), at }]));
  if (filled.length < 2) return false;
  const same = filled.filter(({ text, at }) => text === header[at]).length;
  return same / filled.length >= 0.7;
}

/** A register of names alone, or a row that tells nothing but its partner. */
function isRecordOfOne(cell: Cell, row: readonly Cell[], partner: number, facts: readonly number[]): boolean {
  if (cell.entry) return true;
  if (row.indexOf(cell) !== partner || (cell.columns ?? 1) > 1 || cell.header) return false;
  if (readCountry(withoutCount(cell.text)).country !== null || isNote(cell.text)) return false;
  if (findDates(cell.text, PLAIN_COLUMN).dates.length > 0 || guessHeader(cell.text)[0]?.score === 1) return false;
  // In a table of agreements a faculty alone in its row heads those below it.
  if (facts.length > 0 && headsUnits(cell.text)) return false;
  return facts.length > 0 && partner > 0 ? true : namesOne(cell.text);
}

const namesOne = (text: string): boolean => namesInstitution(text) && !/[:：]$/.test(text);
