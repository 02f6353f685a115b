/** What the sentence around a person's name says: whether it is the whole name, and what the person does. */
import {
  isCommonGivenName,
  isCommonSurname,
  isEverydayWord,
  isFamiliarWord,
} from '../../../languages/common-words/common-words.ts';
import { isWeekday } from '../../../languages/dates/weekdays.ts';
import { countryOf, isPlaceName } from '../../../languages/geography/places.ts';
import {
  isOfCalling,
  isOfOtherCalling,
  isOnlyCalled,
  isSaidToBeAnother,
  saidInBrackets,
} from '../../../languages/han/people.ts';
import { isStrangeAround } from '../../../languages/han/surroundings.ts';
import { isHead, isLandform, isLocative, isNamedAfter, isUniversity } from '../../../languages/language-profiles.ts';
import { languageTest } from '../../../languages/language-test.ts';
import { isCapitalised } from '../../../languages/letters.ts';
import { isOfOtherCallingBeside, isOfUnknown, isOnlyNamedBefore } from '../../../languages/persons/other-callings.ts';
import {
  beginsWithOfficeOf,
  endsWithOfficeOf,
  endsWithOtherOffice,
  type FoundWord,
  holdsCalling,
  holdsHanWord,
  holdsNamesake,
  wordsBeside,
} from '../../../languages/persons/role-words.ts';
import { isPersonTitle, isTitle, isTitleBehind } from '../../../languages/persons/titles.ts';
import {
  isAppointed,
  isCalledFamous,
  isDoneByMany,
  isFirmOrTime,
  isIntroducedAsUnknown,
  isOfOtherGeneration,
  isSaidOfPerson,
  isSaidThat,
  isSaidToShareName,
  namesBehind,
} from '../../../languages/sentences/introductions.ts';
import { isOpenerIn } from '../../../languages/sentences/openers-in-other-languages.ts';
import { isDeterminer, isNaming, isOpener, isOther } from '../../../languages/sentences/small-words.ts';
import { goesOnInNoun, mayMeetInPerson, meetsInPerson, standsInOtherWords } from '../../../languages/unspaced-words.ts';
import type { Weights } from '../../scoring/weights.ts';
import { isInCapitals } from '../institutions/institution-span.ts';
import type { NameEntry } from '../name-entry.ts';
import { isHyphen, isJoined, type TextAround } from '../text-around.ts';
import type { SentenceEvidence, SpanResult } from '../types.ts';
import type { PersonSpan } from './person-span.ts';
import { isPlainSurname, isRareSurname, isRareWithInitials, isSonAlone } from './rare-persons.ts';

const isEnglish = languageTest('en');
/** "Market data": an everyday word that has its capital because an English sentence begins with it, before a noun. */
const isOpeningWord = (surface: string, { previous, after }: TextAround, language: string): boolean =>
  previous === '' &&
  isEnglish(language) &&
  /^\s\p{Ll}/u.test(after) &&
  isEverydayWord(surface) &&
  !isSaidOfPerson(after);

/** "Bridges in Los Angeles were closed": a noun in the plural, as a surname has no such verb. */
const isOpeningPlural = (surface: string, { previous, after }: TextAround, language: string): boolean =>
  previous === '' && /[^s]s$/u.test(surface) && isEnglish(language) && isDoneByMany(after);

/**
 * "the Vexley method", "o outro Vexeira", "Vexley and Sons", "Milan": a given name that is a city's says nothing by
 * itself.
 */
