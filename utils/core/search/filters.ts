import type { SearchDocument } from './search-documents.ts';
import type { SearchFilters } from './types.ts';

/** Whether a document is one of those that the reader asked for; filters that are not set let everything through. */
export function passes(document: SearchDocument, { kind, country, year }: SearchFilters): boolean {
  const { result } = document;
  if (kind && (kind.type !== result.type || (kind.kind !== null && kind.kind !== result.kind))) return false;
  if (country !== null && !document.countries.has(country)) return false;
  return year === null || document.years.has(year);
}

export const NO_FILTERS: SearchFilters = { kind: null, country: null, year: null };
