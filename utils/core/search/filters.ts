import type { SearchFilters } from './types.ts';

export const NO_FILTERS: SearchFilters = { kind: null, country: null, year: null, unit: null };

/** Whether a filter is set. */
export const isFiltered = (filters: SearchFilters): boolean => Object.values(filters).some((value) => value !== null);
