/**
 * What the sentence says around a name that is only a part of the whole one, or a word that means other things: Lund.
 */
import { isOfLandInTurkish, isOfSportInTurkish } from '../../../languages/cases/turkish-cases.ts';
import { isCommonGivenName, isEverydayWord, isPersonalName } from '../../../languages/common-words/common-words.ts';
import { isOfMountains } from '../../../languages/geography/mountains.ts';
import { isPlaceName } from '../../../languages/geography/places.ts';
import { isGoverningBody } from '../../../languages/institutions/governing-bodies.ts';
import { isSaint } from '../../../languages/institutions/saints.ts';
import {
  areScholarsOf,
  isBeforeBodies,
  isBetweenWord,
  isGeneric,
  isHead,
  isLocative,
  isOfScholars,
  isOneMoreOf,
  isPersonDeed,
  isPersonThing,
  isSmallWord,
  isUniversity,
  joinsBodies,
} from '../../../languages/language-profiles.ts';
import { isCapitalised } from '../../../languages/letters.ts';
import { isSurnameParticle } from '../../../languages/persons/person-names.ts';
import { isCalling } from '../../../languages/persons/role-words.ts';
import { isTitle, isTitleBehind } from '../../../languages/persons/titles.ts';
import { isGivenToThing, isThingExplained } from '../../../languages/sentences/called-things.ts';
import { givesDegree } from '../../../languages/sentences/degrees.ts';
import { isAskedFor, isIndefinite } from '../../../languages/sentences/indefinite-words.ts';
import {
  isCalledAfter,
  isCalledOtherBefore,
  isGivenAsWord,
  isIntroducedAsHome,
  isIntroducedAsOther,
  isOfNoble,
  isSaidToBePerson,
} from '../../../languages/sentences/introductions.ts';
import { isNumbered } from '../../../languages/sentences/numbered-things.ts';
import { followsNoun, isArticle, isFunctionWord, isOpener } from '../../../languages/sentences/small-words.ts';
import { ofEntry } from '../of-entry.ts';
import { ownCountryInBrackets, ownPlaceBehind } from '../places/own-places.ts';
import { isHyphen, isJoined, type TextAround } from '../text-around.ts';
import type { SentenceEvidence, SpanResult } from '../types.ts';
import { bareSigns, isInRowOfUniversities, learningNear, SIGNS_OF_LEARNING } from './bare-signs.ts';
import { followsNamedAfter, type InstitutionSpan } from './institution-span.ts';
import { readBehindUniversity } from './read-beside-university.ts';
import {
  isCalledPlace,
  isCityOf,
  isDistrict,
  isInsideInEnglish,
  isSpokenOfAsPlace,
  isWhereInTurkish,
  isWhereOtherIs,
  NEAR_TOWN,
} from './spoken-of-as-place.ts';
import { isBesideThing } from './things-beside.ts';
import { isElsewhereInApposition } from './told-apart.ts';
import { isTradedFamily, isWrittenAsName, kindBefore, standsAsName } from './written-names.ts';

/** La Trobe, Nottingham Trent: words that are no town's and no person's name, and of which none is an everyday one. */
const isTellingBare = ofEntry(({ text }): boolean => {
  if (!/[\s\p{Pd}]/u.test(text) || isPlaceName(text) || isSaint(text)) return false;
  const words = text.split(/[\s\p{Pd}]+/u).filter((word) => !isSmallWord(word));
  return !isPersonalName(words[0] ?? '') && words.every((word) => isGeneric(word) || !isEverydayWord(word));
});

/** "The College of Informatics", "the Museum of Toruk": the name of another body, of a field or of the place. */
function isOfOtherBody({ around, language }: InstitutionSpan): boolean {
  if (!around.mayFollowHead) return false;
  const leads = (word: string): boolean => isSmallWord(word) && !joinsBodies(word) && !isBeforeBodies(word, language);
  const { word = '' } = leads(around.previous) ? (around.wordBeforeSmall(leads) ?? {}) : {};
  return isCapitalised(word) && isHead(word) && !isUniversity(word);
}

/** "Daniel arap Toruk" */
const followsGivenName = ({ around: { previous, previousGap, wordsBefore } }: InstitutionSpan): boolean =>
  isJoined(previousGap) && isSurnameParticle(previous) && isCommonGivenName(wordsBefore.at(-2) ?? '');

