/** What the sentence around an institution's name says: whether it is the whole name, whose, and of which country. */
import { areCountryInitials } from '../../../languages/geography/nations.ts';
import { countryOf } from '../../../languages/geography/places.ts';
import {
  isBeforeResultOfName,
  isBeforeVerbOfResult,
  isVerbOfResult,
} from '../../../languages/initials/other-bearers.ts';
import { goesOnInKorean, isBehindHouse, isHouseCalledAfter } from '../../../languages/institutions/unspaced-houses.ts';
import { isDefiniteArticle, isNamedAfter } from '../../../languages/language-profiles.ts';
import { isCapitalised } from '../../../languages/letters.ts';
import { isTitle } from '../../../languages/persons/titles.ts';
import { isIntroducedAsSchool } from '../../../languages/sentences/introductions.ts';
import { isOpener } from '../../../languages/sentences/small-words.ts';
import type { Institution } from '../../../pack/types.ts';
import type { NameEntry } from '../name-entry.ts';
import type { TextAround } from '../text-around.ts';
import type { SpanResult } from '../types.ts';
import { areInitialsOfLearning, isAlone } from './bare-signs.ts';
import { isCommonNoun, isNameOfThing } from './common-nouns.ts';
import { type InstitutionSpan, isInCapitals, isOfLearning } from './institution-span.ts';
import { goesOn, isOtherName } from './names-going-on.ts';
import { isNamesakeOfState } from './namesakes-of-states.ts';
import { readBareName } from './read-bare-name.ts';
import { readBeforeUniversity, readBehindUniversity } from './read-beside-university.ts';
import { readDistinctive } from './read-distinctive.ts';
import { isPartOfOtherWord, readInHanText, withHanSigns } from './read-han-name.ts';
import { isWordThatOpens, readInitials } from './read-initials.ts';
import { readArticledWord } from './read-own-word.ts';
import { readShared } from './read-shared.ts';
import { readSide } from './read-side.ts';
import { homeNeeded, isOfUnit, isWholeBody } from './units-and-branches.ts';

/** A place of learning that is no school. */
const isHigher = (institution: Institution): boolean => isOfLearning(institution) && institution.kind !== 'school';

/**
 * Whether the pack shows a college by this name: King's College as a further name of a body in London may mean a school
 * in Auckland.
 */
const isShownCollege = ({ entry, institution: { kind } }: InstitutionSpan): boolean =>
  entry.isShown && (kind === 'college' || kind === 'academy');

/** Whether a result of sport stands behind the name: a club is meant, whatever university it may be of. */
const isResult = (around: TextAround): boolean =>
  (!around.goesOnInWords && isBeforeResultOfName(around.after)) ||
  (isVerbOfResult(around.next) && isBeforeVerbOfResult(around.after));

/** A name in letters with capitals that is only a part of the whole one, or a word that means other things. */
const isBareName = ({ needsFullName, isAcronym, isTyped, surface }: NameEntry): boolean =>
  needsFullName && !isTyped && !isAcronym && surface.rule === 'proper';

/** "Amgen Inc", but not "Fuller Amgen Inc", which is another company. */
function isOfCompany({ entry, around, language }: InstitutionSpan): boolean {
  const { form, isAcronym, isDistinctive, isTyped } = entry;
  if (isAcronym || isDistinctive || isTyped || !(form === 'listed' || form === 'variant')) return false;
  const { previous, previousGap } = around;
  const isInName = /^[ &-]+$/u.test(previousGap) && isCapitalised(previous) && around.isBare;
  return !isInName || isOpener(previous, language) || isTitle(previous) || countryOf(previous) !== undefined;
}

function readName(span: InstitutionSpan): SpanResult {
  const { entry, institution, around, surface } = span;
  if (isWordThatOpens(span)) return 'none';
  const saidOfInitials = readInitials(span);
  if (saidOfInitials !== null) return saidOfInitials;
  if (isNamesakeOfState(span)) return 'other';
  if (span.isBeforeUniversity) return readBeforeUniversity(span);
  if (isCommonNoun(span) || isNameOfThing(span)) return 'none';
  if (entry.form === 'spelled' && isInCapitals(around)) return 'none';
  if (isWholeBody(institution) && isOfUnit(span)) return 'none';
  const side = readSide(span);
  if (side !== null) return side;
  if (isOtherName(span) || (isOfLearning(institution) && isResult(around))) return 'none';
  const mayBeSchool = !entry.isAcronym && !around.goesOnInWords && isHigher(institution);
  if (mayBeSchool && isIntroducedAsSchool(around.after, isShownCollege(span))) return 'other';
  // What is called after the body does not say that its bare name or its acronym means another one elsewhere.
  // Behind an article it says whose the thing is: the TLIX Press.
  const mayBeOthers = isBareName(entry) || (entry.isAcronym && !isDefiniteArticle(around.previous, span.language));
  if (mayBeOthers && around.goesOnInCapitals && isNamedAfter(around.next)) return 'none';
  const mayBeHouse = entry.surface.rule === 'caseless' && isOfLearning(institution);
  if (mayBeHouse && isHouseCalledAfter(around.rightAfter, span.language, () => span.inBlock.hasKana)) return 'none';
  if (mayBeHouse && (isBehindHouse(around.rightBefore) || goesOnInKorean(surface, around.rightAfter))) return 'none';
  if (goesOn(span) && homeNeeded(span) === undefined) return 'other';
  if (span.hasLegalForm && isOfCompany(span))
    return { form: entry.index, points: span.weights.distinctive, isWhole: true };
  const articled = entry.isArticledWord ? readArticledWord(span) : null;
  if (articled !== null) return articled;
  if (isBareName(entry)) return readBareName(span);
  if (isPartOfOtherWord(entry, around.rightBefore, around.rightAfter)) return 'other';
  if (entry.isOfUniversity) {
    const said = readBehindUniversity(span);
    if (said !== null) return said;
  }
  if (entry.surface.rule === 'caseless' && !around.isApart) {
    const said = readInHanText(span);
    if (said !== null) return said;
  }
  return entry.isDistinctive ? readDistinctive(span) : readShared(span);
}

/** One institution as candidate; `other` where another body is meant, `none` where the words are no name. */
export function readInstitution(span: InstitutionSpan): SpanResult {
  const said = readName(span);
  const { entry, surface, language, around } = span;
  if (typeof said === 'string') return said;
  if (entry.isHan) return withHanSigns(said, span);
  if (!entry.isAcronym) return said;
  const needsHome = homeNeeded(span);
  const areOfCountry = !/[(（]$/u.test(around.previousGap) && areCountryInitials(surface, language);
  const ofLearning = isOfLearning(span.institution) && areInitialsOfLearning(span);
  const alone = (span.role === 'cell' || span.role === 'list-item') && isAlone(around.text, surface);
  if (!areOfCountry && needsHome === undefined && !ofLearning && !alone) return said;
  return {
    ...said,
    ...(ofLearning ? { isOfLearning: true } : {}),
    ...(alone ? { isAlone: true } : {}),
    ...(needsHome === undefined ? {} : { needsHome }),
    ...(areOfCountry ? { hasCountryInitials: true } : {}),
  };
}
