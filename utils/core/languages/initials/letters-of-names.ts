/** How short names are made of the letters of whole ones: UU, VU, UMN, UofL. */
import { isSmallWord } from '../language-profiles.ts';

const WORDS = /\p{L}[\p{L}\p{M}]*/gu;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L');

const wordsOf = (name: string): readonly string[] => plain(name).match(WORDS) ?? [];

/** Whether these are the first letters of all words of the name, or of all but small words. */
export function areInitialsOf(initials: string, name: string): boolean {
  const words = wordsOf(name);
  const first = (all: readonly string[]): string => all.map((word) => word.charAt(0).toUpperCase()).join('');
  const wanted = initials.toUpperCase();
  return words.length > 1 && (first(words) === wanted || first(words.filter((word) => !isSmallWord(word))) === wanted);
}

/** Whether the letters stand in the name in this order, the first one first; they are no word of it. */
export function shortensName(letters: string, name: string): boolean {
  const words = wordsOf(name).map((word) => word.toLowerCase());
  const wanted = letters.toLowerCase();
  if (words.includes(wanted) || !words.join('').startsWith(wanted.charAt(0))) return false;
  let at = -1;
  const text = words.join('');
  for (const letter of wanted) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

const BEGINNING_WITH_OF = /Uof?\p{Lu}/uy;
/** Whether a word begins so as UofT or UoT does. */
export function beginsWithOf(text: string, start: number): boolean {
  BEGINNING_WITH_OF.lastIndex = start;
  return BEGINNING_WITH_OF.test(text);
}

const WITH_OF = /^U(?:of|o)\p{Lu}{1,4}$/u;
/** UofL, UoL: the initials of a University of …, with its small word. */
export function isWithOf(short: string, name: string): boolean {
  if (!WITH_OF.test(short)) return false;
  const words = wordsOf(name);
  if (words[0] !== 'University' || words[1] !== 'of') return false;
  const rest = words.filter((word, at) => at > 1 && !isSmallWord(word)).map((word) => word.charAt(0).toUpperCase());
  return rest.join('') === short.replace(/^Uof?/u, '');
}
