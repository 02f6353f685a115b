import { compareDates } from '../facts/dates/compare-dates.ts';
import { compareTexts } from '../matching/compare-texts.ts';
import type { Edtf } from '../pack/types.ts';
import type { SearchDocuments } from './search-documents.ts';
import { numbersInOrder, type Steps } from './steps.ts';

/**
 * Lists for browsing: records newest first, and institutions and then officials by name. The order of documents is that
 * of equally good results; `entities` is empty where entities stand in that order themselves.
 */
export function* browseOrder(
  documents: SearchDocuments,
): Steps<{ readonly records: Uint32Array; readonly entities: Uint32Array }> {
  const { titles, entities: count } = documents;
  const dateOf = (ordinal: number): Edtf | null => documents.at(ordinal)?.result.date ?? null;
  const dates = Array.from({ length: documents.length - count }, (_, number) => dateOf(count + number));
  const byDate = (a: number, b: number): number => compareDates(dates[a] ?? null, dates[b] ?? null) || a - b;
  const records = (yield* numbersInOrder(dates.length, byDate)).map((number) => count + number);
  // Where none has records, entities are in the order of their names already.
  if (records.length === 0) return { records, entities: NO_ORDER };
  const types = Array.from({ length: count }, (_, ordinal) => documents.subjectAt(ordinal)?.type ?? '');
  const byName = (a: number, b: number): number =>
    compareTexts(types[a] as string, types[b] as string) ||
    compareTexts(titles[a] as string, titles[b] as string) ||
    a - b;
  const entities = yield* numbersInOrder(count, byName);
  return { records, entities: entities.every((ordinal, place) => ordinal === place) ? NO_ORDER : entities };
}

const NO_ORDER = new Uint32Array();
