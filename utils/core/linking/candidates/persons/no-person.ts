/**
 * Words that are a part of a name in the packs, and mean nobody where they stand: a word, a place, a firm, a school.
 */

import { isEverydayWord } from '../../../languages/common-words/common-words.ts';
import { countryOf, isPlaceName } from '../../../languages/geography/places.ts';
import { isOnlyCalled } from '../../../languages/han/people.ts';
import { isHead, isNamedAfter } from '../../../languages/language-profiles.ts';
import { languageTest } from '../../../languages/language-test.ts';
import { isCapitalised } from '../../../languages/letters.ts';
import { isOnlyNamedBefore } from '../../../languages/persons/other-callings.ts';
import { isTitle } from '../../../languages/persons/titles.ts';
import {
  isAppointed,
  isDoneByMany,
  isFirmOrTime,
  isSaidOfPerson,
  isSaidThat,
} from '../../../languages/sentences/introductions.ts';
import { isOf } from '../../../languages/sentences/names-with-of.ts';
import { isOpenerIn } from '../../../languages/sentences/openers-in-other-languages.ts';
import { isDeterminer, isNaming, isOther } from '../../../languages/sentences/small-words.ts';
import { isJoined, type TextAround } from '../text-around.ts';
import type { PersonSpan } from './person-span.ts';

const isEnglish = languageTest('en');
/** "Market data": an everyday word that has its capital because an English sentence begins with it, before a noun. */
const isOpeningWord = (surface: string, { previous, after }: TextAround, language: string): boolean =>
  previous === '' &&
  isEnglish(language) &&
  /^\s\p{Ll}/u.test(after) &&
  isEverydayWord(surface) &&
  !isSaidOfPerson(after);

/** "Bridges in Los Angeles were closed": a noun in the plural, as a surname has no such verb. */
const isOpeningPlural = (surface: string, { previous, after }: TextAround, language: string): boolean =>
  previous === '' && /[^s]s$/u.test(surface) && isEnglish(language) && isDoneByMany(after);

/**
 * "the Vexley method", "o outro Vexeira", "Vexley and Sons", "Milan": a given name that is a city's says nothing by
 * itself.
 */
export function isNobody({ entry, surface, around, language }: PersonSpan): boolean {
  const { previous, previousGap, after } = around;
  if (isOpeningWord(surface, around, language) && entry.entity.titles.size === 0) return true;
  if (isOpeningPlural(surface, around, language)) return true;
  const isSetApart = (isDeterminer(previous) && !isSaidThat(previous, after)) || isOther(previous);
  if (isSetApart && /^\s+["“'‘«]?$/u.test(previousGap)) return true;
  if (isFirmOrTime(after)) return true;
  if (isPlaceName(surface) && isSpokenOfAsPlace(around)) return true;
  // "Yang penting" in Malay, where a sentence begins with that word.
  if (previous === '' && isOpenerIn(surface.toLowerCase(), language) && /^\p{Ll}/u.test(around.next)) return true;
  return entry.form === 'given-name' && countryOf(surface) !== undefined;
}

/** "the king of Jordan", "Nelson, Lancashire". */
const isSpokenOfAsPlace = ({ previous, previousGap, next, nextGap }: TextAround): boolean =>
  (isOf(previous) && isJoined(previousGap)) || (/^,\s$/u.test(nextGap) && isCapitalised(next) && isPlaceName(next));

const GOES_ON = /^(?:\s+\p{Lu}[\p{L}\p{M}’'-]+){1,3}/u;

/** "Maria Lopez Elementary School": what is called after the person. */
export function lendsName({ around }: PersonSpan): boolean {
  // Maria Lopez’s News Corp is hers, and not called after her.
  if (!around.goesOnInCapitals || around.isPossessive) return false;
  const words = GOES_ON.exec(around.after)?.[0].trim().split(/\s+/u) ?? [];
  return words.some((word) => isNamedAfter(word) || (isHead(word) && !isTitle(word)));
}

/** "two men called …": the name is spoken of, not the person. */
export function isMereName({ around, entry }: PersonSpan): boolean {
  return (
    (isNaming(around.previous) && !isAppointed(around.after)) ||
    (entry.isHan ? isOnlyCalled(around.before) : isOnlyNamedBefore(around.nearBefore))
  );
}
