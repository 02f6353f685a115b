import { compareDates } from '../facts/dates/compare-dates.ts';
import { compareTexts } from '../matching/compare-texts.ts';
import type { PackIndex } from '../pack/index-pack.ts';
import { compileSearch } from './compile-search.ts';
import { joinFacets } from './facets.ts';
import { NO_FILTERS } from './filters.ts';
import { findIn, type Hit, similarIn } from './find-in-file.ts';
import { foldSearch } from './fold-search.ts';
import { cutQuery, type Query, readQuery } from './query.ts';
import { type DocumentRow, SearchFile } from './search-file.ts';
import { sitesNamed } from './sites.ts';
import { finish, type Steps } from './steps.ts';
import { suggestQuery } from './suggest.ts';
import {
  isEntity,
  SEARCH_RANKS,
  SEARCHABLE_TYPES,
  type SearchQuery,
  type SearchReply,
  type SearchResult,
} from './types.ts';
import { createVocabulary } from './words/vocabulary.ts';

export type Search = (query: SearchQuery) => SearchReply;
export type SearchInSteps = (query: SearchQuery) => Steps<SearchReply>;

/** Accepts one or two spelling mistakes in a long name, one in a short one. */
const NEAR = 0.15;
/** The records that an empty query shows. */
const NEWEST_FEW = 8;

/** A hit in one of the packs, with its document. */
interface Found extends Hit {
  readonly file: SearchFile;
  readonly document: DocumentRow;
}

/**
 * Searches several packs side by side. An entity that several packs hold under one id is one result: the earlier pack
 * gives its title, and names of all packs find it. `countryNames` gives the names that readers may type for a country.
 */
export function openSearch(
  files: readonly SearchFile[],
  packVersion: string,
  countryNames: (country: string) => readonly string[],
): SearchInSteps {
  const facets = joinFacets(files.map((file) => file.facets));
  const countries = facets.countries.map(({ country }) => country);
  const vocabulary = createVocabulary(countries, countryNames);

  function* resultsOf(query: SearchQuery, queries: readonly Query[]): Steps<readonly SearchResult[]> {
    const found =
      queries.length === 0 && query.text.trim() === '' ? browse(files, query) : yield* findAll(files, queries, query);
    const results: SearchResult[] = [];
    const seen = new Set<string>();
    for (const hit of found) {
      const { id } = hit.document.result;
      if (seen.has(id)) continue;
      seen.add(id);
      results.push({ ...summaryOf(files, hit), match: matchOf(hit) });
      if (results.length > query.limit) break;
    }
    return results;
  }

  /** Only what finds something by its words is suggested. */
  function* suggestionFor(
    query: SearchQuery,
    queries: readonly Query[],
    similar: readonly SearchResult[],
  ): Steps<string | null> {
    const text = yield* suggestQuery(files, query.text, queries, similar);
    if (text === null) return null;
    return isCertain(yield* resultsOf({ ...query, text, limit: 1 }, readQuery(text, vocabulary))) ? text : null;
  }

  return function* (query) {
    const queries = readQuery(query.text, vocabulary);
    const results = yield* resultsOf(query, queries);
    const isFiltered = Object.values(query.filters).some((filter) => filter !== null);
    const unfiltered =
      results.length === 0 && isFiltered ? yield* resultsOf({ ...query, filters: NO_FILTERS }, queries) : [];
    const known = results.length > 0 ? results : unfiltered;
    return {
      results: results.slice(0, query.limit),
      more: results.length > query.limit,
      suggestion: isCertain(known) ? null : yield* suggestionFor(query, queries, known),
      unfiltered: Math.min(unfiltered.length, query.limit),
      facets,
      packVersion,
    };
  };
}

const isCertain = (results: readonly SearchResult[]): boolean => results.some(({ match }) => match?.rank !== 'similar');

/** Makes one pack searchable. */
export function* createSearchInSteps(
  index: PackIndex,
  countryNames: (country: string) => readonly string[],
): Steps<SearchInSteps> {
  const compiled = yield* compileSearch(index);
  return openSearch([new SearchFile(compiled)], index.pack.version, countryNames);
}

/** The same, without pauses. */
export function createSearch(index: PackIndex, countryNames: (country: string) => readonly string[]): Search {
  const search = finish(createSearchInSteps(index, countryNames));
  return (query) => finish(search(query));
}

