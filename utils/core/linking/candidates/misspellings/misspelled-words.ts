/** Words with a capital of which a page may have made a slip, and what else they may be. */
import { isCommonGivenName, isCommonSurname, isFamiliarWord } from '../../../languages/common-words/common-words.ts';
import { countryOf, isPlaceName } from '../../../languages/geography/places.ts';
import { isGeneric, isHead, longHeads } from '../../../languages/language-profiles.ts';
import { isPinyinOfSyllables } from '../../../languages/transcription/pinyin.ts';
import { isNearSpelling } from '../../../matching/near-spellings.ts';

/** In UTF-16 units. */
export const SHORTEST_WORD = 5;
export const LONGEST_WORD = 32;

const PLAIN = /^[A-Z][a-z]+$/u;
/** Its greatest first letter. */
const LAST_PLAIN = 0x5a;
/**
 * Whether two words differ in nothing but the last letter, which one of them may lack: a plural or an adjective is
 * another word and not misspelled (Associations, Moravian), and so is a word of another language (Polytechnica).
 */
export function isOtherForm(one: string, other: string): boolean {
  const stem = Math.max(one.length, other.length) - 1;
  return one.slice(0, stem) === other.slice(0, stem);
}

const isSlipOf = (word: string, head: string): boolean => isNearSpelling(word, head) && !isOtherForm(word, head);

export interface Word {
  readonly small: string;
  readonly isHead: boolean;
  /** It is none of the common words, and looks like a name. */
  readonly mayBeMisspelled: boolean;
  /** The words for a body of which it is a misspelling. */
  readonly heads: readonly string[];
  /** It is a place, a person or a word of Chinese. */
  readonly isSomething: boolean;
}

const NO_WORD: Word = { small: '', isHead: false, mayBeMisspelled: false, heads: [], isSomething: false };

/** The words of pages stand on them again and again. */
const KNOWN_WORDS = new Map<string, Word>();
const MAX_KNOWN = 4000;

/** Reads a word that begins with a capital. */
export function readWord(word: string): Word {
  if (word.length > LONGEST_WORD) return NO_WORD;
  const known = KNOWN_WORDS.get(word);
  if (known !== undefined) return known;
  const small = word.toLowerCase();
  const mayBeMisspelled = word.length >= SHORTEST_WORD && PLAIN.test(word) && !isFamiliarWord(word) && !isGeneric(word);
  const heads = mayBeMisspelled ? longHeads.filter((head) => isSlipOf(small, head)) : [];
  const isSomething =
    mayBeMisspelled &&
    heads.length === 0 &&
    (isPlaceName(word) ||
      countryOf(word) !== undefined ||
      isCommonGivenName(word) ||
      isCommonSurname(word) ||
      isPinyinOfSyllables(small));
  const read = { small, isHead: isHead(word), mayBeMisspelled, heads, isSomething };
  if (KNOWN_WORDS.size >= MAX_KNOWN) KNOWN_WORDS.clear();
  KNOWN_WORDS.set(word, read);
  return read;
}

/** Whether the capitalised word of a text looks like a name, and is nothing else. */
export function mayBeMisspelledAt(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST_WORD || text.charCodeAt(start) > LAST_PLAIN) return false;
  const { mayBeMisspelled, heads, isSomething } = readWord(text.slice(start, end));
  return mayBeMisspelled && (heads.length > 0 || !isSomething);
}
