import type { SearchEntry } from './findings.ts';
import type { SearchFilters } from './types.ts';

/** Whether a finding is one of those that the reader asked for; filters that are not set let everything through. */
export function passes(entry: SearchEntry, { kind, country, year }: SearchFilters): boolean {
  const { result } = entry;
  if (kind && (kind.type !== result.type || (kind.kind !== null && kind.kind !== result.kind))) return false;
  if (country !== null && !entry.countries.has(country)) return false;
  return year === null || entry.years.has(year);
}

export const NO_FILTERS: SearchFilters = { kind: null, country: null, year: null };
