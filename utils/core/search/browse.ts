import { compareDates } from '../facts/dates/compare-dates.ts';
import { compareTexts } from '../matching/compare-texts.ts';
import { foldWords } from '../matching/fold.ts';
import type { SearchDocument } from './search-documents.ts';
import { isEntity, type SearchFilters } from './types.ts';

const NEWEST_FEW = 8;

/**
 * What an empty query shows. Unfiltered: the newest few records, then all institutions and officials by name. Filtered:
 * the records that pass, newest first, then institutions and officials.
 */
export function browseOrder(documents: readonly SearchDocument[]): (filters: SearchFilters) => readonly number[] {
  const keyed = documents.map((document, ordinal) => ({
    ordinal,
    entry: document,
    name: foldWords(document.result.title),
  }));
  const records = keyed
    .filter(({ entry: document }) => !isEntity(document.result))
    .toSorted((a, b) => compareDates(a.entry.result.date, b.entry.result.date) || a.ordinal - b.ordinal)
    .map(({ ordinal }) => ordinal);
  const entities = keyed
    .filter(({ entry: document }) => isEntity(document.result))
    .toSorted(
      (a, b) =>
        compareTexts(a.entry.result.type, b.entry.result.type) || compareTexts(a.name, b.name) || a.ordinal - b.ordinal,
    )
    .map(({ ordinal }) => ordinal);
  return ({ kind, country, year }) => {
    const filtered = kind !== null || country !== null || year !== null;
    return [...(filtered ? records : records.slice(0, NEWEST_FEW)), ...entities];
  };
}
