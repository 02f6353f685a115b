/** Parts of persons’ names that hardly mean anybody else. */
import { isCommonGivenName, isCommonSurname, isFamiliarWord } from '../../../languages/common-words/common-words.ts';
import { countryOf } from '../../../languages/geography/places.ts';
import { isCapitalised } from '../../../languages/letters.ts';
import { isOfSon } from '../../../languages/persons/generations.ts';
import { isJoined } from '../text-around.ts';
import { goesOnAsName } from './longer-person-names.ts';
import type { PersonSpan } from './person-span.ts';

/** A surname of which no list holds another use, of a person whose offices the pack does not tell. */
export function isRareSurname({ entry, isShared }: PersonSpan): boolean {
  const { text, form, entity, surface } = entry;
  if (form !== 'surname' || surface.rule !== 'proper' || isShared || entity.titles.size > 0 || entity.hasNamesake)
    return false;
  return !isCommonSurname(text) && !isCommonGivenName(text) && !isFamiliarWord(text) && countryOf(text) === undefined;
}

/**
 * Behind a title a word or a given name is a surname as well (President Vexler), of a person whose offices the pack
 * does not tell. A surname that many bear leaves it open.
 */
export const isPlainSurname = ({ entry: { text, form, entity, surface }, isShared }: PersonSpan): boolean =>
  form === 'surname' &&
  surface.rule === 'proper' &&
  !isShared &&
  entity.titles.size === 0 &&
  !entity.hasNamesake &&
  !isCommonSurname(text) &&
  countryOf(text) === undefined;

/** "Toruk Vexler": hardly anybody calls Toruk Vexler Jr. so every time, or means his father. */
export const isSonAlone = ({ entry: { form, surface, entity }, isShared }: PersonSpan): boolean =>
  form === 'without-generation' &&
  !isShared &&
  entity.titles.size === 0 &&
  !entity.hasNamesake &&
  isOfSon(surface.name);

/** "I. Vexler" of a person whom the page names nowhere else: only a surname that many bear leaves it open. */
export const isRareWithInitials = ({ entry, isShared }: PersonSpan): boolean =>
  entry.form === 'initials' &&
  !isShared &&
  entry.surface.rule === 'proper' &&
  entry.entity.titles.size === 0 &&
  !entry.entity.hasNamesake &&
  !isCommonSurname(entry.text.slice(entry.text.lastIndexOf(' ') + 1));

/** The one word by which the pack shows a person, where it is no other word: Torukaldo. */
export const isRareMononym = ({ entry, isShared, around }: PersonSpan): boolean =>
  entry.form === 'listed' &&
  !isShared &&
  entry.needsFullName &&
  entry.surface.rule === 'proper' &&
  !entry.entity.hasNamesake &&
  !/[\s·]/u.test(entry.text) &&
  !isFamiliarWord(entry.text) &&
  !goesOnAsName(around) &&
  !(isJoined(around.previousGap) && isCapitalised(around.previous) && around.isBare && !around.previousOpens);
