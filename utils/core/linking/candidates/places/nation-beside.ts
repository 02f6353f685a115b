/** The nation right beside a name: as an adjective in small letters, or behind it in Vietnamese, Thai and Korean. */

import { isEverydayWord, isPersonalName } from '../../../languages/common-words/common-words.ts';
import { countryNamedBeside, readsCountriesBeside } from '../../../languages/geography/country-beside.ts';
import { countryOfNation, isOfOtherNation } from '../../../languages/geography/nations.ts';
import { countryInApposition, countryOf, townInApposition } from '../../../languages/geography/places.ts';
import { type FoundCountry, stateOf } from '../../../languages/han/places.ts';
import { isLanguageOfInitials } from '../../../languages/initials/glosses.ts';
import { isSaint } from '../../../languages/institutions/saints.ts';
import { isDefiniteArticle, isGeneric, isHead, isSmallWord } from '../../../languages/language-profiles.ts';
import { languageTest } from '../../../languages/language-test.ts';
import { areGuestsBefore } from '../../../languages/sentences/guests.ts';
import { isSaidToBeOneMore, mayEndInOneMore } from '../../../languages/sentences/introductions.ts';
import { followsNoun } from '../../../languages/sentences/small-words.ts';
import type { InstitutionSpan } from '../institutions/institution-span.ts';
import { isJoined } from '../text-around.ts';
import { ownPlaceBehind, ownPlaceInShort } from './own-places.ts';

const found = (country: string | undefined, text: string): FoundCountry | undefined =>
  country === undefined ? undefined : { country, text };

/** In these languages a place stands before the name: what follows in capitals is the next one. */
const placeStandsBefore = languageTest('kk ky mn tt ba uz az tg');

/** The place behind a name: of what it is, or where; first its own, of which others have the name as well. */
export function placeBehind(span: InstitutionSpan): FoundCountry | undefined {
  const { around, language } = span;
  return placeStandsBefore(language) ? undefined : (ownPlaceBehind(span) ?? ownPlaceInShort(span) ?? around.placeAfter);
}

/** "Ministry of Lighthouses, Singapore": the country of a body of which others bear the name. */
export const nationInApposition = ({
  around,
  entry: { isAcronym, entity },
}: InstitutionSpan): FoundCountry | undefined =>
  !isAcronym && !around.goesOnInWords && (entity.everyCountryHasOne || entity.hasNamesake)
    ? countryInApposition(around.after)
    : undefined;

/** "TLIX, Jordan, 940": where the body of a row is. */
const PLACE_IN_ROW = /^,\s(?<place>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)(?=,\s\d|\s*(?:\n|$))/u;
function placeInRow({ around }: InstitutionSpan): FoundCountry | undefined {
  if (/[\p{L}\p{N}]/u.test(around.before)) return undefined;
  const place = PLACE_IN_ROW.exec(around.after)?.groups?.place;
  return place === undefined ? undefined : found(countryOf(place), place);
}

/** "la TLIX española", "TLIX của Hy Lạp" */
export function nationBehind(span: InstitutionSpan): FoundCountry | undefined {
  const { around, language, entry } = span;
  if (entry.isAcronym && readsCountriesBeside(language))
    return found(countryNamedBeside(around.before, around.after, language), '');
  if (isJoined(around.nextGap)) return found(countryOfNation(around.next, language), around.next);
  return entry.isAcronym ? placeInRow(span) : undefined;
}

/** "die britische Tower University", but not "en anglais TLIX". */
export function nationBefore({ entry, around, language }: InstitutionSpan): FoundCountry | undefined {
  const country = isJoined(around.previousGap) ? countryOfNation(around.previous, language) : undefined;
  if (country === undefined || (entry.isAcronym && isLanguageOfInitials(around.before))) return undefined;
  return { country, text: around.previous };
}

const WORDS = /\p{L}[\p{L}\p{M}]*/gu;
/** Names of persons and everyday words: others call theirs so as well. */
const areCommonWords = (name: string): boolean =>
  (name.match(WORDS) ?? []).every(
    (word) =>
      word.length < 2 ||
      isSmallWord(word) ||
      isHead(word) ||
      isGeneric(word) ||
      isPersonalName(word) ||
      isEverydayWord(word),
  );

/**
 * "Saint Vexel’s University, Nairobi", for one that is in another
 * country: a place behind such a name tells it from others.
 */
export function isNamesakeElsewhere({ entry, around, institution: { country } }: InstitutionSpan): boolean {
  if (entry.isAcronym || country === undefined || entry.surface.rule !== 'proper') return false;
  const { after, nextGap } = around;
  const mayBeApposed = nextGap.startsWith(',') || nextGap.endsWith('(');
  const apposed = mayBeApposed ? (countryInApposition(after) ?? townInApposition(after)) : undefined;
  // A saint’s in a town is the one that is there, but for its guests; of other names somebody may be visiting.
  const place = apposed ?? (isSaint(entry.text) && !areGuestsBefore(around.before) ? around.placeAfter : undefined);
  return place !== undefined && stateOf(place.country) !== stateOf(country) && areCommonWords(entry.text);
}

/** "The other Toruk University, which", "the Colombian Toruk University". */
export function isOneMore({ entry, around, institution, language }: InstitutionSpan): boolean {
  if (entry.isAcronym || entry.surface.rule !== 'proper') return false;
  const endsHere = (): boolean => !isJoined(around.nextGap) || followsNoun(around.next);
  if (mayEndInOneMore(around.text.charAt(around.from - 2)) && endsHere() && isSaidToBeOneMore(around.before))
    return true;
  return (
    isOfOtherNation(around.previous, institution.country) &&
    isDefiniteArticle(around.wordsBefore.at(-2) ?? '', language)
  );
}
