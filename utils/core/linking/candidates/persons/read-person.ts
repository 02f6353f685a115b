/** What the sentence around a person's name says: whether it is the whole name, and what the person does. */
import { isOfOtherCalling } from '../../../languages/han/people.ts';
import { isCapitalised } from '../../../languages/letters.ts';
import { isOfUnknown } from '../../../languages/persons/other-callings.ts';
import { isPersonTitle } from '../../../languages/persons/titles.ts';
import {
  isCalledFamous,
  isIntroducedAsUnknown,
  isOfOtherGeneration,
  isSaidToShareName,
} from '../../../languages/sentences/introductions.ts';
import { goesOnInNoun } from '../../../languages/unspaced-words.ts';
import type { NameEntry } from '../name-entry.ts';
import type { TextAround } from '../text-around.ts';
import type { SpanResult } from '../types.ts';
import { isDoubtful, isForeign, isOfOtherWords, isStrange } from './han-persons.ts';
import { hasOtherSurname, hasSurnameBehind, isSomebodyElse, isWithinGivenName } from './longer-person-names.ts';
import { isMereName, isNobody, lendsName } from './no-person.ts';
import type { PersonSpan } from './person-span.ts';
import { isPlainSurname, isRareMononym, isRareSurname, isRareWithInitials, isSonAlone } from './rare-persons.ts';
import { isOfOtherBody, isOfOtherCallingHere, rolePoints } from './read-roles.ts';
import { isAcrossList, isNotSurnameFirst, isWithoutComma } from './surnames-first.ts';

/** In names that put the surname first, a short given name is never used alone. */
const isGivenLast = ({ text, surface }: NameEntry): boolean => surface.name.endsWith(text);
const LONG_GIVEN_NAME = 5;

/** What a whole name says by itself. */
const wholePoints = ({ entry: { isDistinctive, entity, isCommon }, weights }: PersonSpan): number =>
  isDistinctive && !entity.hasNamesake ? (isCommon ? weights.personalName : weights.rarePersonalName) : 0;

/** "Chancellor Vexler". */
const isBehindTitle = ({ previous, previousGap }: TextAround): boolean =>
  /^\.?\s+$/u.test(previousGap) && isCapitalised(previous) && isPersonTitle(previous);

/** A surname behind the given name and initials: as good as the whole name. */
function readWithGivenName(span: PersonSpan, from: number): SpanResult {
  const { entry, around } = span;
  if (lendsName(span) || hasOtherSurname(around)) return 'other';
  const { points, evidence } = rolePoints(span);
  const whole = wholePoints({ ...span, entry: { ...entry, isDistinctive: true } });
  const said = { form: entry.index, points: whole + points, from };
  return evidence.length > 0 ? { ...said, evidence } : said;
}

/**
 * `other` where the sentence says that somebody else is meant, `none` where the words are no name, null where it says
 * neither.
 */
function saidAgainst(span: PersonSpan): 'other' | 'none' | null {
  const { entry, around, isShared } = span;
  if (entry.isPart ? isNobody(span) : isMereName(span)) return 'none';
  // Where both are in the packs, the father is who bears the name without "Jr.".
  if (entry.form === 'without-generation' && isShared) return 'none';
  if (!entry.isPart && entry.surface.rule === 'proper' && (lendsName(span) || isOfOtherGeneration(around.after)))
    return 'other';
  if (!entry.isPart && isWithinGivenName(around)) return 'other';
  if (isAcrossList(span) || isNotSurnameFirst(span) || isWithoutComma(span)) return 'none';
  if (isSaidToShareName(around.after) || hasSurnameBehind(span) || isOfOtherCallingHere(span)) return 'other';
  if (entry.isPart && entry.surface.rule !== 'caseless' && isSomebodyElse(span)) return 'other';
  if (entry.isHan && isForeign(entry) && goesOnInNoun(around.rightAfter)) return 'other';
  if (entry.isPart && entry.isHan && isOfOtherCalling(around.rightBefore)) return 'other';
  if (entry.form === 'surname' && entry.entity.titles.size > 0 && !entry.isHan && span.isOfBodyElsewhere())
    return 'other';
  if (entry.form === 'given-name' && isGivenLast(entry) && entry.text.length < LONG_GIVEN_NAME) return 'none';
  if (entry.isHan && !entry.isPart && isOfOtherWords(span)) return 'none';
  return null;
}

/** One person as candidate; a whole name beside another calling is another person's. */
export function readPerson(span: PersonSpan): SpanResult {
  const { entry, weights, around, givenFrom } = span;
  if (givenFrom !== undefined) return readWithGivenName(span, givenFrom);
  const against = saidAgainst(span);
  if (against !== null) return against;
  const { points, evidence, isOther } = rolePoints(span);
  const isRare = isRareSurname(span);
  const isRareAmongOthers = isRare || isRareWithInitials(span) || isRareMononym(span);
  if ((isRare || isPlainSurname(span)) && isBehindTitle(around)) {
    const titled = (isRare ? weights.titledSurname : 0) + Math.min(points, 0);
    const plain = isRare ? {} : { isPlainName: true as const };
    return { form: entry.index, points: titled, isTitled: true, ...plain, evidence: [['role', around.previous]] };
  }
  const isNew =
    entry.entity.titles.size === 0 &&
    (entry.isPart
      ? isOfUnknown(around.before, around.after, span.language)
      : entry.isCommon && isIntroducedAsUnknown(around.after));
  const isFamous = !entry.isPart && entry.isCommon && entry.entity.titles.size === 0 && isCalledFamous(around.before);
  const whole = entry.isPart ? 0 : wholePoints(span) + (isFamous ? weights.roleBeside : 0);
  const affiliation = span.isAffiliated ? weights.affiliation : isOfOtherBody(span) ? weights.otherCallingBeside : 0;
  const all = whole + points + affiliation;
  const said = {
    form: entry.index,
    points: all,
    ...(isRareAmongOthers ? { isRareName: true as const } : {}),
    ...(isNew ? { isIntroduced: true as const } : {}),
    ...(isSonAlone(span) ? { isPlainName: true as const } : {}),
    ...(evidence.length === 0 && isDoubtful(span) ? { isDoubtful: true as const } : {}),
    ...(evidence.length === 0 && isStrange(span) ? { isStrange: true as const } : {}),
    ...(isOther === undefined && !span.isAffiliated ? {} : { isOther: isOther ?? false }),
  };
  return evidence.length > 0 ? { ...said, evidence } : said;
}
