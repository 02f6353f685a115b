import type { SearchFilters } from './types.ts';

export const NO_FILTERS: SearchFilters = { kind: null, country: null, year: null, unit: null };
