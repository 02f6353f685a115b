import { BETWEEN_DATES, ENDS_IN_LISTS, SIGNED_IN_LISTS, STARTS_IN_LISTS } from '../../languages/tables/list-words.ts';
import { findDates, PLAIN_COLUMN } from '../cells/find-dates.ts';
import { readDateCell } from '../cells/read-date-cell.ts';
import { foldCell, phrasesOf } from '../words/fold.ts';

/** What a line of a list says of the dates of its agreement. */
export interface ListFacts {
  readonly signed: string;
  readonly starts: string;
  readonly ends: string;
  /** From when until when, how long, or that it renews itself, where no date stands beside it. */
  readonly period: string;
}
type FactField = keyof ListFacts;

const WORDS: readonly (readonly [FactField, ReadonlySet<string>])[] = [
  ['signed', new Set(phrasesOf(SIGNED_IN_LISTS).map(foldCell))],
  ['ends', new Set(phrasesOf(ENDS_IN_LISTS).map(foldCell))],
  ['starts', new Set(phrasesOf(STARTS_IN_LISTS).map(foldCell))],
];
const SPAN = new Set(phrasesOf(BETWEEN_DATES));

/** Whether a text says a date, a term or a renewal, and little besides. */
export function saysFact(text: string): boolean {
  const cell = readDateCell(text, PLAIN_COLUMN, '');
  if (cell.open || cell.renewsByItself) return cell.unknown === null || text.length < 60;
  if (cell.term !== null) return true;
  if (cell.dates.length === 0) return false;
  return fieldBeside(text) !== null || cell.unknown === null;
}

/** What the words beside the first date say that it is; null where nothing says it. */
function fieldBeside(text: string): FactField | null {
  const { text: read, dates } = findDates(text, PLAIN_COLUMN);
  const [first] = dates;
  const before = foldCell(first ? read.slice(0, first.start) : read).replace(/[\s:.,(-]+$/u, '');
  const after = foldCell(first ? read.slice(first.end, dates[1]?.start) : '').replace(/^[\s:.,)-]+|[\s:.,(-]+$/gu, '');
  for (const [field, words] of WORDS) {
    if (words.has(before) || words.has(after)) return field;
  }
  return null;
}

/** Signs between facts; a comma between a day and its year is none. */
const BETWEEN = /\s*;\s*|,\s+(?!\d{4}(?!\d))|\s+[–—-]\s+(?!\d)|\s*[|·•]\s*/u;

/** What the facts behind a partner say; `null` where a date among them is not said to be that of anything. */
export function readFacts(text: string): ListFacts | null {
  const facts: Record<FactField, string[]> = { signed: [], starts: [], ends: [], period: [] };
  let last: FactField | null = null;
  for (const part of text.split(BETWEEN).filter((each) => each.trim() !== '')) {
    const cell = readDateCell(part, PLAIN_COLUMN, '');
    const between = cell.between.trim();
    const isSpan = cell.dates.length === 2 && (/^[\s–-]*$/u.test(between) || SPAN.has(between));
    const field: FactField | null = isSpan ? 'period' : fieldBeside(part);
    if (cell.dates.length > 0) {
      if (field === null) return null;
      facts[field].push(part);
      last = field;
    } else if (field === 'ends' && (cell.open || cell.renewsByItself)) facts.ends.push(part);
    // "Signed in 2013, valid for five years": the term belongs to the day before it.
    else facts[last === 'starts' || last === 'signed' ? last : 'period'].push(part);
  }
  const joined = (field: FactField): string => facts[field].join('; ');
  return { signed: joined('signed'), starts: joined('starts'), ends: joined('ends'), period: joined('period') };
}
