/** What a sentence says against initials: that they are a day, a word, a technique, or those of another body. */

import { areOfParent, areOfTechnique, bodyBeforeInitials, bodyOfInitials } from '../../../languages/han/initials.ts';
import { areOfCalendar, areOfTimeZone } from '../../../languages/initials/calendar-initials.ts';
import { areOfDevice } from '../../../languages/initials/initials-of-devices.ts';
import { areMeasure, areOfOtherThing, areThing } from '../../../languages/initials/initials-of-things.ts';
import { isKnownInitials } from '../../../languages/initials/known-initials.ts';
import {
  isBeforeResult,
  isCountryThere,
  isSaidToBeThing,
  isVerbInCapitals,
} from '../../../languages/initials/other-bearers.ts';
import { isCapitalised } from '../../../languages/letters.ts';
import { isGivenToThing, isThingExplained } from '../../../languages/sentences/called-things.ts';
import { isJoined } from '../text-around.ts';
import { type InstitutionSpan, isOfLearning } from './institution-span.ts';
import { belongToOtherBody } from './other-bodies-of-initials.ts';

/** Of so many letters, initials in Chinese text may be a technique: GPT模型. */
const LONGEST_TECHNIQUE = 4;
const HAN = /\p{Script=Han}/u;

/** What a sentence says against the initials of a body; null where it says nothing. */
export function readInitials(span: InstitutionSpan): 'other' | 'thing' | 'none' | null {
  const { entry, around, surface, institution } = span;
  if (entry.isAcronym) {
    const { rightBefore, rightAfter } = around;
    if (areOfTimeZone(surface, rightBefore, rightAfter) || areOfCalendar(surface, rightBefore, rightAfter))
      return 'none';
    const { before, after } = around;
    if (isCountryThere(surface, before, after) || isVerbInCapitals(surface, before, after)) return 'none';
    if (
      isOfLearning(institution) &&
      (isBeforeResult(after) ||
        isSaidToBeThing(before, after) ||
        isGivenToThing(before, after) ||
        isThingExplained(before, after))
    )
      return 'thing';
  }
  if (belongToOtherBody(span)) return 'other';
  if (mayBeTechnique(span) && areOfDevice(around.before, around.after)) return 'none';
  return isKnownInitials(surface) ? readKnownInitials(span) : readInitialsInHanText(span);
}

/** Of a company whose few letters others have as well, by what the pack says. */
const mayBeTechnique = ({ entry, institution, around }: InstitutionSpan): boolean =>
  entry.isAcronym &&
  !entry.isDistinctive &&
  entry.isContested &&
  institution.kind === 'company' &&
  entry.text.length <= LONGEST_TECHNIQUE &&
  !around.isPossessive;

/** 200 HP, washed with PBS: initials that everybody knows are known for other things as well. */
function readKnownInitials(span: InstitutionSpan): 'other' | 'thing' | 'none' | null {
  const { before, after, isPossessive } = span.around;
  const initials = span.surface.replaceAll('.', '');
  // A possessive ending shows a body or a person: neither a measure nor a thing has anything.
  if (!isPossessive && (areMeasure(initials, before, after) || areThing(before, after))) return 'none';
  return areOfOtherThing(initials, before, after) ? 'thing' : readInitialsInHanText(span);
}

function readInitialsInHanText({ entry, institution, around }: InstitutionSpan): 'other' | 'none' | null {
  if (!entry.isAcronym || entry.isDistinctive || !around.isInChinese) return null;
  const { rightBefore, rightAfter } = around;
  if (entry.text.length <= LONGEST_TECHNIQUE && areOfTechnique(rightAfter)) return 'none';
  if (institution.kind === 'company' && areOfParent(rightBefore)) return 'other';
  const full = bodyOfInitials(around.after) ?? bodyBeforeInitials(around.before);
  // Where the pack has no Chinese name of the body, nothing tells its own from another's.
  const names = [institution.name, ...institution.names.map(({ text }) => text)].filter((name) => HAN.test(name));
  if (full === undefined || names.length === 0) return null;
  return names.some((name) => full.includes(name) || name.includes(full)) ? null : 'other';
}

/**
 * "Unir esfuerzos": at the beginning of a sentence four letters are a word of their language. An article stands before
 * initials there, but in headings of Brazil, where only what looks like a verb is one.
 */
export function isWordThatOpens({ entry, institution, around, surface }: InstitutionSpan): boolean {
  if (!entry.isAcronym || entry.form !== 'variant' || !/^\p{Lu}\p{Ll}{3}$/u.test(surface)) return false;
  if (institution.country === 'BR' && !/[aei]r$/u.test(surface)) return false;
  if (!isJoined(around.nextGap) || isCapitalised(around.next)) return false;
  return !/[\p{L}\p{N}]/u.test(around.before) || /[:“"«‘|]\s*$/u.test(around.before);
}
