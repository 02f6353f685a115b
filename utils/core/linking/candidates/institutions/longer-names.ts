/** Whole names that go on, or that stand inside of others: a press, a club, a school. */
import { countryOf } from '../../../languages/geography/places.ts';
import type { FoundCountry } from '../../../languages/han/places.ts';
import { isKindOfUniversity } from '../../../languages/institutions/national-bodies.ts';
import { isHead, isNamedAfter, isPlaceOfTeaching, isUniversity } from '../../../languages/language-profiles.ts';
import { isCapitalised, isSpace, kindOf, SMALL } from '../../../languages/letters.ts';
import { isTitle } from '../../../languages/persons/titles.ts';
import { isOf } from '../../../languages/sentences/names-with-of.ts';
import { goesOnInRomance } from '../../../languages/sentences/romance-complements.ts';
import { goesOnAsFields } from '../../../languages/sentences/rows-of-names.ts';
import { isCounting, isOpener } from '../../../languages/sentences/small-words.ts';
import { areClubLetters } from '../../../languages/sport/team-names.ts';
import { isJoined } from '../text-around.ts';
import { followsNamedAfter, type InstitutionSpan } from './institution-span.ts';

const firstOf = (surface: string): string => surface.split(/[\s-]/u, 1)[0] ?? '';
const lastOf = (surface: string): string => surface.slice(surface.lastIndexOf(' ') + 1);

/** Whether the last of several words is in small letters. */
function endsInSmallWord(surface: string): boolean {
  let at = surface.length;
  while (at > 0 && kindOf(surface.charCodeAt(at - 1)) === SMALL) at -= 1;
  return at > 0 && at < surface.length && isSpace(surface.charCodeAt(at - 1));
}

/**
 * "Oxford University Press", "Toruk College School", "the London College of Fashion", "a New York university", "the
 * Catholic University of Toruk": the name is a part of another one, or no name.
 */
function isWithinName(span: InstitutionSpan, place: FoundCountry | undefined): boolean {
  const { around, surface, nextIsName, institution } = span;
  const { next, previous, previousGap } = around;
  if (institution.kind === 'company' && around.goesOnInCapitals && isUniversity(next)) return true;
  if (
    around.goesOnInCapitals &&
    (isNamedAfter(next) || areClubLetters(next) || (isPlaceOfTeaching(next) && isPlaceOfTeaching(lastOf(surface))))
  )
    return true;
  if (followsNamedAfter(around)) return true;
  if (isJoined(previousGap) && isKindOfUniversity(previous) && isUniversity(firstOf(surface))) return true;
  if (isJoined(previousGap) && endsInSmallWord(surface) && isCounting(previous)) return true;
  return place === undefined && isOf(next) && around.goesOnWithOf && isHead(lastOf(surface)) && !nextIsName();
}

/** Whether a name in letters with capitals is only a part of a longer one; `place`: what it is "of". */
export const isPartOfLonger = (span: InstitutionSpan, place: FoundCountry | undefined): boolean =>
  !span.entry.isAcronym && span.entry.surface.rule === 'proper' && !span.entry.isTyped && isWithinName(span, place);

/** "Torukburg Methodist College": one more word stands before the name. */
export function isBehindOtherWord({ around, inHeading, language }: InstitutionSpan): boolean {
  const { previous, previousGap, previousOpens } = around;
  if (!isJoined(previousGap) || !isCapitalised(previous) || countryOf(previous) !== undefined) return false;
  const isMereOpening = previousOpens && (inHeading || around.changesAlphabet);
  return !isOpener(previous, language) && !isTitle(previous) && !isMereOpening;
}

/**
 * Whether the span is only a part of a longer name: Korea National Open University, Ministry of Education and Science.
 */
export function isPartOfName(span: InstitutionSpan): boolean {
  const { around, entry, nextIsName } = span;
  const { after } = around;
  if (isBehindOtherWord(span)) return true;
  if (nextIsName()) return false;
  // Words so common are told apart by what follows in small letters as well.
  return around.goesOnWithOf || goesOnAsFields(after) || (entry.isCommon && goesOnInRomance(entry.text, after));
}