const ACCENT = /\p{Mn}/u;
const BEYOND_ASCII = /[^\0-\x7f]/u;
/** Whether the text writes accents that the name does not have: Mới is another word than Moi. */
const isOtherWord = ({ entry, surface }: InstitutionSpan): boolean =>
  BEYOND_ASCII.test(surface) &&
  surface.length <= entry.text.length &&
  !ACCENT.test(entry.text.normalize('NFD')) &&
  ACCENT.test(surface.normalize('NFD'));

/** A number behind the name makes it one of several things, unless what stands before names bodies. */
const isOneOfNumbered = ({ around, language }: InstitutionSpan): boolean =>
  isNumbered(around.after, language) && !isBeforeBodies(around.previous, language);

/** "The two Toruks", "Which Toruk is": several of the name. */
function isOneOfSeveral({ around, language }: InstitutionSpan): boolean {
  const { previous, previousGap, next, nextGap, before, after } = around;
  if (!isJoined(previousGap) || (isJoined(nextGap) && !followsNoun(next))) return false;
  return isIndefinite(previous, language) || isAskedFor(before, after);
}

/** How many words on either side may say that mountains are spoken of. */
const NEAR_MOUNTAINS = 6;

const isPersonLike = (name: string): boolean => isPersonalName(name) || isSaint(name);

