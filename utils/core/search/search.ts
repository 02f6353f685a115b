import { foldWords, UNSPACED, wordsOf } from '../matching/fold.ts';
import type { PackIndex } from '../pack/index-pack.ts';
import { browseOrder } from './browse.ts';
import { facetsOf } from './facets.ts';
import { passes } from './filters.ts';
import { searchDocumentsOf } from './search-documents.ts';
import { buildSearchText, holdsWord, type SearchText } from './search-text.ts';
import { buildSimilar } from './similar.ts';
import type { SearchMatch, SearchQuery, SearchRank, SearchReply, SearchResult } from './types.ts';

export type Search = (query: SearchQuery) => SearchReply;

/** A slip or two in a long name, one in a short one. */
const NEAR = 0.15;

interface Hit {
  readonly line: number;
  readonly rank: SearchRank;
}

/** Lines that hold the word where a word may begin. */
function* linesWithWord(text: SearchText, word: string, from: number, to: number): Generator<number, void, void> {
  const anywhere = UNSPACED.test(word);
  for (const line of text.find(word, from, to)) if (anywhere || holdsWord(text.line(line), word)) yield line;
}

/** The word that the fewest lines hold, of those that are looked at; the others are checked on its lines alone. */
function rarest(text: SearchText, words: readonly string[]): string | null {
  const enough = 200;
  let [best, least] = [words[0] ?? null, Number.POSITIVE_INFINITY];
  for (const word of words) {
    let count = 0;
    for (const _ of linesWithWord(text, word, 0, text.lines)) if (++count === enough) break;
    if (count === 0) return null;
    if (count < least) [best, least] = [word, count];
  }
  return best;
}

/** What is wanted of a match: its document passes the filters and was not matched on a better line. */
type Wanted = (line: number) => boolean;

/** Every wanted hit, best rank first and within a rank in the order of findings; made as it is asked for. */
function* hits(text: SearchText, query: string, wanted: Wanted): Generator<Hit, void, void> {
  const names = text.firstAbout;
  for (const line of text.find(`\n${query}\n`, 0, names)) if (wanted(line)) yield { line, rank: 'exact' };
  for (const line of text.find(`\n${query}`, 0, names)) if (wanted(line)) yield { line, rank: 'starts' };
  const words = wordsOf(query);
  const word = rarest(text, words);
  if (word === null) return;
  for (const line of linesWithWord(text, word, 0, names))
    if (wanted(line) && words.every((other) => holdsWord(text.line(line), other))) yield { line, rank: 'words' };
  for (const line of linesWithWord(text, word, 0, text.lines)) {
    if (!wanted(line)) continue;
    const lines = text.linesOf(text.ordinal(line));
    if (words.every((other) => lines.some((one) => holdsWord(text.line(one), other)))) yield { line, rank: 'about' };
  }
}

/**
 * Makes a pack searchable; `countryNames` gives the names under which readers may look for a country. Takes time
 * linear in the pack; the part for misspelt queries is made when the first of them comes.
 */
export function createSearch(index: PackIndex, countryNames: (country: string) => readonly string[]): Search {
  const documents = searchDocumentsOf(index);
  const text = buildSearchText(documents, countryNames);
  const facets = facetsOf(documents);
  const order = browseOrder(documents);
  let similar: ReturnType<typeof buildSimilar> | null = null;
  const findSimilar = (query: string) => {
    similar ??= buildSimilar(text);
    return similar(query);
  };

  return ({ text: typed, filters, limit }) => {
    const query = foldWords(typed);
    const results: SearchResult[] = [];
    const seen = new Uint8Array(documents.length);
    const wanted = (ordinal: number): boolean => {
      const document = documents[ordinal];
      if (!document || seen[ordinal]) return false;
      const passed = passes(document, filters);
      if (!passed) seen[ordinal] = 1;
      return passed;
    };
    /** Tells whether there is room for more. */
    const add = (ordinal: number, match: SearchMatch | null): boolean => {
      const document = documents[ordinal];
      seen[ordinal] = 1;
      if (document) results.push({ ...document.result, match });
      return results.length <= limit;
    };
    const addHit = ({ line, rank }: Hit): boolean => add(text.ordinal(line), { rank, ...text.original(line) });
    const wantedLine: Wanted = (line) => wanted(text.ordinal(line));

    if (typed.trim() === '') {
      for (const ordinal of order(filters)) if (wanted(ordinal) && !add(ordinal, null)) break;
    } else if (query !== '') {
      for (const hit of hits(text, query, wantedLine)) if (!addHit(hit)) break;
      // Beside names that were met, names that are merely similar would be noise; beside other hits, all but the nearest.
      if (results.every(({ match }) => match?.rank === 'about') && results.length <= limit) {
        const furthest = results.length === 0 ? 1 : NEAR;
        for (const { line, distance } of findSimilar(query))
          if (distance <= furthest && wantedLine(line) && !addHit({ line, rank: 'similar' })) break;
      }
    }
    return { results: results.slice(0, limit), more: results.length > limit, facets, packVersion: index.pack.version };
  };
}
