import { compareDates } from '../facts/dates/compare-dates.ts';
import { compareTexts } from '../matching/compare-texts.ts';
import { foldWords } from '../matching/fold.ts';
import type { PackIndex } from '../pack/index-pack.ts';
import { compileSearch } from './compile-search.ts';
import { joinFacets } from './facets.ts';
import { findIn, type Hit, similarIn } from './find-in-file.ts';
import { type Query, readQuery } from './query.ts';
import { type DocumentRow, SearchFile } from './search-file.ts';
import { finish, type Steps } from './steps.ts';
import { isEntity, SEARCHABLE_TYPES, type SearchQuery, type SearchReply, type SearchResult } from './types.ts';

export type Search = (query: SearchQuery) => SearchReply;
export type SearchInSteps = (query: SearchQuery) => Steps<SearchReply>;

const RANKS = ['exact', 'starts', 'words', 'about', 'similar'] as const;
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
 * gives its title, and names of all packs find it.
 */
export function openSearch(files: readonly SearchFile[], packVersion: string): SearchInSteps {
  const facets = joinFacets(files.map((file) => file.facets));
  return function* (query) {
    const wanted = query.limit + 1;
    const queries = readQuery(query.text);
    const found = query.text.trim() === '' ? browse(files, query) : yield* findAll(files, queries, query);
    const results: SearchResult[] = [];
    const seen = new Set<string>();
    for (const hit of found) {
      const { id } = hit.document.result;
      if (seen.has(id)) continue;
      seen.add(id);
      results.push({ ...summaryOf(files, hit), match: matchOf(hit) });
      if (results.length === wanted) break;
    }
    return { results: results.slice(0, query.limit), more: results.length > query.limit, facets, packVersion };
  };
}

/** Makes one pack searchable; `countryNames` gives the names that readers may type for a country. */
export function* createSearchInSteps(
  index: PackIndex,
  countryNames: (country: string) => readonly string[],
): Steps<SearchInSteps> {
  const compiled = yield* compileSearch(index, countryNames);
  return openSearch([new SearchFile(compiled)], index.pack.version);
}

/** The same, without pauses. */
export function createSearch(index: PackIndex, countryNames: (country: string) => readonly string[]): Search {
  const search = finish(createSearchInSteps(index, countryNames));
  return (query) => finish(search(query));
}

const matchOf = ({ rank, line, file }: Found): SearchResult['match'] =>
  rank === null
    ? null
    : {
        rank,
        ...(rank === 'about' && line.isAbout ? file.originalAbout(line.number) : file.originalName(line.number)),
      };

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
  { filters, limit }: SearchQuery,
): Steps<readonly Found[]> {
  const passing = files.map((file) => file.passing(filters));
  const of = (file: SearchFile, hit: Hit): Found => ({ ...hit, file, document: file.document(hit.ordinal) });
  const found: Found[] = [];
  for (const [index, file] of files.entries())
    found.push(...(yield* findIn(file, queries, passing[index] ?? null, limit + 1)).map((hit) => of(file, hit)));
  const closest = queries.at(-1);
  // Where names match, similar names are left out; where only other texts match, all but the nearest similar ones.
  if (closest && found.length <= limit && found.every(({ rank }) => rank === 'about')) {
    const furthest = found.length === 0 ? 1 : NEAR;
    for (const [index, file] of files.entries())
      for (const hit of yield* similarIn(file, closest.text, passing[index] ?? null))
        if (hit.distance <= furthest) found.push(of(file, hit));
  }
  return found.sort(
    (a, b) =>
      RANKS.indexOf(a.rank ?? 'exact') - RANKS.indexOf(b.rank ?? 'exact') ||
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
    compareTexts(foldWords(a.result.title), foldWords(b.result.title)) ||
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

const BROWSED = { rank: null, distance: 0, query: 0, line: { number: 0, isAbout: false } } as const;

const compareNames = (a: DocumentRow, b: DocumentRow): number =>
  compareTexts(a.result.type, b.result.type) ||
  compareTexts(foldWords(a.result.title), foldWords(b.result.title)) ||
  compareTexts(a.result.id, b.result.id);
