import type { SearchDocument } from './search-documents.ts';
import type { SearchFilters } from './types.ts';

/** Whether a document passes the filters; a filter that is not set passes everything. */
export function passes(document: SearchDocument, { kind, country, year }: SearchFilters): boolean {
  const { result } = document;
  if (kind && (kind.type !== result.type || (kind.kind !== null && kind.kind !== result.kind))) return false;
  if (country !== null && !document.countries.has(country)) return false;
  return year === null || document.years.has(year);
}

export const NO_FILTERS: SearchFilters = { kind: null, country: null, year: null };
