import { UNSPACED } from '../matching/fold.ts';
import { foldSearch } from './fold-search.ts';
import type { Query } from './query.ts';
import type { SearchFile } from './search-file.ts';
import { similarNames } from './similar.ts';
import type { Steps } from './steps.ts';
import type { SearchResult } from './types.ts';
import { WordFinder } from './word-finder.ts';

/** A shorter word is as near to many others. */
const ENOUGH_LETTERS = 4;
/** The names of the nearest results that may lend a word. */
const MAX_NAMES = 20;

/**
 * The query as typed, each word that no text has replaced by
 * the nearest word of a similar name; null where one has none.
 */
export function* suggestQuery(
  files: readonly SearchFile[],
  typed: string,
  queries: readonly Query[],
  similar: readonly SearchResult[],
): Steps<string | null> {
  const terms = queries.findLast(({ text }) => text !== null)?.terms ?? [];
  const unknown = terms.flatMap(({ words, meaning }) => (meaning ? [] : words.filter((word) => !isKnown(files, word))));
  if (unknown.length === 0 || unknown.some((word) => word.length < ENOUGH_LETTERS || UNSPACED.test(word))) return null;
  yield;
  const names = similar.slice(0, MAX_NAMES).flatMap(({ title, match }) => (match ? [match.text, title] : []));
  let suggestion = typed.trim().replace(/\s+/g, ' ');
  for (const word of unknown) {
    const better = nearestWord(word, names) ?? nearestWord(word, yield* namesLike(files, word));
    if (better === null) return null;
    suggestion = replaceWord(suggestion, word, better);
  }
  return foldSearch(suggestion) === foldSearch(typed) ? null : suggestion;
}

const isKnown = (files: readonly SearchFile[], word: string): boolean =>
  files.some((file) => new WordFinder(file).rarest([word]).count > 0);

function* namesLike(files: readonly SearchFile[], word: string): Steps<readonly string[]> {
  const names: string[] = [];
  for (const file of files)
    for (const { line } of (yield* similarNames(file.names, file.signatures)(word)).slice(0, MAX_NAMES))
      names.push(file.originalName(line).text);
  return names;
}

const WORDS = /[\p{L}\p{M}\p{N}'’ʼ]+/gu;

/** The word of the names that differs least from a folded one, the first of equally near ones. */
function nearestWord(word: string, names: readonly string[]): string | null {
  // One slip in a short word, two in a longer one.
  let [best, least]: [string | null, number] = [null, word.length < 6 ? 2 : 3];
  for (const name of names)
    for (const [candidate] of name.matchAll(WORDS)) {
      const distance = slipsBetween(word, foldSearch(candidate), least);
      if (distance < least) [best, least] = [candidate, distance];
    }
  return best;
}

/**
 * Letters to add, drop or change, or neighbours to swap, to make one word of another; `most` where it is that or more.
 */
function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : most;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return Math.min(most, row[b.length] ?? most);
}

/** Replaces each word that folds to `word`. */
const replaceWord = (text: string, word: string, better: string): string =>
  text.replace(WORDS, (one) => (foldSearch(one) === word ? better : one));
