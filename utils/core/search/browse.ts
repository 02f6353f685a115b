import { compareDates } from '../facts/dates/compare-dates.ts';
import { compare, isEntity, type SearchEntry } from './findings.ts';
import { fold } from './fold.ts';
import type { SearchFilters } from './types.ts';

const NEWEST_FEW = 8;

/**
 * What an empty query shows. Unfiltered: the newest few records, then all institutions and officials by name. Filtered:
 * the records that pass, newest first, then institutions and officials.
 */
export function browseOrder(entries: readonly SearchEntry[]): (filters: SearchFilters) => readonly number[] {
  const keyed = entries.map((entry, finding) => ({ finding, entry, name: fold(entry.result.title) }));
  const records = keyed
    .filter(({ entry }) => !isEntity(entry))
    .toSorted((a, b) => compareDates(a.entry.result.date, b.entry.result.date) || a.finding - b.finding)
    .map(({ finding }) => finding);
  const entities = keyed
    .filter(({ entry }) => isEntity(entry))
    .toSorted(
      (a, b) => compare(a.entry.result.type, b.entry.result.type) || compare(a.name, b.name) || a.finding - b.finding,
    )
    .map(({ finding }) => finding);
  return ({ kind, country, year }) => {
    const filtered = kind !== null || country !== null || year !== null;
    return [...(filtered ? records : records.slice(0, NEWEST_FEW)), ...entities];
  };
}