function matchOf({ rank, matched, file }: Found): SearchResult['match'] {
  if (rank === null || matched === null) return null;
  if (typeof matched === 'string') return { rank, field: matched, text: '' };
  if ('site' in matched) return { rank, field: 'website', text: matched.site };
  return { rank, ...(matched.isAbout ? file.originalAbout(matched.number) : file.originalName(matched.number)) };
}

/** What the first pack that knows the document says of it. */
function summaryOf(files: readonly SearchFile[], { document, file }: Found): DocumentRow['result'] {
  for (const other of files) {
    if (other === file) break;
    const known = isEntity(document.result) ? other.documentOf(document.result.id) : null;
    if (known) return known.result;
  }
  return document.result;
}

/** Every hit that counts, best first; at most some more than the limit of each rank. */
function* findAll(
  files: readonly SearchFile[],
  queries: readonly Query[],
  { text, filters, limit }: SearchQuery,
): Steps<readonly Found[]> {
  const sites = sitesNamed(cutQuery(text));
  const passing = files.map((file) => file.passing(filters));
  const of = (file: SearchFile, hit: Hit): Found => ({ ...hit, file, document: file.document(hit.ordinal) });
  const found: Found[] = [];
  for (const [index, file] of files.entries())
    found.push(...(yield* findIn(file, queries, sites, passing[index] ?? null, limit + 1)).map((hit) => of(file, hit)));
  const closest = queries.findLast(({ text }) => text !== null)?.text;
  // Where names match, similar names are left out; where only other texts match, all but the nearest similar ones.
  if (closest && found.length <= limit && found.every(({ rank }) => rank === 'about')) {
    const furthest = found.length === 0 ? 1 : NEAR;
    for (const [index, file] of files.entries())
      for (const hit of yield* similarIn(file, closest, passing[index] ?? null))
        if (hit.distance <= furthest) found.push(of(file, hit));
  }
  return found.sort(
    (a, b) =>
      SEARCH_RANKS.indexOf(a.rank ?? 'exact') - SEARCH_RANKS.indexOf(b.rank ?? 'exact') ||
      a.distance - b.distance ||
      a.query - b.query ||
      (a.file === b.file ? a.ordinal - b.ordinal : compareDocuments(a.document, b.document)),
  );
}

/** The order of equally good results, as `searchDocumentsOf` has it. */
function compareDocuments(a: DocumentRow, b: DocumentRow): number {
  return (
    SEARCHABLE_TYPES.indexOf(a.result.type) - SEARCHABLE_TYPES.indexOf(b.result.type) ||
    b.records - a.records ||
    compareDates(a.result.date, b.result.date) ||
    compareTexts(foldSearch(a.result.title), foldSearch(b.result.title)) ||
    compareTexts(a.result.id, b.result.id)
  );
}

/**
 * The results of an empty query. Unfiltered: the newest few records, then all institutions and officials by name.
 * Filtered: the matching records, newest first, then institutions and officials.
 */
function* browse(files: readonly SearchFile[], { filters, limit }: SearchQuery): Generator<Found, void, void> {
  const passing = files.map((file) => file.passing(filters));
  const isFiltered = passing.some((each) => each !== null);
  const first = (order: 'recordOrder' | 'entityOrder', most: number): readonly Found[] =>
    files.flatMap((file, index) => {
      const passed = passing[index];
      const some: Found[] = [];
      for (const ordinal of file[order]) {
        if (some.length === most) break;
        if (passed && !passed[ordinal]) continue;
        some.push({ ...BROWSED, ordinal, file, document: file.document(ordinal) });
      }
      return some;
    });
  const records = first('recordOrder', isFiltered ? limit + 1 : NEWEST_FEW).toSorted((a, b) =>
    a.file === b.file ? 0 : compareDates(a.document.result.date, b.document.result.date),
  );
  yield* isFiltered ? records : records.slice(0, NEWEST_FEW);
  // An entity of several packs takes one place of each.
  yield* first('entityOrder', (limit + 1) * files.length).toSorted((a, b) =>
    a.file === b.file ? 0 : compareNames(a.document, b.document),
  );
}

const BROWSED = { rank: null, distance: 0, query: 0, matched: null } as const;

const compareNames = (a: DocumentRow, b: DocumentRow): number =>
  compareTexts(a.result.type, b.result.type) ||
  compareTexts(foldSearch(a.result.title), foldSearch(b.result.title)) ||
  compareTexts(a.result.id, b.result.id);
