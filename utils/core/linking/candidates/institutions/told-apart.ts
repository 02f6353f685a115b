/** Whether the word beside a short name says that another bearer of it is meant, as packs describe such. */

import { isTownInRussian, townStemOf } from '../../../languages/cases/town-adjectives.ts';
import { placeInApposition, placeWhereIs, townOf } from '../../../languages/geography/place-behind.ts';
import { countryOf, isCountryName, isPlaceName } from '../../../languages/geography/places.ts';
import { isGroupWord } from '../../../languages/institutions/company-trades.ts';
import { isCapitalised } from '../../../languages/letters.ts';
import { isOther } from '../../../languages/sentences/small-words.ts';
import type { WordsOnPage } from '../../senses/namesake-words.ts';
import { isJoined } from '../text-around.ts';
import type { InstitutionSpan } from './institution-span.ts';

interface TownStem {
  readonly stem: string;
  readonly contested: readonly string[];
}
const NO_STEMS: readonly TownStem[] = [];
const stemsOf = new WeakMap<WordsOnPage, ReadonlyMap<string, readonly TownStem[]>>();
const FIRST_LETTERS = 3;
const firstOf = (word: string): string => word.slice(0, FIRST_LETTERS);
/** What the cases of a town, and of the adjective of it, add to what they share. */
const LONGEST_ENDING = 8;

/** The towns of namesakes by adjectives (Пермский), by their first letters. */
function townStems(namesakes: WordsOnPage): ReadonlyMap<string, readonly TownStem[]> {
  const known = stemsOf.get(namesakes);
  if (known !== undefined) return known;
  const made = new Map<string, TownStem[]>();
  for (const [word, contested] of namesakes) {
    const stem = townStemOf(word);
    if (stem === undefined) continue;
    const others = made.get(firstOf(stem));
    if (others === undefined) made.set(firstOf(stem), [{ stem, contested }]);
    else others.push({ stem, contested });
  }
  stemsOf.set(namesakes, made);
  return made;
}

/** Whether a word points to another body that bears this very name. */
export const isOfNamesake = (word: string | undefined, { entry, namesakes }: InstitutionSpan): boolean =>
  word !== undefined && (namesakes.get(word)?.includes(entry.inCapitals) ?? false);

/** The same of a town in any case, and of the adjective of it: Перми, Пермьнің, пермского. */
function isOfTownOfNamesake(word: string, span: InstitutionSpan): boolean {
  const { entry, namesakes } = span;
  if (!entry.isCyrillicAcronym) return isOfNamesake(word, span);
  const folded = word.toLowerCase();
  return (townStems(namesakes).get(firstOf(folded)) ?? NO_STEMS).some(
    ({ stem, contested }) =>
      folded.startsWith(stem) && folded.length <= stem.length + LONGEST_ENDING && contested.includes(entry.inCapitals),
  );
}

/**
 * "the big ICBC", "the ICBC group", "the Songkla PSU", "PSU, Pennsylvania", "PSU Thailand": the word beside says that
 * it is another.
 */
export function isToldApart(span: InstitutionSpan): boolean {
  if (span.entry.surface.evidence === 'full-name' && isGroupWord(span.around.next)) return true;
  const { previous, previousGap, next, nextGap, after } = span.around;
  if (/^,?\s$/u.test(nextGap) && isOfNamesake(next, span)) return true;
  const place = placeWhereIs(after);
  if (place !== undefined && isOfTownOfNamesake(place, span)) return true;
  if (!isJoined(previousGap)) return false;
  // Пензенский ТОУН
  if (span.entry.isCyrillicAcronym && (isTownInRussian(previous) || isOfTownOfNamesake(previous, span))) return true;
  if (isOther(previous)) return true;
  return isCapitalised(previous) && isOfNamesake(previous, span);
}

/** Accents are left out in one text and not in the other. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Whether the body lies there, or one of its names has the place. */
const isOwnPlace = ({ entry, institution: { names } }: InstitutionSpan, place: string): boolean => {
  const isIn = (text: string): boolean => plain(text).includes(plain(place));
  return entry.entity.places.some(isIn) || names.some(({ text }) => isIn(text));
};

/** "La UTX de Lima": of initials that several bear, those of the one there, of which no pack may know. */
export function isOfOtherTown(span: InstitutionSpan): boolean {
  const { entry, around, isShared } = span;
  if (!entry.isAcronym || !isShared || entry.entity.places.length === 0 || !isJoined(around.nextGap)) return false;
  const place = townOf(around.after);
  return place !== undefined && isPlaceName(place) && !isCountryName(place) && !isOwnPlace(span, place);
}

/** "Toruk, in New South Wales, has": a bare name that lies elsewhere than its university. */
export function isElsewhereInApposition(span: InstitutionSpan): boolean {
  const { entry, around, institution } = span;
  if (entry.entity.places.length === 0 || !around.nextGap.startsWith(',')) return false;
  const place = placeInApposition(around.after);
  if (place === undefined || !isPlaceName(place) || isOwnPlace(span, place)) return false;
  return !isCountryName(place) || countryOf(place) !== institution.country;
}
