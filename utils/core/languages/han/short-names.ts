/**
 * Short names of bodies in Chinese: with what they end, and what shows that the characters are none where they stand.
 */
import { isHanWord, standsInOtherWords } from '../unspaced-words.ts';

const IS_HAN = /\p{Script=Han}/u;

/** Short names of universities, colleges, embassies, committees, alliances, institutes and offices end so. */
const ENDS = '大院馆館委盟所局署';

/** By the last bits of a character, so that most need no look at the list. */
const MAY_END = new Uint8Array(64);
for (let at = 0; at < ENDS.length; at += 1) MAY_END[ENDS.charCodeAt(at) & (MAY_END.length - 1)] = 1;

/** Whether the character at `at` is one with which short names end. */
export const mayEndShortName = (text: string, at: number): boolean =>
  MAY_END[text.charCodeAt(at) & (MAY_END.length - 1)] !== 0 && ENDS.includes(text.charAt(at));

/** Whether a word goes on from a character, and no short name can stand right before it: 首都大樓, but not 都大發言人. */
export function goesOnAsWord(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (!IS_HAN.test(next) || !isHanWord(text.slice(at, at + 2))) return false;
  return IS_HAN.test(text.charAt(at - SHORT_RUN)) || next === '学' || next === '學';
}
/** Fewer characters from a mark to the end of a name are all of it. */
const SHORT_RUN = 3;

/** Short names that many bodies of their kind have, each behind its own place: 师大 in 华东师大. */
const OF_A_KIND = /^[师師医醫工农農科财財交理技外语語电電民]{1,3}大$/u;
/** Words that stand before any name: 在师大, 与师大. */
const BEFORE_NAMES = /[在和与與及至到从從由的为為对對向给給]$/u;

const isOfOthers = (name: string, before: string): boolean =>
  OF_A_KIND.test(name) && IS_HAN.test(before.slice(-1)) && !BEFORE_NAMES.test(before);

/** Whether a short name stands by itself between what is before and behind it. */
export const isShortNameHere = (name: string, before: string, after: string): boolean =>
  !standsInOtherWords(name, before, after) && !isOfOthers(name, before);
