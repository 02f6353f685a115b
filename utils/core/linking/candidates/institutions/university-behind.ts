/** The word for a university that stands behind a name, which it then belongs to. */
import { withoutForeignEnding } from '../../../languages/cases/foreign-name-endings.ts';
import {
  isUniversityBehind,
  LONGEST_UNIVERSITY_BEHIND,
  UNIVERSITY_BEHIND_BEGINS,
} from '../../../languages/language-profiles.ts';

const HYPHEN = 0x2d;
const SPACE = 0x20;
const LETTERS = /^[\p{L}\p{M}]+/u;
/** In UTF-16 units. */
const LONGEST_ENDING = 6;

/** Where it ends behind a name that ends at `end`; undefined where another word or none stands there. */
export function endOfUniversityBehind(text: string, end: number, language: string): number | undefined {
  const gap = text.charCodeAt(end);
  if ((gap !== SPACE && gap !== HYPHEN) || !UNIVERSITY_BEHIND_BEGINS.includes(text.charAt(end + 1))) return undefined;
  const longest = end + 1 + LONGEST_UNIVERSITY_BEHIND + LONGEST_ENDING;
  // Without what stands behind an apostrophe: Üniversitesi'nde; but yliopistossa.
  const [word = ''] = LETTERS.exec(text.slice(end + 1, longest)) ?? [];
  const isOne = (each: string): boolean => isUniversityBehind(each, language);
  return isOne(word) || withoutForeignEnding(word, language).some(isOne) ? end + 1 + word.length : undefined;
}