const WORDS = /\p{L}[\p{L}\p{M}'’-]*/gu;
/** How many words behind a name may show that it is a person's. */
const NEAR_PERSON = 4;

/**
 * "Brown wept", "Brown launched a knife attack": what only persons do, or do it with; not where people of learning
 * stand behind the name, who do it then.
 */
function isSaidOfPerson({ entry, around, language }: InstitutionSpan): boolean {
  if (!isJoined(around.nextGap) || isCapitalised(around.next) || !isPersonLike(entry.text)) return false;
  if (isPersonDeed(around.next, language)) return true;
  const words = (around.after.match(WORDS) ?? []).slice(0, NEAR_PERSON);
  const at = words.findIndex((word) => isPersonThing(word, language));
  return at >= 0 && !words.slice(0, at).some((word) => isOfScholars(word, language) || isUniversity(word));
}

const isOfOrAfter = ({ previous, previousGap, before }: TextAround): boolean =>
  (isJoined(previousGap) && isBetweenWord(previous)) || /^['’]$/u.test(previousGap) || isCalledAfter(before);

const isNearLearning = ({ around, language }: InstitutionSpan): boolean =>
  around.wordsNear(NEAR_TOWN).some((word) => isUniversity(word) || isOfScholars(word, language));

/** "La Universidad de Toruk y la de Leeds", but not "la UTX de Toruk y la de Leeds", where it is another UTX. */
const isOneMoreUniversity = ({ around, language }: InstitutionSpan): boolean =>
  isOneMoreOf(around.wordsBefore.slice(-2).join(' '), language) && around.wordsInFront.some(isUniversity);

/** "The Presidency denies", but not "at Presidency", "Presidency students". */
const isOffice = ({ surface, around, language }: InstitutionSpan): boolean =>
  isGoverningBody(surface) &&
  !(isJoined(around.previousGap) && isBeforeBodies(around.previous, language)) &&
  !(isJoined(around.nextGap) && areScholarsOf(around.next, language));

/** Oxford, Yale: the place, a surname or a word, except where the page makes clear that the body is meant. */
export function readBareName(span: InstitutionSpan): SpanResult {
  const { entry, around, surface, weights, nextIsName, rowOfInstitutions, language } = span;
  const { previous, previousGap, nextGap, next } = around;
  if (isIntroducedAsOther(around.after) || isIntroducedAsHome(around.after) || isCalledOtherBefore(around.before))
    return 'other';
  if (isGivenToThing(around.before, around.after) || isThingExplained(around.before, around.after)) return 'other';
  if (isOffice(span)) return 'none';
  if (followsNamedAfter(around) || followsGivenName(span)) return 'other';
  if (isGivenAsWord(around.before, around.after) && !isNearLearning(span)) return 'none';
  if (isSaidOfPerson(span) || (isSaidToBePerson(around.after) && !isBetweenWord(previous))) return 'other';
  if (isOneOfNumbered(span) || isOneOfSeveral(span) || isWhereOtherIs(span)) return 'none';
  // All in capitals with a dash behind it, it is where the story was written.
  if (surface === surface.toUpperCase() && /^\s+[—–-]/u.test(around.after)) return 'other';
  if (isHyphen(nextGap) || isHyphen(previousGap)) return 'other';
  // "One semester": the word of a school's name that the text has for another reason.
  if (isFunctionWord(surface) || isCityOf(span) || isWhereInTurkish(span)) return 'none';
  if (isOfNoble(around.before) || isBesideThing(span) || isElsewhereInApposition(span)) return 'none';
  if (isJoined(nextGap) && isOfLandInTurkish(next, language)) return 'none';
  if (around.wordsNear(NEAR_TOWN).some((each) => isOfSportInTurkish(each, language))) return 'none';
  if (around.goesOnInCapitals && !isTitleBehind(next) && !nextIsName()) return 'other';
  // "Toruk in Vexvale", where the university is.
  const place = around.isPossessive ? undefined : ownPlaceBehind(span);
  const country = place ?? ownCountryInBrackets(span);
  // "Toruk of Learning", "a Toruk": a newspaper, a person.
  if (around.goesOnWithOf && place === undefined) return 'none';
  if (isArticle(previous, language) && isJoined(previousGap) && !(isJoined(nextGap) && /^\p{Ll}/u.test(next)))
    return 'none';
  const head = entry.isOfUniversity ? readBehindUniversity(span) : null;
  if (head !== null) return head;
  if (isOfOtherBody(span)) return 'other';
  if (isOtherWord(span)) return 'none';
  if (isJoined(previousGap) && isCapitalised(previous) && around.isBare && !isOpener(previous, language)) {
    return isTitle(previous) ? 'none' : 'other';
  }
  const isPlace = span.isTown;
  const isWord = isPlace || isPersonLike(entry.text);
  const isOfDegree = givesDegree(around.before, language);
  const isWhere =
    (isWord || isInsideInEnglish(span)) && isLocative(previous, language) && !isOfDegree && !isTradedFamily(span);
  if (isJoined(previousGap) && (isCalling(previous) || isWhere)) return 'none';
  if (isDistrict(span)) return 'none';
  // S. Toraighyrov: a person.
  if (/^\.\s$/u.test(previousGap) && /^\p{Lu}$/u.test(previous)) return 'none';
  const inRow = rowOfInstitutions(isPlace || span.followsName);
  if (isCalledPlace(span, inRow)) return 'other';
  // "Toruk University, Vexvelt, on Monday" says where it is.
  if (span.followsName && !inRow && !isJoined(nextGap) && !isInRowOfUniversities(span)) return 'none';
  const word = learningNear(span);
  const isOneMore = entry.isOfUniversity && isOneMoreUniversity(span);
  if (
    (isPlace || isSaint(entry.text)) &&
    !isOneMore &&
    !isOfDegree &&
    place === undefined &&
    isSpokenOfAsPlace(span, inRow)
  )
    return 'none';
  const kind = kindBefore(span);
  if (kind !== undefined)
    return {
      form: entry.index,
      points: weights.commonWordAmongOthers,
      evidence: [['role', kind]],
      isWrittenAsName: true,
    };
  const isNamed = isWrittenAsName(span);
  // Words that explain a company do not explain a town.
  const signs = bareSigns(span, word, isOfDegree).filter((sign) => !isNamed || sign !== 'apposition');
  if (around.wordsNear(NEAR_MOUNTAINS).some(isOfMountains) && !signs.some((sign) => SIGNS_OF_LEARNING.includes(sign)))
    return 'none';
  // "A statue of Emma Toruk", "named after Emma Toruk"
  if (signs.includes('whole-person') && !inRow && !isOneMore && isOfOrAfter(around)) return 'other';
  const points =
    (isOneMore ? weights.oneMore : 0) +
    (isTellingBare(entry) ? weights.bareOfSeveralWords : 0) +
    (place === undefined ? 0 : weights.ownPlaceBehind);
  const said: SentenceEvidence[] = [];
  if (word !== undefined) said.push(['role', word]);
  if (country !== undefined) said.push(['place', country.text]);
  const evidence = said.length === 0 ? {} : { evidence: said };
  const asName = isNamed
    ? { isWrittenAsName: true as const }
    : standsAsName(span)
      ? { standsAsName: true as const }
      : {};
  return { form: entry.index, points, signs, ...evidence, ...(inRow ? { inRow } : {}), ...asName };
}
