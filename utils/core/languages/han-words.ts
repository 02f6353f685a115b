import { kindOf, OTHER } from '../linking/candidates/letters.ts';

const HAN = /^\p{Script=Han}{2,3}$/u;
const WINDOW = 8;
const isMark = (unit: number): boolean => kindOf(unit) === OTHER && (unit < 0xd800 || unit >= 0xe000);
let segmenter: Intl.Segmenter | undefined;

/** Whether a name is so short, and of such a script, that it may stand where two words meet. */
export const mayMeet = (surface: string): boolean =>
  surface.length <= 3 && surface.charCodeAt(0) >= 0x2e80 && HAN.test(surface);

/**
 * Whether a short Chinese name only happens to stand where two words meet or inside a longer one (國開 in 英國開放大學).
 * Words are what the Unicode segmenter takes for words.
 */
export function standsInsideHanWord(surface: string, before: string, after: string): boolean {
  const left = before.slice(-WINDOW);
  // Words meet where a mark or a space stands.
  if (left === '' || isMark(left.charCodeAt(left.length - 1))) return false;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const word = segmenter.segment(`${left}${surface}${after.slice(0, WINDOW)}`).containing(left.length);
  return word?.index !== left.length;
}
