/** When and where, at the beginning of an English sentence: what follows with a capital is the next name. */
import { isCommonGivenName } from '../common-words/common-words.ts';
import { isPlaceName } from '../geography/places.ts';
import { isMonthName } from '../initials/calendar-initials.ts';
import { languageTest } from '../language-test.ts';

const OPENS = /^\W*(?:At|Before|After|During|Since|Following|Until|In|On|From|Ahead of)\s[^,;:.!?–—]*$/u;
const OPENS_WITH_PLACE = /^\W*(?:In|At|From)\s(?:\p{Lu}[\p{L}'’-]+\s){1,2}$/u;
const BEHIND_DAY = /\b\d{1,2}(?:st|nd|rd|th)?\s\p{Lu}\p{Ll}+\s$/u;
const EVENTS = new Set(
  'Summit Conference Forum Congress Olympics Games Festival Fair Expo Week Day Assembly Ceremony Awards Election'.split(
    ' ',
  ),
);
const GOES_ON_SMALL = /^(?:['’]s)?\s\p{Ll}/u;

const isEnglish = languageTest('en');

/**
 * "On 21 May Vexler wrote", "Before the Toruk Summit Vexler said", "In Beijing Vexler met": whether the word right
 * before a surname ends such a part of its sentence, and is no given name. `before` and `after` are the parts of the
 * sentence around the surname.
 */
export function endsOpeningAdverbial(word: string, before: string, after: string, language: string): boolean {
  if (!isEnglish(language) || !GOES_ON_SMALL.test(after) || !OPENS.test(before)) return false;
  if (isMonthName(word)) return BEHIND_DAY.test(before) || !isCommonGivenName(word);
  return EVENTS.has(word) || (OPENS_WITH_PLACE.test(before) && isPlaceName(word) && !isCommonGivenName(word));
}
