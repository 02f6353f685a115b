/** Words of the names of universities that pages write in short: U of Toruk, Toruk State U., Inst. of Tech. */
import { INITIALS_OF_SYSTEMS, systemOfInitials } from '../initials/initials-of-systems.ts';
import { kindOf, OTHER } from '../letters.ts';
import { isFormOfAddress } from '../persons/titles.ts';

/** A stretch of a text, and what it may stand for. */
export interface Respelling {
  readonly start: number;
  readonly end: number;
  readonly texts: readonly string[];
}

const WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Univ', ['University']],
  ['Inst', ['Institute']],
  ['Tech', ['Technology']],
  ['Coll', ['College']],
  ['Natl', ['National']],
  ['Intl', ['International']],
  ['Sci', ['Science']],
  ['St', ['Saint', 'St']],
  ['Saint', ['St']],
  ['Mt', ['Mount', 'Mt']],
  ['Ft', ['Fort', 'Ft']],
]);
const LONGEST = 5;
const STOP = 0x2e;
const SPACE = 0x20;
const U = 0x55;
/** In UTF-16 units. */
const REACH = 24;
const BEFORE_PLACE = /^\.? of (?:the )?\p{Lu}\p{Ll}/u;
const ENDS_NAME = /^(?:\.(?=[ ,;:)\]]|$)|(?![\p{L}\p{N}.'’&-]))(?!\.? \p{Lu})/u;
const BEHIND_NAME = /(?:(?<!\p{L})(?<title>\p{Lu}\p{Ll}*)\.? )?\p{Lu}[\p{L}.'’-]+ $/u;
/** "Dr. Virginia U" */
const isPerson = (title: string | undefined): boolean =>
  title !== undefined && (isFormOfAddress(title) || /^Prof/u.test(title));

/** U of Toruk, Toruk State U; vitamin U, Dr. Toruk U and U-boats are none. */
function isUniversity(text: string, start: number): boolean {
  const behind = text.slice(start + 1, start + REACH);
  if (BEFORE_PLACE.test(behind)) return true;
  if (!ENDS_NAME.test(behind)) return false;
  const name = BEHIND_NAME.exec(text.slice(Math.max(0, start - REACH), start));
  return name !== null && !isPerson(name.groups?.title);
}

/** With what two letters these words begin: one look tells most words of a text apart. */
const beginning = (first: number, second: number): number => first * 0x10000 + second;
const BEGINNINGS: ReadonlySet<number> = new Set(
  [...WORDS.keys(), ...INITIALS_OF_SYSTEMS].map((word) => beginning(word.charCodeAt(0), word.charCodeAt(1))),
);

/**
 * With what three letters they begin, of which the first is a capital; behind words of two letters stands no further
 * letter. U alone is not among them.
 */
export const SHORT_BEGINNINGS: readonly string[] = [...WORDS.keys(), ...INITIALS_OF_SYSTEMS].flatMap((word) =>
  word.length > 2 ? [word.slice(0, 3)] : [`${word} `, `${word}.`, `${word}-`],
);

/** Whether the word that begins at `start` may be a short word, by its first two letters. */
export function mayBeShortened(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  if (first === U && (Number.isNaN(second) || kindOf(second) === OTHER)) return true;
  return BEGINNINGS.has(beginning(first, second));
}

/** A full stop belongs to the short word, but where it ends the text. */
const withStop = (text: string, end: number): number =>
  text.charCodeAt(end) === STOP && end + 1 < text.length ? end + 1 : end;

/** The short word that begins at `start` and ends at `end`, or undefined. */
export function shortenedWord(text: string, start: number, end: number): Respelling | undefined {
  if (end - start > LONGEST) return undefined;
  if (end - start === 1) {
    if (text.charCodeAt(start) !== U || !isUniversity(text, start)) return undefined;
    return { start, end: withStop(text, end), texts: ['University'] };
  }
  const system = systemOfInitials(text, start, end);
  if (system !== undefined) return { start, end, texts: [system] };
  const texts = WORDS.get(text.slice(start, end));
  const next = text.charCodeAt(end);
  if (texts === undefined || (next !== STOP && next !== SPACE && end < text.length)) return undefined;
  return { start, end: withStop(text, end), texts };
}
