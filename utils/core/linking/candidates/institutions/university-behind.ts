/** The word for a university that stands behind a name, which it then belongs to. */
import {
  isUniversityBehind,
  LONGEST_UNIVERSITY_BEHIND,
  UNIVERSITY_BEHIND_BEGINS,
} from '../../../languages/language-profiles.ts';

const HYPHEN = 0x2d;
const SPACE = 0x20;
const LETTERS = /^[\p{L}\p{M}]+/u;

/** Where it ends behind a name that ends at `end`; undefined where another word or none stands there. */
export function endOfUniversityBehind(text: string, end: number, language: string): number | undefined {
  const gap = text.charCodeAt(end);
  if ((gap !== SPACE && gap !== HYPHEN) || !UNIVERSITY_BEHIND_BEGINS.includes(text.charAt(end + 1))) return undefined;
  // Without a case ending: Üniversitesi'nde.
  const [word = ''] = LETTERS.exec(text.slice(end + 1, end + 1 + LONGEST_UNIVERSITY_BEHIND)) ?? [];
  return isUniversityBehind(word, language) ? end + 1 + word.length : undefined;
}