function isNobody({ entry, surface, around, language }: PersonSpan): boolean {
  const { previous, previousGap, after } = around;
  if (isOpeningWord(surface, around, language) && entry.entity.titles.size === 0) return true;
  if (isOpeningPlural(surface, around, language)) return true;
  const isSetApart = (isDeterminer(previous) && !isSaidThat(previous, after)) || isOther(previous);
  if (isSetApart && /^\s+["“'‘«]?$/u.test(previousGap)) return true;
  if (isFirmOrTime(after)) return true;
  if (isPlaceName(surface) && isSpokenOfAsPlace(around)) return true;
  // "Yang penting" in Malay, where a sentence begins with that word.
  if (previous === '' && isOpenerIn(surface.toLowerCase(), language) && /^\p{Ll}/u.test(around.next)) return true;
  return entry.form === 'given-name' && countryOf(surface) !== undefined;
}

/** "the king of Jordan", "Nelson, Lancashire". */
const isSpokenOfAsPlace = ({ previous, previousGap, next, nextGap }: TextAround): boolean =>
  (previous === 'of' && isJoined(previousGap)) || (/^,\s$/u.test(nextGap) && isCapitalised(next) && isPlaceName(next));

const GOES_ON = /^(?:\s+\p{Lu}[\p{L}\p{M}’'-]+){1,3}/u;

/** "Maria Lopez Elementary School": what is called after the person. */
function lendsName({ around }: PersonSpan): boolean {
  // Maria Lopez’s News Corp is hers, and not called after her.
  if (!around.goesOnInCapitals || around.isPossessive) return false;
  const words = GOES_ON.exec(around.after)?.[0].trim().split(/\s+/u) ?? [];
  return words.some((word) => isNamedAfter(word) || (isHead(word) && !isTitle(word)));
}

/** "two men called …": the name is spoken of, not the person. */
function isMereName({ around, entry }: PersonSpan): boolean {
  return (
    (isNaming(around.previous) && !isAppointed(around.after)) ||
    (entry.isHan ? isOnlyCalled(around.before) : isOnlyNamedBefore(around.nearBefore))
  );
}

/** "Toruk E. Vexler": a surname may be somebody's given name. */
const INITIALS = /^\s+\p{Lu}\.\s+\p{Lu}/u;

const goesOnAsName = ({ next, nextGap, isPossessive }: TextAround): boolean =>
  isJoined(nextGap) && !isPossessive && isCapitalised(next) && next.length > 1 && !isTitleBehind(next);

const goesOnBehindHyphen = ({ next, nextGap }: TextAround): boolean => isHyphen(nextGap) && isCapitalised(next);

/**
 * "Judge Miller-Vexler", "Sarah Miller-Vexler": behind a title or a given name both words are one surname; otherwise two
 * persons are named, as in the Miller-Vexler talks.
 */
function isSecondOfTwo({ previous, previousGap, before }: TextAround): boolean {
  if (!isHyphen(previousGap) || !isCapitalised(previous)) return false;
  const word = WORD_BEFORE_HYPHEN.exec(before)?.[1] ?? '';
  return isCapitalised(word) && (isPersonTitle(word) || isTitle(word) || isCommonGivenName(word));
}
const WORD_BEFORE_HYPHEN = /(\p{L}[\p{L}\p{M}’'-]*)\.? \p{L}[\p{L}\p{M}’']*\p{Pd}$/u;

/** "Mary-Ada Vexler": a given name that ends behind a hyphen, of somebody else; Bill Clinton-Ada Vexler are two persons. */
const isWithinGivenName = ({ previous, previousGap, before }: TextAround): boolean =>
  isHyphen(previousGap) &&
  isCapitalised(previous) &&
  isCommonGivenName(previous) &&
  !isCommonGivenName(WORD_BEFORE_HYPHEN.exec(before)?.[1] ?? '');

const isCalledAfterPersons = (word: string): boolean => isNamedAfter(word) || isHead(word) || isLandform(word);
/** "VEXLER AIRPORT", "LAKE VEXLER". */
const isBesideThing = ({ previous, previousGap, next, nextGap }: TextAround): boolean =>
  (isJoined(previousGap) && isCalledAfterPersons(previous)) || (isJoined(nextGap) && isCalledAfterPersons(next));

/**
 * "Poprosiliśmy Torukę": any word may open a sentence before a surname in another case than its own, before which a given
 * name would be in that case, too.
 */
const isDeclinedAlone = ({ form, text, surface }: NameEntry, previous: string): boolean =>
  form === 'surname' && !surface.name.includes(text) && !isCommonGivenName(previous);

/** A given name before or after the surname makes it another person's; so does an initial between. */
function isSomebodyElse({ around, entry, language, surface, isBehindBody }: PersonSpan): boolean {
  const { previous, previousGap, next } = around;
  // In a line in capitals every word looks like a name.
  if (surface.length > 3 && surface === surface.toUpperCase() && isInCapitals(around))
    return (
      entry.form === 'given-name' ||
      isCommonGivenName(previous) ||
      isCommonSurname(next) ||
      goesOnBehindHyphen(around) ||
      isBesideThing(around)
    );
  if (goesOnAsName(around) || goesOnBehindHyphen(around) || isSecondOfTwo(around)) return true;
  if (entry.form !== 'surname' && GENERATION_BEHIND.test(around.after)) return true;
  if (/^\s+\p{Lu}\./u.test(around.after) && (entry.form === 'given-name' || INITIALS.test(around.after))) return true;
  return (
    isJoined(previousGap) &&
    isCapitalised(previous) &&
    // Israel's Vexler bears no other name.
    around.isBare &&
    !(isPersonTitle(previous) || (isWeekday(previous) && !around.previousOpens)) &&
    !(around.previousOpens && (isOpener(previous, language) || isDeclinedAlone(entry, previous))) &&
    !/[,;:]/u.test(previousGap) &&
    !isBehindBody()
  );
}

const IS_GENERATION = /^(?:Jr|Sr|I{2,3}|IV)$/u;
const GENERATION_BEHIND = /^,?\s(?:Jr|Sr|[IVX]+)(?!\p{L})/u;

/** "Toruk E. Vexler Miller", but not "Toruk E. Vexler Jr", nor "Toruk E. Vexler Wins" in a headline. */
const hasOtherSurname = (around: TextAround): boolean =>
  goesOnBehindHyphen(around) ||
  INITIALS.test(around.after) ||
  (goesOnAsName(around) && !IS_GENERATION.test(around.next) && !isEverydayWord(around.next));

/** "Wei Hui Lam": a name that begins with the surname, and another surname behind it. */
const hasSurnameBehind = ({ entry, around }: PersonSpan): boolean =>
  isOfMany(entry) && goesOnAsName(around) && isCommonSurname(around.next);

/** A whole name that others surely bear, by its words or as the pack says. */
const isOfMany = ({ isPart, isCommon, isDistinctive }: NameEntry): boolean => !isPart && (isCommon || !isDistinctive);

/** "Peter Iwan, Masaya Toruk": the end of one name and the beginning of the next. */
const isAcrossList = ({ entry, around }: PersonSpan): boolean =>
  entry.text.includes(', ') &&
  (goesOnAsName(around) ||
    (isJoined(around.previousGap) &&
      isCapitalised(around.previous) &&
      around.isBare &&
      !isTitle(around.previous) &&
      !around.previousOpens));

/** "at Vexham, Florence", "the Vexham, Florence, reopens", "Mr Vexham, Florence and Rome": a surname and what follows it. */
function isNotSurnameFirst({ surface, around, language }: PersonSpan): boolean {
  const comma = surface.indexOf(', ');
  if (comma < 0) return false;
  const given = surface.slice(comma + 2);
  const { previous, previousGap, next } = around;
  // A place behind a comma says where something is, unless nothing stands around.
  if (isPlaceName(given) || countryOf(given) !== undefined) return previous !== '' || next !== '';
  const isBehind = isDeterminer(previous) || isLocative(previous, language) || isTitle(previous);
  return isBehind && /^\.?\s+$/u.test(previousGap);
}

/** "Fan Xueling" as the spelling "Fan, Xueling" without its comma: it is the name itself. */
const isWithoutComma = ({ entry: { text, surface: form }, surface }: PersonSpan): boolean =>
  text.includes(', ') && !surface.includes(',') && text.replace(', ', ' ') === form.name;

/** "Wang Yi, Universiti Torukan": a common name, with another body than those of the person. */
function isOfOtherBody({ entry, around, isAffiliated, nextIsName }: PersonSpan): boolean {
  if (isAffiliated || !isOfMany(entry) || entry.entity.titles.size === 0) return false;
  return namesBehind(around.after).some((word) => isUniversity(word)) && !nextIsName();
}

/** "Neighbour Toruk Vexler", "Photographs by Toruk Vexler": of a common name in a script with spaces, without an own office. */
function isOfOtherCallingHere({ entry, around, isAffiliated, language }: PersonSpan): boolean {
  if (isAffiliated || entry.surface.rule === 'caseless' || !isOfMany(entry)) return false;
  const { titles } = entry.entity;
  if (titles.size === 0 || isTitle(around.previous) || titles.has(around.previous.toLowerCase())) return false;
  return isOfOtherCallingBeside(around.before, around.after, language);
}

const SHORTEST_HAN = 2;
const NEAR = 2;
const CLOSE = 6;

function officePoints(office: FoundWord, { entry, weights }: PersonSpan): number {
  const own = entry.entity.titles.has(office.word.toLowerCase());
  if (office.distance <= NEAR + 1) return own ? weights.ownRoleBeside : weights.roleBeside;
  return own ? weights.ownRoleInSentence : weights.roleInSentence;
}

function callingPoints({ distance }: FoundWord, weights: Weights): number {
  if (distance <= NEAR) return weights.otherCallingBeside;
  return distance <= CLOSE ? weights.otherCallingInSentence : weights.otherCallingInBlock;
}

const NO_EVIDENCE: readonly SentenceEvidence[] = [];

interface RolePoints {
  readonly points: number;
  readonly evidence: readonly SentenceEvidence[];
  readonly isOther?: boolean;
}

/** Whether an office that the person has stands right beside the Chinese name. */
const isTitledHere = ({ entry, around }: PersonSpan): boolean =>
  entry.isHan &&
  (endsWithOfficeOf(around.rightBefore, entry.entity.titles) ||
    beginsWithOfficeOf(around.rightAfter, entry.entity.titles));

/** 宋毅（某市七中校长）, 宋毅是食堂的面点师 */
function isSaidToBeOther(after: string, titles: ReadonlySet<string>): boolean {
  if (isSaidToBeAnother(after)) return true;
  const said = saidInBrackets(after);
  return said !== undefined && (isOfCalling(said) || endsWithOtherOffice(said, titles));
}

/** Points from the offices and callings around the name; of two, the nearer speaks. */
function rolePoints(span: PersonSpan): RolePoints {
  const { entry, around, block, weights } = span;
  const { text, stretchBefore, stretchAfter } = around;
  const { namesakeWords } = entry.entity;
  const isWholeHan = entry.isHan && !entry.isPart;
  const isOther =
    isWholeHan &&
    (isOfCalling(around.rightBefore, around.rightAfter) ||
      endsWithOtherOffice(around.rightBefore, entry.entity.titles) ||
      isSaidToBeOther(around.rightAfter, entry.entity.titles));
  if (isOther) return { points: weights.otherCallingBeside, evidence: NO_EVIDENCE, isOther: true };
  const { office, calling, hasTheme } = wordsBeside(text, stretchBefore, stretchAfter, namesakeWords);
  const isTitled = isWholeHan && isTitledHere(span);
  const sentence = { from: stretchBefore.from, to: stretchAfter.to };
  if (isWholeHan && !isTitled && holdsHanWord(text, sentence, namesakeWords))
    return { points: weights.otherCallingInSentence, evidence: NO_EVIDENCE, isOther: true };
  if (office && office.distance <= (calling?.distance ?? office.distance)) {
    const said = { points: officePoints(office, span), evidence: [['role', office.word]] } as const;
    return isTitled ? { ...said, isOther: false } : said;
  }
  if (isTitled) return { points: weights.roleBeside, evidence: NO_EVIDENCE, isOther: false };
  // Where the pack does not tell a person's offices, any calling may be that person's.
  if (entry.entity.titles.size === 0 && !entry.entity.hasNamesake) return { points: 0, evidence: NO_EVIDENCE };
  if (calling) return { points: callingPoints(calling, weights), evidence: NO_EVIDENCE };
  // A word that the pack gives for a namesake weighs more than any calling.
  const isOfNamesake = !entry.isPart && holdsNamesake(text, block, namesakeWords);
  if (isOfNamesake) return { points: weights.otherCallingInSentence, evidence: NO_EVIDENCE };
  const elsewhere = hasTheme || holdsCalling(text, block, namesakeWords);
  return { points: elsewhere ? weights.otherCallingInBlock : 0, evidence: NO_EVIDENCE };
}

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

/** The one word by which the pack shows a person, where it is no other word: Torukaldo. */
const isRareMononym = ({ entry, isShared, around }: PersonSpan): boolean =>
  entry.form === 'listed' &&
  !isShared &&
  entry.needsFullName &&
  entry.surface.rule === 'proper' &&
  !entry.entity.hasNamesake &&
  !/[\s·]/u.test(entry.text) &&
  !isFamiliarWord(entry.text) &&
  !goesOnAsName(around) &&
  !(isJoined(around.previousGap) && isCapitalised(around.previous) && around.isBare && !around.previousOpens);

/** 托鲁克·维克斯勒: behind it a single character that is no word makes a longer name, 维克斯勒尼. */
const isForeign = ({ surface }: NameEntry): boolean => /[·・]/u.test(surface.name);

/** A whole Chinese name without a body of the person beside it. */
const isAloneInHan = ({ entry, isAffiliated }: PersonSpan): boolean => entry.isHan && !entry.isPart && !isAffiliated;

/** Whether such a name, without an office too, may only stand where words meet: 穆其|刚刚. */
const isDoubtful = (span: PersonSpan): boolean =>
  isAloneInHan(span) &&
  !isTitledHere(span) &&
  mayMeetInPerson(span.surface, span.around.rightBefore, span.around.rightAfter);

/** Whether such a name stands between words that stand around no person of that name. */
const isStrange = (span: PersonSpan): boolean =>
  isAloneInHan(span) &&
  span.around.isInChinese &&
  isStrangeAround(span.entry.text, span.around.rightBefore, span.around.rightAfter, 'person');

/** One person as candidate; a whole name beside another calling is another person's. */
export function readPerson(span: PersonSpan): SpanResult {
  const { entry, weights, around, givenFrom, isShared, surface } = span;
  if (givenFrom !== undefined) return readWithGivenName(span, givenFrom);
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
  if (entry.isHan && !entry.isPart) {
    const meets = surface.length === SHORTEST_HAN ? standsInOtherWords : meetsInPerson;
    if (meets(surface, around.rightBefore, around.rightAfter)) return 'none';
  }
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
