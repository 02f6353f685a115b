/** Whether a bare name is that of the place where it stands: in Auckland, the town of Lund, Toruk, Alberta. */

import { endsInLocative, isOfLearningInTurkish } from '../../../languages/cases/turkish-cases.ts';
import { countryNames } from '../../../languages/geography/countries.ts';
import { countryOf, isPlaceName } from '../../../languages/geography/places.ts';
import { hasStateBehind } from '../../../languages/geography/states-in-short.ts';
import { isSquareBefore, isTownWord } from '../../../languages/geography/towns.ts';
import {
  isBetweenWord,
  isLandform,
  isLocative,
  isOfPartners,
  isOfScholars,
  isSmallWord,
} from '../../../languages/language-profiles.ts';
import { isCapitalised } from '../../../languages/letters.ts';
import { wordBeforeRow } from '../../../languages/sentences/rows-of-names.ts';
import { followsNoun, isEnglishIn } from '../../../languages/sentences/small-words.ts';
import { isJoined } from '../text-around.ts';
import { isInRowOfUniversities } from './bare-signs.ts';
import type { InstitutionSpan } from './institution-span.ts';

/** How many words on either side of a town are asked whether they speak of learning. */
export const NEAR_TOWN = 5;

/** "in Auckland and Copenhagen", "the town of Lund", "Leeds, England", "Toulouse, le 22 mars". */
export function isSpokenOfAsPlace({ around, language }: InstitutionSpan, inRow: boolean): boolean {
  const { wordsBefore, previous, nextGap, next } = around;
  if (wordsBefore.some((word) => isLocative(word, language))) return true;
  const [, governing = ''] = [...wordsBefore].reverse();
  if (isBetweenWord(previous) && !isOfScholars(governing, language) && !isOfPartners(governing, language))
    return !inRow;
  if (!/^,\s$/u.test(nextGap) || inRow) return false;
  return countryOf(next) !== undefined || (previous === '' && DATE.test(around.after));
}

/** "Lake Toruk", "the town of Toruk", "Toruk, Alberta", "Toruk, AB": the sentence says that the name is a place's. */
export function isCalledPlace(span: InstitutionSpan, inRow: boolean): boolean {
  const { around } = span;
  const { nextGap, next } = around;
  const head = around.wordBeforeSmall(isSmallWord);
  if ((head !== null && isLandform(head.word)) || isSquareBefore(around.before) || hasStateBehind(around.after))
    return true;
  return (
    !inRow &&
    /^,\s$/u.test(nextGap) &&
    isCapitalised(next) &&
    isPlaceName(next) &&
    !countryNames.has(next) &&
    !isInRowOfUniversities(span)
  );
}

/** "The City of Toruk", its council, whatever stands in a row with it; "the cities of Leiden and Toruk". */
export const isCityOf = ({ around }: InstitutionSpan): boolean =>
  (isBetweenWord(around.previous) && isTownWord(around.wordsBefore.at(-2) ?? '')) ||
  isTownWord(wordBeforeRow(around.before));

/** In Turkish: "Ege'de", on the Aegean, unless somebody teaches or studies there. */
export const isWhereInTurkish = ({ around, language }: InstitutionSpan): boolean =>
  endsInLocative(around.after, language) && !around.wordsNear(NEAR_TOWN).some(isOfLearningInTurkish);

/**
 * "Toruk University, de Vexvale, y la", "VXU, of Vexvale in Kenya": where the body before lies; the next one of a row
 * has the same small word.
 */
export function isWhereOtherIs({ around, language }: InstitutionSpan): boolean {
  const { previous, nextGap, next, before, after } = around;
  if (!(isBetweenWord(previous) || isLocative(previous, language)) || !before.endsWith(`, ${previous} `)) return false;
  if (ROW_GOES_ON.exec(after)?.groups?.word?.startsWith(previous)) return false;
  return nextGap.startsWith(',') || (isLocative(next, language) && INITIALS_BEFORE.test(before));
}
const ROW_GOES_ON = /^(?:\s\p{Ll}{2,3}\s\p{Lu}[\p{L}-]+)?,?\s(?:\p{Ll}{1,3}\s)?(?<word>\p{Ll}{1,5})\s\p{Lu}/u;
const INITIALS_BEFORE = /(?<!\p{L})\p{Lu}{2,}\p{L}*,\s\p{L}+\s$/u;

const POSTCODE = /^\d{4,5}$/u;

/** "Il habite à Paris 8", "75008 Paris 8": a district of the town, unless somebody teaches or studies there. */
export function isDistrict({ entry: { text }, around, language }: InstitutionSpan): boolean {
  const { previous, previousGap } = around;
  if (!isJoined(previousGap) || !/\s(?:\d+|[IV]+)$/u.test(text)) return false;
  if (POSTCODE.test(previous)) return true;
  return isLocative(previous, language) && !around.wordsNear(NEAR_TOWN).some((word) => isOfScholars(word, language));
}

/** "A beekeeper in Olds": in English one is at a university and in a place, unless something of it is meant. */
export const isInsideInEnglish = ({ around: { previous, nextGap, next }, language }: InstitutionSpan): boolean =>
  isEnglishIn(previous, language) && !(isJoined(nextGap) && !followsNoun(next));

/** Behind the place that a story begins with. */
const DATE = /^,\s[^.\n]{0,12}\d/u;
