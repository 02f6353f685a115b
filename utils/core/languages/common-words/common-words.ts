/** How common words are in English, and which words are personal names that many people bear. */
import { mayHold } from './bloom-filter.ts';
import { EVERYDAY_WORDS, FAMILIAR_WORDS, GIVEN_NAMES, SURNAMES } from './common-words-data.ts';

/** Several sets are asked about one word in turn. */
const last = { word: '', folded: '' };

/** A word without case and accents. */
export function foldWord(word: string): string {
  if (word === last.word) return last.folded;
  last.folded = isAscii(word) ? word.toLowerCase() : foldOther(word);
  last.word = word;
  return last.folded;
}

/** The words of a page stand on it again and again. */
const foldedWords = new Map<string, string>();
const MAX_FOLDED = 2000;
const LONGEST_KEPT = 32;

function foldOther(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const folded = word
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  if (word.length > LONGEST_KEPT) return folded;
  if (foldedWords.size >= MAX_FOLDED) foldedWords.clear();
  foldedWords.set(word, folded);
  return folded;
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) >= 0x80) return false;
  return true;
}

/** A set of words, read from base64 when it is first asked. */
export function wordSet(base64: string): (word: string) => boolean {
  let filter: Uint8Array | null = null;
  return (word) => {
    filter ??= Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return mayHold(filter, foldWord(word));
  };
}

/** One of the 3,000 most frequent words. */
export const isEverydayWord = wordSet(EVERYDAY_WORDS);
/** One of the 12,000 most frequent words. */
export const isFamiliarWord = wordSet(FAMILIAR_WORDS);
export const isCommonGivenName = wordSet(GIVEN_NAMES);
export const isCommonSurname = wordSet(SURNAMES);
export const isPersonalName = (word: string): boolean => isCommonGivenName(word) || isCommonSurname(word);
