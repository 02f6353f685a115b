import { UNSPACED } from '../matching/fold.ts';
import type { PackIndex } from '../pack/index-pack.ts';
import { browseOrder } from './browse.ts';
import { facetsOf } from './facets.ts';
import { passes } from './filters.ts';
import { type Query, readQuery } from './query.ts';
import { searchDocumentsOf } from './search-documents.ts';
import { buildSearchText, holdsWord, type SearchText } from './search-text.ts';
import { buildSimilar } from './similar.ts';
import { finish, type Steps } from './steps.ts';
import type { SearchMatch, SearchQuery, SearchRank, SearchReply, SearchResult } from './types.ts';

export type Search = (query: SearchQuery) => SearchReply;
export type SearchInSteps = (query: SearchQuery) => Steps<SearchReply>;

/** Accepts one or two spelling mistakes in a long name, one in a short one. */
const NEAR = 0.15;

interface Hit {
  readonly line: number;
  readonly rank: SearchRank;
}

/** Marks the end of one step of the work among the lines. */
const PAUSE = -1;
const LINES_A_STEP = 300;

/** The lines that contain the word at the beginning of a word, and pauses. */
function* linesWithWord(text: SearchText, word: string, from: number, to: number): Generator<number, void, void> {
  const anywhere = UNSPACED.test(word);
  let looked = 0;
  for (const line of text.find(word, from, to)) {
    if (anywhere || holdsWord(text.line(line), word)) yield line;
    if (++looked % LINES_A_STEP === 0) yield PAUSE;
  }
}

/** The word that occurs in the fewest lines; the other words are checked in these lines only. */
function* rarest(text: SearchText, words: readonly string[]): Steps<string | null> {
  const enough = 200;
  let [best, least] = [words[0] ?? null, Number.POSITIVE_INFINITY];
  for (const word of words) {
    let count = 0;
    for (const line of linesWithWord(text, word, 0, text.lines)) {
      if (line === PAUSE) yield;
      else if (++count === enough) break;
    }
    if (count === 0) return null;
    if (count < least) [best, least] = [word, count];
    yield;
  }
  return best;
}

/** A match counts where its document passes the filters and has no match on a better line. */
type Wanted = (line: number) => boolean;

/** Every match that counts, and pauses: best rank first, then in the order of documents. Computed lazily. */
function* hits(text: SearchText, queries: readonly Query[], wanted: Wanted): Generator<Hit | null, void, void> {
  const names = text.firstAbout;
  function* wholeLines(needle: string, rank: SearchRank): Generator<Hit | null, void, void> {
    let looked = 0;
    for (const line of text.find(needle, 0, names)) {
      if (wanted(line)) yield { line, rank };
      if (++looked % LINES_A_STEP === 0) yield null;
    }
  }
  for (const query of queries) yield* wholeLines(`\n${query.text}\n`, 'exact');
  for (const query of queries) yield* wholeLines(`\n${query.text}`, 'starts');
  const searches: { readonly words: readonly string[]; readonly word: string }[] = [];
  for (const { words } of queries) {
    const rare = rarest(text, words);
    let step = rare.next();
    for (; !step.done; step = rare.next()) yield null;
    if (step.value !== null) searches.push({ words, word: step.value });
  }
  for (const { words, word } of searches)
    for (const line of linesWithWord(text, word, 0, names)) {
      if (line === PAUSE) yield null;
      else if (wanted(line) && words.every((other) => holdsWord(text.line(line), other))) yield { line, rank: 'words' };
    }
  for (const { words, word } of searches)
    for (const line of linesWithWord(text, word, 0, text.lines)) {
      if (line === PAUSE) yield null;
      else if (wanted(line)) {
        const lines = text.linesOf(text.ordinal(line));
        if (words.every((other) => lines.some((one) => holdsWord(text.line(one), other))))
          yield { line, rank: 'about' };
      }
    }
}

/**
 * Makes a pack searchable; `countryNames` gives the names that readers may type for a country. Takes time linear in the
 * size of the pack; the index for misspelt queries is built at the first of them. Runs in steps, like each search.
 */
export function* createSearchInSteps(
  index: PackIndex,
  countryNames: (country: string) => readonly string[],
): Steps<SearchInSteps> {
  const documents = yield* searchDocumentsOf(index);
  const text = yield* buildSearchText(documents, countryNames);
  const facets = yield* facetsOf(documents);
  const order = yield* browseOrder(documents);
  let similar: ((query: string) => Steps<readonly { readonly line: number; readonly distance: number }[]>) | null =
    null;

  return function* ({ text: typed, filters, limit }) {
    const queries = readQuery(typed);
    const results: SearchResult[] = [];
    const seen = new Uint8Array(documents.length);
    const wanted = (ordinal: number): boolean => {
      const document = documents[ordinal];
      if (!document || seen[ordinal]) return false;
      const passed = passes(document, filters);
      if (!passed) seen[ordinal] = 1;
      return passed;
    };
    /** Returns whether there is room for more. */
    const add = (ordinal: number, match: SearchMatch | null): boolean => {
      const document = documents[ordinal];
      seen[ordinal] = 1;
      if (document) results.push({ ...document.result, match });
      return results.length <= limit;
    };
    const addHit = ({ line, rank }: Hit): boolean => add(text.ordinal(line), { rank, ...text.original(line) });
    const wantedLine: Wanted = (line) => wanted(text.ordinal(line));

    const closest = queries.at(-1);
    if (typed.trim() === '') {
      let looked = 0;
      for (const ordinal of order(filters)) {
        if (wanted(ordinal) && !add(ordinal, null)) break;
        if (++looked % LINES_A_STEP === 0) yield;
      }
    } else if (closest) {
      for (const hit of hits(text, queries, wantedLine)) {
        if (hit === null) yield;
        else if (!addHit(hit)) break;
      }
      // Where names match, similar names are left out; where only other texts match, all but the nearest similar ones.
      if (results.every(({ match }) => match?.rank === 'about') && results.length <= limit) {
        const furthest = results.length === 0 ? 1 : NEAR;
        similar ??= yield* buildSimilar(text);
        for (const { line, distance } of yield* similar(closest.text))
          if (distance <= furthest && wantedLine(line) && !addHit({ line, rank: 'similar' })) break;
      }
    }
    return { results: results.slice(0, limit), more: results.length > limit, facets, packVersion: index.pack.version };
  };
}

/** The same, without pauses. */
export function createSearch(index: PackIndex, countryNames: (country: string) => readonly string[]): Search {
  const search = finish(createSearchInSteps(index, countryNames));
  return (query) => finish(search(query));
}
