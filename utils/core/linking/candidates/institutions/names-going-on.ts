/** Whether a short name goes on as the name of something else: a school, a company, a thing. */
import { isFamiliarWord } from '../../../languages/common-words/common-words.ts';
import { isPartOfWorld } from '../../../languages/geography/continents.ts';
import { countryOf, isCountryName, isPlaceName } from '../../../languages/geography/places.ts';
import { goesOnAsCompany } from '../../../languages/institutions/company-trades.ts';
import { hasNumberedOnes, isOneOfTown } from '../../../languages/institutions/numbered-universities.ts';
import { adjectiveAndPlace } from '../../../languages/institutions/romance-universities.ts';
import { isUnitOfMinistry } from '../../../languages/institutions/unit-words.ts';
import { isGeneric, isHead, isUniversity } from '../../../languages/language-profiles.ts';
import { isCapitalised } from '../../../languages/letters.ts';
import { isTitleBehind } from '../../../languages/persons/titles.ts';
import { goesOnAsSchool } from '../../../languages/sentences/introductions.ts';
import { isOpener } from '../../../languages/sentences/small-words.ts';
import { goesOnInArabicName } from '../../../languages/transcription/latin-spellings.ts';
import { isHyphen, isJoined } from '../text-around.ts';
import { type InstitutionSpan, isOfLearning } from './institution-span.ts';

const isOtherPlace = (word: string, own: string | undefined): boolean =>
  isPartOfWorld(word) || (countryOf(word) ?? own) !== own;

const DASH = /^[-\u2010-\u2013]$/u;
/** "Toruk State University–Leeds": one of its campuses, which is another body. */
const isOfCampus = ({ entry, around, surface, nextIsName }: InstitutionSpan): boolean =>
  !around.goesOnInWords &&
  DASH.test(around.nextGap) &&
  !entry.isAcronym &&
  entry.surface.rule === 'proper' &&
  surface.split(' ').some(isUniversity) &&
  isPlaceName(around.next) &&
  !isCountryName(around.next) &&
  !entry.entity.places.includes(around.next) &&
  !nextIsName();

const lastWordOf = (surface: string): string => surface.slice(surface.search(/[^\s-]+$/u));

/** "Université Paris 1": the name ends in the town, and a number makes it that of another one there. */
const isOfNumber = ({ entry, institution, around, surface }: InstitutionSpan): boolean =>
  !entry.isAcronym &&
  entry.surface.rule === 'proper' &&
  hasNumberedOnes(institution.country) &&
  isOneOfTown(around.after) &&
  isPlaceName(lastWordOf(surface));

/** "Universitas Torukan Al-Vexira": what an Arabic article joins is a name of its own, here that of another body. */
const goesOnInArabic = ({ entry, institution, around, nextIsName }: InstitutionSpan): boolean =>
  around.goesOnInCapitals &&
  !entry.isAcronym &&
  entry.surface.rule === 'proper' &&
  isOfLearning(institution) &&
  goesOnInArabicName(around.after) &&
  !nextIsName();

/**
 * "SUSTech-1" and "ITPD-H" are other things, "Xi'an Jiaotong-Liverpool" and "NFC Africa Mining PLC" are other bodies.
 */
export function isOtherName(span: InstitutionSpan): boolean {
  const { entry, institution, around, nextIsName } = span;
  const { next, nextGap } = around;
  if (isOfCampus(span) || isOfNumber(span) || goesOnInArabic(span)) return true;
  if (isHyphen(nextGap)) return /^(?:\p{N}|\p{Lu}$)/u.test(next) || (entry.nameKind === 'short' && isCapitalised(next));
  if (!around.goesOnInCapitals || nextIsName()) return false;
  return (institution.kind === 'company' && isOtherPlace(next, institution.country)) || goesOnAsCompany(around.after);
}

/** "Queen Mary Street", "Tsinghua Unigroup": a short name that goes on is another name; "Tsinghua President" is not. */
export function goesOn({ entry, institution, around, inHeading, nextIsName }: InstitutionSpan): boolean {
  // Ректор ПГУ Пензы: in Russian what follows an acronym is its place.
  if (entry.isCyrillicAcronym) return around.goesOnInCapitals && !nextIsName();
  if (
    entry.nameKind !== 'short' ||
    entry.isDistinctive ||
    entry.surface.rule === 'caseless' ||
    inHeading ||
    !around.goesOnInCapitals
  ) {
    return false;
  }
  // OUC–Tsinghua Joint Laboratory: what goes on is the name of both.
  if (/^[-\u2010-\u2014/]$/u.test(around.previousGap)) return false;
  if (institution.kind === 'ministry' && isUnitOfMinistry(around.next)) return false;
  return !isTitleBehind(around.next) && !nextIsName();
}

/** "Toruk High School", "Academia Toruk Chamartín". */
export const isSchool = ({ around, nextIsName }: InstitutionSpan): boolean =>
  goesOnAsSchool(around.after) ||
  (isJoined(around.previousGap) && isCapitalised(around.previous) && isSchoolWord(around.previous) && !nextIsName());
const isSchoolWord = (word: string): boolean => isHead(word) && !isUniversity(word);

/** "Toruk Tongfang": one word with another behind it that is no common one is the name of something else. */
export const goesOnInUnknownWord = ({ entry, around, inHeading, surface, nextIsName }: InstitutionSpan): boolean =>
  entry.nameKind === 'short' &&
  entry.surface.rule === 'proper' &&
  !inHeading &&
  around.goesOnInCapitals &&
  !around.isPossessive &&
  !/\s/u.test(surface) &&
  /^\p{Lu}\p{Ll}{3,}$/u.test(around.next) &&
  !isFamiliarWord(around.next) &&
  !isGeneric(around.next) &&
  !isTitleBehind(around.next) &&
  !isPlaceName(around.next) &&
  !nextIsName();

/**
 * "Toruk University Hospital", "Toruk University, Sweden": a
 * name without its place is another one's with more behind it.
 */
function cutNameGoesOn({ around, institution, nextIsName }: InstitutionSpan): boolean {
  const { next, nextGap, goesOnInCapitals } = around;
  if (goesOnInCapitals && !isTitleBehind(next) && !nextIsName()) return true;
  return /^,\s$/u.test(nextGap) && isPlaceName(next) && !institution.name.includes(next);
}

/**
 * "la Comunidad Autónoma de Toruk": an adjective belongs to the noun before it, which is not that of the university.
 */
function belongsToNoun({ entry, around, language }: InstitutionSpan): boolean {
  const { previous, previousGap } = around;
  if (previousGap !== ' ' || !isCapitalised(previous) || isOpener(previous, language)) return false;
  return adjectiveAndPlace(entry.surface.name) === entry.text;
}

/** Whether a name that was cut is a part of another one. */
export const isOfLongerName = (span: InstitutionSpan): boolean => cutNameGoesOn(span) || belongsToNoun(span);
