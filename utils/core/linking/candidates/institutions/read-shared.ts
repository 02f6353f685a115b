/** What the sentence says around a name that other bodies bear as well. */
import { countryOfUnit, countryThatOpens, partnerThatOpens } from '../../../languages/geography/country-that-opens.ts';
import { wordIn } from '../../../languages/geography/place-behind.ts';
import { countryInApposition, countryOf } from '../../../languages/geography/places.ts';
import { type FoundCountry, stateOf } from '../../../languages/han/places.ts';
import { isMonthName } from '../../../languages/initials/calendar-initials.ts';
import { isCapitalised } from '../../../languages/letters.ts';
import {
  isCalledOtherBefore,
  isIntroducedAsHome,
  isIntroducedAsOther,
} from '../../../languages/sentences/introductions.ts';
import { isOwn } from '../../../languages/sentences/small-words.ts';
import { countryBefore } from '../places/country-before.ts';
import { nationBefore, nationBehind, nationInApposition, placeBehind } from '../places/nation-beside.ts';
import type { SpanResult } from '../types.ts';
import { isOfElsewhere, isOfOwnState, spokenAround } from './han-states.ts';
import { followsNamedAfter, type InstitutionSpan, isOfLearning } from './institution-span.ts';
import { isBehindOtherWord, isPartOfName } from './longer-names.ts';
import { isOfLongerName } from './names-going-on.ts';
import { leftOpenInHanText, mayBeCoined } from './read-han-name.ts';
import { readOwnWord } from './read-own-word.ts';
import { isBesideThing } from './things-beside.ts';
import { isOfNamesake, isOfOtherTown, isToldApart } from './told-apart.ts';
import { goesOnWithOtherPlace, homeNeeded } from './units-and-branches.ts';
import { isTradedTown } from './written-names.ts';

/**
 * "Shandong Seniors University": a name that stands only where the full one does is another one's with a place before
 * it.
 */
function isOfItsPlace({ entry, around, inHeading }: InstitutionSpan): boolean {
  if (
    entry.nameKind !== 'short' ||
    entry.surface.evidence !== 'full-name' ||
    entry.surface.rule === 'caseless' ||
    inHeading
  )
    return false;
  const { previous, previousGap } = around;
  return /^\s$/u.test(previousGap) && around.isBare && isCapitalised(previous) && countryOf(previous) !== undefined;
}

/** So many letters hardly stand for anything else. */
const LONG_ACRONYM = 4;
/** "TKU in Oslo", but not "TKU in May". */
const isElsewhere = (after: string): boolean => {
  const word = wordIn(after);
  return word !== undefined && !isMonthName(word);
};

/**
 * "The insurer Toruk", "TKU, the football club": whether the sentence says that the name is no institution's. Initials
 * may be those of a bank or a union, unless their body is one of learning.
 */
function isSaidToBeOther({ entry, institution, around: { before, after } }: InstitutionSpan): boolean {
  const isName = !entry.isAcronym && entry.surface.rule === 'proper';
  if (!isName && !(entry.isAcronym && isOfLearning(institution))) return false;
  return isIntroducedAsOther(after) || isCalledOtherBefore(before) || (isName && isIntroducedAsHome(after));
}

/**
 * "In Kenya, a clerk of the Ministry of Lighthouses": of what every country has, that of the country with which the
 * sentence opens, or where its office is; and not that of the country with which it does something.
 */
function isOfOtherCountryThere({ entry, around }: InstitutionSpan): boolean {
  // An embassy is in other countries than its own.
  const { country } = entry.entity;
  if (!entry.entity.everyCountryHasOne || entry.isHan || country === undefined) return false;
  if (partnerThatOpens(around.before) === country) return true;
  const there = countryThatOpens(around.before, country) ?? countryOfUnit(around.after);
  return there !== undefined && stateOf(there) !== stateOf(country);
}

/** A name that others bear needs its own country beside it, or help from the page. */
export function readShared(span: InstitutionSpan): SpanResult {
  const { entry, institution, around, weights } = span;
  if (entry.isOwnWord) {
    const said = readOwnWord(span);
    if (said !== null) return said;
  }
  const own = institution.country ?? entry.stateInName;
  const after = placeBehind(span) ?? nationBehind(span) ?? nationInApposition(span);
  const before = countryBefore(span) ?? nationBefore(span);
  if (entry.isHan && before === undefined && (isOfElsewhere(span) || isOfOwnState(span))) return 'other';
  if (isOfNamesake(after?.text, span) || isOfNamesake(before?.text, span)) return 'other';
  // "your own MOL": whoever reads it has another one, of which the page says nothing.
  if (entry.entity.everyCountryHasOne && isOwn(around.previous)) return 'none';
  if (isOfOtherCountryThere(span)) return 'none';
  if (entry.isAcronym && isToldApart(span)) return 'other';
  if (isOfOtherTown(span)) return 'none';
  // "Editora TLIX" is called after the institution.
  if (entry.isAcronym && followsNamedAfter(around)) return 'none';
  if (entry.isAcronym && goesOnWithOtherPlace(span) && homeNeeded(span) === undefined) return 'other';
  if (isSaidToBeOther(span)) return 'other';
  if (entry.form === 'cut' && (isOfLongerName(span) || isBesideThing(span))) return 'other';
  if (isOfItsPlace(span)) return 'other';
  const isForeign = (place: FoundCountry | undefined): boolean => place !== undefined && place.country !== own;
  if (own !== undefined && (isForeign(after) || isForeign(before))) return 'other';
  // Of several that the packs know, the one whose country is named is meant here, and another one elsewhere.
  const apposed = span.isShared && own !== undefined ? countryInApposition(around.after) : undefined;
  if (apposed !== undefined && isForeign(apposed)) return 'none';
  const beside = own === undefined ? undefined : (after ?? before ?? apposed);
  const isListed = entry.form === 'listed' && !entry.isAcronym && entry.surface.rule === 'proper';
  if (isListed && beside !== undefined && beside === after && around.isBare && isBehindOtherWord(span)) return 'other';
  if (beside && entry.needsFullName && !entry.isTyped)
    return { form: entry.index, points: weights.countryOfPageCommon };
  if (beside)
    return {
      form: entry.index,
      points: weights.countryBeside,
      ...(span.isShared ? { beside: beside.country } : {}),
      evidence: [['place', beside.text]],
    };
  const mayBePart = !entry.isAcronym && !entry.isOwnWord && entry.surface.rule !== 'caseless';
  if (mayBePart && isPartOfName(span)) return 'other';
  // NTNU in Trondheim: of initials that one body alone has, it says where that is.
  const isOwnPlace = entry.isAcronym && !span.isShared && entry.text.length >= LONG_ACRONYM;
  const againstHan = mayBeCoined(span) ? weights.coinedBehind : 0;
  const points = !isOwnPlace && isElsewhere(around.after) ? weights.otherCountryOfPage : againstHan;
  const spoken = spokenAround(span);
  const open = entry.isHan ? leftOpenInHanText(span) : isTradedTown(span) ? { isWrittenAsName: true as const } : {};
  return { form: entry.index, points, ...open, ...(spoken === undefined ? {} : { spoken }) };
}
