/** Whole names that go on, or that stand inside of others: a press, a hospital, a club, a school. */
import { isEverydayWord, isPersonalName } from '../../languages/common-words.ts';
import type { FoundCountry } from '../../languages/han-places.ts';
import { isHead, isNamedAfter, isOfSport, isPlaceOfTeaching } from '../../languages/language-profiles.ts';
import { isSpace, kindOf, SMALL } from '../../languages/letters.ts';
import { isCounting } from '../../languages/small-words.ts';
import { isTitle } from '../../languages/titles.ts';
import { followsNamedAfter, type InstitutionSpan } from './institution-span.ts';
import { isJoined } from './text-around.ts';

const lastOf = (surface: string): string => surface.slice(surface.lastIndexOf(' ') + 1);

/** Whether the last of several words is in small letters. */
function endsInSmallWord(surface: string): boolean {
  let at = surface.length;
  while (at > 0 && kindOf(surface.charCodeAt(at - 1)) === SMALL) at -= 1;
  return at > 0 && at < surface.length && isSpace(surface.charCodeAt(at - 1));
}

/**
 * "Oxford University Press", "Toruk College School", "the London College of Fashion", "a New York university": the name
 * is a part of another one, or no name.
 */
function isWithinName(span: InstitutionSpan, place: FoundCountry | undefined): boolean {
  const { around, surface, nextIsName } = span;
  const { next, previous, previousGap } = around;
  if (
    around.goesOnInCapitals &&
    (isNamedAfter(next) ||
      isHospitalOf(span) ||
      isClub(span) ||
      (isPlaceOfTeaching(next) && isPlaceOfTeaching(lastOf(surface))))
  )
    return true;
  if (followsNamedAfter(around)) return true;
  if (isJoined(previousGap) && endsInSmallWord(surface) && isCounting(previous)) return true;
  return place === undefined && next === 'of' && around.goesOnWithOf && isHead(lastOf(surface)) && !nextIsName();
}

const HOSPITAL_BEHIND = /^\s(?<words>(?:\p{Lu}\p{L}+(?:,?\s(?:and\s|&\s)?)){1,5})(?:Hospitals?|Clinics?)(?!\p{L})/u;

/** "Toruk University Teaching, Referral and Research Hospital", but not "Toruk University Rector Ada Vexler Hospital". */
function isHospitalOf({ around: { after } }: InstitutionSpan): boolean {
  const words = HOSPITAL_BEHIND.exec(after)?.groups?.words?.match(/\p{Lu}\p{L}+/gu);
  return words?.every((word) => !isTitle(word) && (isEverydayWord(word) || !isPersonalName(word))) ?? false;
}

/** Letters of clubs, and those that English writes for a state or a province as well. */
const CLUB = /^(?:A?FC|RFC|[BCFK]K|AC|CF)$/u;
const CLUB_OR_STATE = /^(?:[AS]K|[BS]C)$/u;
const ENDS_LINE = /^\s\p{Lu}{2}[.!?]?\s*(?:\n|$)/u;
/** In words. */
const NEAR_CLUB = 8;

/** "Toruk University FC", "Toruk University SC won", but not "Toruk University BC students". */
function isClub({ around, language }: InstitutionSpan): boolean {
  const { next, after } = around;
  if (CLUB.test(next)) return true;
  if (!CLUB_OR_STATE.test(next)) return false;
  return (
    !/^en\b/u.test(language) ||
    ENDS_LINE.test(after) ||
    around.wordsNear(NEAR_CLUB).some((word) => isOfSport(word, language))
  );
}

/** Whether a name in letters with capitals is only a part of a longer one; `place`: what it is "of". */
export const isPartOfLonger = (span: InstitutionSpan, place: FoundCountry | undefined): boolean =>
  !span.entry.isAcronym && span.entry.surface.rule === 'proper' && !span.entry.isTyped && isWithinName(span, place);
