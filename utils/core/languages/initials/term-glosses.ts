/**
 * Where a text spells initials by a term in small letters: "margin of error (MOE)", "NFC (near-field communication)".
 */
import { isSmallWord } from '../language-profiles.ts';

/** Fewer letters begin the words before a bracket by chance. */
const SHORTEST = 3;
/** In UTF-16 units. */
const REACH = 100;

const OPENS_BRACKET = /\s?[(（]["“„«]?$/u;
const CLOSES_BRACKET = /^["”»]?\s?[)）,;]/u;
const TERM = String.raw`\p{Ll}[\p{Ll}\p{M}’'-]*(?:\s[\p{Ll}\p{M}’'-]+)+`;
const TERM_BEHIND = new RegExp(String.raw`^(?:\s?[(（]["“„«]?|,\s["“„«]?)(?<term>${TERM})["”»]?\s?[)）,.;]`, 'u');
/** The first word of a sentence has a capital in a term as well. */
const WORDS_BEFORE = /(?:(?:^|[.!?:]\s)["“]?\p{Lu})?[\p{Ll}\p{M}’'-]+(?:\s[\p{Ll}\p{M}’'-]+)*$/u;

const withoutAccent = (letter: string): string => letter.normalize('NFD').charAt(0);

/** The first of the words up to `last` that begin with the letters one by one; -1 where they do not. */
function firstSpelled(words: readonly string[], last: number, letters: string): number {
  if (letters === '') return last + 1;
  const word = words[last];
  if (word === undefined) return -1;
  const first =
    withoutAccent(word.charAt(0)) === letters.at(-1) ? firstSpelled(words, last - 1, letters.slice(0, -1)) : -1;
  return first < 0 && isSmallWord(word) ? firstSpelled(words, last - 1, letters) : first;
}

/** The words at the end of a text, or the whole text, that spell the initials; a hyphen parts words, or does not. */
function termIn(text: string, letters: string, isWhole: boolean): string | undefined {
  const elided = text.replace(/\p{L}{1,2}[’'](?=\p{L}{2})/gu, '').toLowerCase();
  for (const parts of [/\s/u, /[\s-]/u]) {
    const words = elided.split(parts);
    const first = firstSpelled(words, words.length - 1, letters);
    if (first === 0 || (first > 0 && !isWhole)) return words.slice(first).join(' ');
  }
  return undefined;
}

/** The term in small letters right beside initials that spells them; undefined where none does. */
export function termOfInitials(before: string, initials: string, after: string): string | undefined {
  const letters = initials.toLowerCase();
  if (letters.length < SHORTEST) return undefined;
  const bracket = OPENS_BRACKET.exec(before);
  if (bracket !== null && CLOSES_BRACKET.test(after)) {
    const found = WORDS_BEFORE.exec(before.slice(Math.max(0, bracket.index - REACH), bracket.index))?.[0] ?? '';
    return termIn(found.replace(/^[^\p{L}]*/u, ''), letters, false);
  }
  const term = TERM_BEHIND.exec(after)?.groups?.term;
  return term === undefined ? undefined : termIn(term, letters, true);
}
