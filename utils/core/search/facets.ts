import { compareTexts } from '../matching/compare-texts.ts';
import type { SearchDocument } from './search-documents.ts';
import { mapInSteps, type Steps } from './steps.ts';
import { SEARCHABLE_TYPES, type SearchFacets } from './types.ts';

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The values of the filters; each of them has results. */
export function* facetsOf(documents: readonly SearchDocument[]): Steps<SearchFacets> {
  const kinds = new Map<string, SearchFacets['kinds'][number]>();
  const countries = new Map<string, number>();
  const years = new Map<number, number>();
  yield* mapInSteps(documents, ({ result, countries: ofEntry, years: yearsOfEntry }) => {
    const key = `${result.type} ${result.kind}`;
    kinds.set(key, { type: result.type, kind: result.kind, count: (kinds.get(key)?.count ?? 0) + 1 });
    for (const country of ofEntry) count(countries, country);
    for (const year of yearsOfEntry) count(years, year);
  });
  return {
    kinds: [...kinds.values()].toSorted(
      (a, b) =>
        SEARCHABLE_TYPES.indexOf(a.type) - SEARCHABLE_TYPES.indexOf(b.type) ||
        b.count - a.count ||
        compareTexts(a.kind, b.kind),
    ),
    countries: [...countries]
      .map(([country, number]) => ({ country, count: number }))
      .toSorted((a, b) => compareTexts(a.country, b.country)),
    years: [...years].map(([year, number]) => ({ year, count: number })).toSorted((a, b) => b.year - a.year),
  };
}
