import { compareTexts } from '../matching/compare-texts.ts';
import type { SearchDocument } from './search-documents.ts';
import { SEARCHABLE_TYPES, type SearchFacets } from './types.ts';

type Kind = Omit<SearchFacets['kinds'][number], 'count'>;

export interface CompiledFacets {
  /** The values of the filters; each of them has results. */
  readonly lists: SearchFacets;
  /** The documents of each kind, then of each country, year and unit, in the order of `lists`. */
  readonly postings: Uint32Array;
}

/** A pack may write another unit in each row; more than these are no filter to choose from. */
const MAX_UNITS = 200;

function add<Key>(postings: Map<Key, number[]>, key: Key, ordinal: number): void {
  const list = postings.get(key);
  if (list) list.push(ordinal);
  else postings.set(key, [ordinal]);
}

/** Collects which documents have which values of the filters. */
export class FacetCollector {
  readonly #kinds = new Map<string, Kind & { readonly of: number[] }>();
  readonly #countries = new Map<string, number[]>();
  readonly #years = new Map<number, number[]>();
  readonly #units = new Map<string, number[]>();
  /** Of the document before: those of one kind often follow one another. */
  #last: (Kind & { readonly of: number[] }) | null = null;

  /** Of one document after another. */
  add({ result: { type, kind }, countries, years, unit }: SearchDocument, ordinal: number): void {
    if (this.#last?.type !== type || this.#last.kind !== kind) {
      const key = `${type} ${kind}`;
      this.#last = this.#kinds.get(key) ?? { type, kind, of: [] };
      this.#kinds.set(key, this.#last);
    }
    this.#last.of.push(ordinal);
    for (const country of countries) add(this.#countries, country, ordinal);
    for (const year of years) add(this.#years, year, ordinal);
    if (unit !== null) add(this.#units, unit, ordinal);
  }

  finish(): CompiledFacets {
    const kindList = [...this.#kinds.values()].sort(
      (a, b) =>
        SEARCHABLE_TYPES.indexOf(a.type) - SEARCHABLE_TYPES.indexOf(b.type) ||
        b.of.length - a.of.length ||
        compareTexts(a.kind, b.kind),
    );
    const countryList = [...this.#countries].toSorted(([a], [b]) => compareTexts(a, b));
    const yearList = [...this.#years].toSorted(([a], [b]) => b - a);
    const unitList = [...this.#units]
      .toSorted(([a, one], [b, other]) => other.length - one.length || compareTexts(a, b))
      .slice(0, MAX_UNITS);
    return {
      lists: {
        kinds: kindList.map(({ type, kind, of }) => ({ type, kind, count: of.length })),
        countries: countryList.map(([country, of]) => ({ country, count: of.length })),
        years: yearList.map(([year, of]) => ({ year, count: of.length })),
        units: unitList.map(([unit, of]) => ({ unit, count: of.length })),
      },
      postings: Uint32Array.from([
        ...kindList.flatMap(({ of }) => of),
        ...countryList.flatMap(([, of]) => of),
        ...yearList.flatMap(([, of]) => of),
        ...unitList.flatMap(([, of]) => of),
      ]),
    };
  }
}

/** The values of several packs as one. */
export function joinFacets(all: readonly SearchFacets[]): SearchFacets {
  const [first] = all;
  if (first && all.length === 1) return first;
  const kinds = new Map<string, SearchFacets['kinds'][number]>();
  const countries = new Map<string, number>();
  const years = new Map<number, number>();
  const units = new Map<string, number>();
  for (const facets of all) {
    for (const each of facets.kinds) {
      const key = `${each.type} ${each.kind}`;
      kinds.set(key, { ...each, count: each.count + (kinds.get(key)?.count ?? 0) });
    }
    for (const { country, count } of facets.countries) countries.set(country, count + (countries.get(country) ?? 0));
    for (const { year, count } of facets.years) years.set(year, count + (years.get(year) ?? 0));
    for (const { unit, count } of facets.units) units.set(unit, count + (units.get(unit) ?? 0));
  }
  return {
    kinds: [...kinds.values()].sort(
      (a, b) =>
        SEARCHABLE_TYPES.indexOf(a.type) - SEARCHABLE_TYPES.indexOf(b.type) ||
        b.count - a.count ||
        compareTexts(a.kind, b.kind),
    ),
    countries: [...countries]
      .toSorted(([a], [b]) => compareTexts(a, b))
      .map(([country, count]) => ({ country, count })),
    years: [...years].toSorted(([a], [b]) => b - a).map(([year, count]) => ({ year, count })),
    units: [...units]
      .toSorted(([a, one], [b, other]) => other - one || compareTexts(a, b))
      .slice(0, MAX_UNITS)
      .map(([unit, count]) => ({ unit, count })),
  };
}
