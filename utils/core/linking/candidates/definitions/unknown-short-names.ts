/** Words of a block that may be short names which another block defines. */
import { beginsWithOf } from '../../../languages/initials/letters-of-names.ts';
import { CAPITAL, isApostrophe, isJoinedOn, kindAt, OTHER, wordEnd } from '../../../languages/letters.ts';
import type { ScanNotes } from '../../../matching/compiled-names/scan-notes.ts';
import type { NameMatch } from '../../../matching/compiled-names/types.ts';
import type { ShortName } from '../types.ts';

const LONGEST = 10;
/** A block with more of them is set in capitals, or is a list. */
const MAX_IN_BLOCK = 40;

/**
 * Whether two capitals begin a word, or in Cyrillic the beginning of a word before capitals, or UofT: most words are
 * left.
 */
export function mayBeShortName(text: string, start: number): boolean {
  // The second letter of most words is small, and of ASCII.
  const second = text.charCodeAt(start + 1);
  if (second > LAST_CAPITAL && second < END_OF_ASCII) return second === SMALL_O && beginsWithOf(text, start);
  return kindAt(text, start + 1) === CAPITAL || (second >= FIRST_CYRILLIC && isBegunWord(text, start));
}

/**
 * The words that begin with two capitals (in Cyrillic also КазНУ) and belong to no match: another block may define
 * them. `notes` are those of the scan of this text.
 */
export function unknownShortNames(
  text: string,
  { capitals, count }: ScanNotes,
  matches: readonly NameMatch[],
): readonly ShortName[] {
  let found: ShortName[] | null = null;
  let match = 0;
  for (let place = 0; place < count; place += 1) {
    const start = capitals[place] as number;
    if (!mayBeShortName(text, start) || (isJoinedOn(text, start) && !isElided(text, start))) continue;
    const end = wordEnd(text, start);
    if (end - start > LONGEST + LONGEST_ENDING) continue;
    while ((matches[match]?.end ?? text.length + 1) <= start) match += 1;
    if ((matches[match]?.start ?? text.length) < end) continue;
    const word = SHORT_NAME.exec(text.slice(start, end))?.groups?.name ?? '';
    if (word === '' || word.length > LONGEST) continue;
    found ??= [];
    found.push(isInBrackets(text, start, end) ? [word, start, true] : [word, start]);
    if (found.length >= MAX_IN_BLOCK) break;
  }
  // In a line that is set in capitals every word looks like a short name.
  return found === null || text === text.toUpperCase() ? NONE : found;
}
const isInBrackets = (text: string, start: number, end: number): boolean =>
  start > 0 && end < text.length && OPENING.includes(text.charAt(start - 1)) && CLOSING.includes(text.charAt(end));
const OPENING = '(（';
const CLOSING = ')）';
const SMALL_O = 0x6f;
const FIRST_CYRILLIC = 0x400;
const BEGUN_WORD = /\p{Lu}\p{Ll}{1,3}\p{Lu}{2,}(?!\p{Ll})/uy;
/** КазНУ: the beginning of a word before initials. Most words are left with the fourth letter. */
function isBegunWord(text: string, start: number): boolean {
  const isCapital = (at: number): boolean => kindAt(text, at) === CAPITAL;
  if (!isCapital(start + 2) && !isCapital(start + 3) && !isCapital(start + 4)) return false;
  BEGUN_WORD.lastIndex = start;
  return BEGUN_WORD.test(text);
}
/** l’UGA, d'USP */
const isElided = (text: string, start: number): boolean =>
  isApostrophe(text.charCodeAt(start - 1)) && kindAt(text, start - 3) === OTHER;
const LAST_CAPITAL = 0x5a;
const END_OF_ASCII = 0x80;
/** Letters, with no more behind a mark than a case ending: VXU’s, VXÜ’nün, VXU-ya, but not VXU-net. */
const SHORT_NAME = /^(?<name>\p{L}+)(?:['’ʼ]\p{Ll}{1,5}|-\p{Ll}{1,2})?$/u;
/** With its mark. */
const LONGEST_ENDING = 6;
const NONE: readonly ShortName[] = [];
