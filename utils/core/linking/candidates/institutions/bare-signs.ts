/**
 * Small signs around a bare name (Leeds) that its university is meant, or that the town is. None decides by itself:
 * each is a feature with a weight (`features/bare-names.ts`).
 */

import {
  isCommonGivenName,
  isCommonSurname,
  isEverydayWord,
  isPersonalName,
} from '../../../languages/common-words/common-words.ts';
import { isPlaceName } from '../../../languages/geography/places.ts';
import {
  areScholarsOf,
  isAcademic,
  isBeforeBodies,
  isDefiniteArticle,
  isField,
  isHead,
  isLandform,
  isLocative,
  isNamedAfter,
  isOfCity,
  isOfDeeds,
  isOfPartners,
  isOfPartnership,
  isOfScholars,
  isOfSport,
  isOfTeaching,
  isSmallWord,
  isUniversity,
  joinsBodies,
  rowWords,
} from '../../../languages/language-profiles.ts';
import { isCapitalised } from '../../../languages/letters.ts';
import { isByline } from '../../../languages/persons/bylines.ts';
import { isTitleBehind } from '../../../languages/persons/titles.ts';
import { givesDegree, isDeedOfScholars } from '../../../languages/sentences/degrees.ts';
import { isExplained } from '../../../languages/sentences/introductions.ts';
import {
  endsInRow,
  mayHaveSmallWord,
  wordBeforeRow,
  wordBehindRow,
} from '../../../languages/sentences/rows-of-names.ts';
import { isArticle } from '../../../languages/sentences/small-words.ts';
import type { NameEntry } from '../name-entry.ts';
import { ownCountryInBrackets } from '../places/own-places.ts';
import { isJoined, type TextAround } from '../text-around.ts';
import type { InstitutionSpan } from './institution-span.ts';

export type BareSign =
  /** The name is a town’s as well. */
  | 'town'
  /** Engineers at Leeds. */
  | 'scholars-before'
  /** Where a degree comes from: a PhD from Leeds. */
  | 'degree-from'
  /** Leeds students, Leeds’s thesis. */
  | 'scholars-behind'
  /** A word of learning a few words away. */
  | 'learning-near'
  /** Behind a word before which names of bodies stand: at Leeds. */
  | 'behind-at'
  /** Of a name behind such a word: its sentence speaks of learning, near it or far. */
  | 'learning-in-sentence'
  /** In brackets behind a person: M. Dijk (Leeds). */
  | 'affiliation'
  /** A table cell or an item of a list that holds nothing but the name. */
  | 'alone-in-cell'
  /** In a row that the word for universities ends or begins: Leeds and Lund universities. */
  | 'row-of-universities'
  /** The sentence speaks of universities. */
  | 'universities-in-sentence'
  /** What universities do, where teaching is near: Leeds offers a course. */
  | 'deed-behind'
  /** Behind the definite article, in a language that puts none before a university: the Erasmus programme. */
  | 'behind-the'
  /** Behind a word that joins partners, where a partnership is near: a swap with Leeds. */
  | 'behind-with'
  /** With an explanation behind a comma: Ottawa, the federal government. */
  | 'apposition'
  /**
   * Behind another name and a comma, or behind a number, or between the marks of a footer: Trinity College, Cambridge;
   * SE-106 91 Stockholm.
   */
  | 'in-address'
  /** A word of sport, or a score, near. */
  | 'sport-near'
  /** A word for what a town has, right beside. */
  | 'city-beside'
  /** A given name and a surname, with nothing of learning beside: a statue of Charles Darwin. */
  | 'whole-person';

/** Signs right beside a bare name that only people and works of learning give. */
export const SIGNS_OF_LEARNING: readonly BareSign[] = [
  'scholars-before',
  'scholars-behind',
  'degree-from',
  'row-of-universities',
];
/** Signs right beside the name, which outweigh what else is called so elsewhere. */
const RIGHT_BESIDE: readonly BareSign[] = ['scholars-before', 'affiliation', 'row-of-universities', 'alone-in-cell'];
/**
 * Behind a name that is a person's or a word as well, words of learning are often what that one does: Brown studied.
 */
export const isSaidBeside = ({ isCommon, text }: NameEntry, signs: readonly BareSign[] = []): boolean =>
  signs.some(
    (sign) => RIGHT_BESIDE.includes(sign) || (sign === 'scholars-behind' && !isCommon && !isPersonalName(text)),
  );

/** Any of these shows that a university is meant, and not the person or the place after which it is called. */
const OF_UNIVERSITY: readonly BareSign[] = [
  ...RIGHT_BESIDE,
  'degree-from',
  'scholars-behind',
  'learning-near',
  'behind-at',
  'behind-with',
  'deed-behind',
];
/** Whether the words around a bare name speak of learning, so that a university is meant. */
export const areOfUniversity = (signs: readonly BareSign[] = []): boolean =>
  signs.some((sign) => OF_UNIVERSITY.includes(sign));

/** "Charles Darwin": a given name, and one word more, which names no kind of body. */
function isWholePerson(text: string): boolean {
  const [given = '', surname = '', ...more] = text.split(' ');
  return surname !== '' && more.length === 0 && isCommonGivenName(given) && !isHead(surname) && !isPlaceName(text);
}

/** How many words on either side are asked whether they speak of learning, of sport, or of a town. */
const NEAR_LEARNING = 4;
const NEAR_DEED = 5;
const NEAR_PARTNERSHIP = 5;
const NEAR_SPORT = 8;
const NEAR_CITY = 2;
const FOOTER_BEFORE = /[·|•]\s*$/u;
const FOOTER_BEHIND = /^\s*[·|•]/u;
/** 2–1, 81-70. */
const SCORE = /\b\d{1,3}[–-]\d{1,3}\b/u;

/** "Engineers at", "students of the": the word before the small words before the name, or nothing. */
function governing({ around, language }: InstitutionSpan): string {
  const isLinking = (word: string): boolean =>
    (isSmallWord(word) && !joinsBodies(word)) || isBeforeBodies(word, language) || isArticle(word);
  return isLinking(around.previous) ? (around.wordBeforeSmall(isLinking)?.word ?? '') : '';
}

/** "Physics at Leeds", but not "the economics of Leeds". */
const isFieldAt = ({ around: { previous }, language }: InstitutionSpan, before: string): boolean =>
  isBeforeBodies(previous, language) && isField(before, language);

/** What no surname is: Road, Arena. */
const isThing = (word: string): boolean =>
  isHead(word) || isNamedAfter(word) || isLandform(word) || (isEverydayWord(word) && !isCommonSurname(word));
const INITIAL_BEFORE = /(?:^|[\s(])\p{Lu}\.[\s-]?\p{Lu}[\p{L}'’-]+\s[(（]$/u;
const NAME_BEFORE = /(?:^|[\s(])(?<given>\p{Lu}[\p{L}'’-]+)\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}'’-]+\s[(（]$/u;
/** A rank before, or a result behind, is a runner's. */
const RANK_BEFORE = /^\d+[.)]?\s/u;
const RESULT_BEHIND = /^[)）]\s*[:,]?\s*\d/u;

/** "M. Dijk (Leeds)", "Anna Dijk (Leeds)". */
function followsPerson({ around }: InstitutionSpan): boolean {
  const { previous, previousGap, after, blockBefore } = around;
  if (!isCapitalised(previous) || !/\s[(（]$/u.test(previousGap) || !/^[)）]/u.test(after)) return false;
  if (isByline(around.text) || isThing(previous) || RESULT_BEHIND.test(after) || RANK_BEFORE.test(blockBefore))
    return false;
  return INITIAL_BEFORE.test(blockBefore) || isCommonGivenName(NAME_BEFORE.exec(blockBefore)?.groups?.given ?? '');
}

/** False where nothing joins the name and the next word to a row. */
const mayGoOnAsRow = ({ next, nextGap }: TextAround): boolean => nextGap.startsWith(',') || rowWords.has(next);
/** The same of the word before, with a small word between: Toruk et d’Angers. */
const mayEndRow = ({ previous, previousGap, before }: TextAround): boolean =>
  previousGap.includes(',') || rowWords.has(previous) || mayHaveSmallWord(before);

export function isInRowOfUniversities({ around }: InstitutionSpan): boolean {
  const { before, after } = around;
  const mayEnd = mayEndRow(around);
  const isMember = mayGoOnAsRow(around) || (mayEnd && endsInRow(before));
  // "Leeds universities" are all of that town.
  return (isMember && isUniversity(wordBehindMember(before, after))) || (mayEnd && isUniversity(wordBeforeRow(before)));
}

/** What the row is called behind its last member; empty where the name is no member of one. */
function wordBehindMember(before: string, after: string): string {
  const { others, word } = wordBehindRow(after);
  return others !== '' || endsInRow(before) ? word : '';
}

/**
 * Towns, clubs and persons offer, sign and admit as well: only
 * what is taught, and to whom, tells a university from them.
 */
const isNearTeaching = ({ around, language }: InstitutionSpan): boolean =>
  around.wordsNear(NEAR_DEED).some((word) => isAcademic(word) || isUniversity(word) || isOfTeaching(word, language));

/**
 * A word such as “with” stands before towns as well, in news of roads and matches: a partnership or learning must be
 * near.
 */
const speaksOfPartners = ({ around, language }: InstitutionSpan): boolean =>
  around
    .wordsNear(NEAR_PARTNERSHIP)
    .some((word) => isOfPartnership(word, language) || isAcademic(word) || isUniversity(word));

/** Whether the text holds no other word than the name. */
export const isAlone = (text: string, surface: string): boolean =>
  text.length <= surface.length + MAX_MARKS && !/\p{L}/u.test(text.replace(surface, ''));
/** Ranks and figures beside the name. */
const MAX_MARKS = 12;

/** "4 - Yale (US)": nothing beside the name but its country. */
function isAloneOrWithCountry(span: InstitutionSpan): boolean {
  const { around, surface } = span;
  if (isAlone(around.text, surface)) return true;
  const country = ownCountryInBrackets(span);
  return country !== undefined && isAlone(around.text.replace(`(${country.text})`, ''), surface);
}

/** "Future students": the capital of an everyday word that opens its sentence says nothing. */
const opensAsWord = ({ entry, around, isTown }: InstitutionSpan): boolean =>
  entry.isCommon && !isTown && !isPersonalName(entry.text) && around.previous === '';

/** "Toruk graduates the flow": the word for people is a verb. */
const isVerb = ({ around: { after } }: InstitutionSpan): boolean => isDeedOfScholars(after);

/** A word that stands for a house of a body in its name: the Vexler Institute of TLIX, School of Medicine of TLIX. */
const isHouse = (word: string): boolean => isCapitalised(word) && isHead(word) && !isUniversity(word);

/** "A TLIX professor", "the rector of TLIX", "a degree from TLIX": of initials, whether a body of learning is meant. */
export function areInitialsOfLearning(span: InstitutionSpan): boolean {
  const { around, language } = span;
  const { previous, previousGap, next, nextGap } = around;
  if (isJoined(nextGap) && !isCapitalised(next) && areScholarsOf(next, language) && !isVerb(span)) return true;
  const before = governing(span);
  if (before !== '' && (isOfScholars(before, language) || isHouse(before))) return true;
  if (isJoined(previousGap) && isOfScholars(previous, language)) return true;
  return givesDegree(around.before, language) || isInRowOfUniversities(span);
}

/** `learning`: the word of learning that stands near, if any; `isOfDegree`: a degree comes from the name. */
export function bareSigns(
  span: InstitutionSpan,
  learning: string | undefined,
  isOfDegree: boolean,
): readonly BareSign[] {
  const { around, language, role, entry, isTown } = span;
  const { next, nextGap, previous, previousGap } = around;
  const signs: BareSign[] = [];
  if (isTown) signs.push('town');
  const before = governing(span);
  if (before !== '' && (isOfScholars(before, language) || isFieldAt(span, before))) signs.push('scholars-before');
  if (isOfDegree) signs.push('degree-from');
  const mayBeTheirs = !isCapitalised(next) || isTitleBehind(next);
  if (isJoined(nextGap) && mayBeTheirs && areScholarsOf(next, language) && !opensAsWord(span) && !isVerb(span))
    signs.push('scholars-behind');
  if (learning !== undefined) signs.push('learning-near');
  if (isJoined(previousGap) && isBeforeBodies(previous, language)) {
    signs.push('behind-at');
    const isLearned = (word: string): boolean => isOfScholars(word, language);
    if (around.wordsInFront.some(isLearned) || around.wordsBehind.some(isLearned)) signs.push('learning-in-sentence');
  }
  if (followsPerson(span)) signs.push('affiliation');
  if ((role === 'cell' || role === 'list-item') && isAloneOrWithCountry(span)) signs.push('alone-in-cell');
  if (isInRowOfUniversities(span)) signs.push('row-of-universities');
  const saysUniversity = (word: string): boolean => !isCapitalised(word) && isUniversity(word);
  if (around.wordsInFront.some(saysUniversity) || around.wordsBehind.some(saysUniversity))
    signs.push('universities-in-sentence');
  if (isJoined(nextGap) && isOfDeeds(next, language) && isNearTeaching(span)) signs.push('deed-behind');
  if (isJoined(previousGap) && isDefiniteArticle(previous, language) && !isHead(entry.text.split(' ', 1)[0] ?? ''))
    signs.push('behind-the');
  if (isJoined(previousGap) && isOfPartners(before === '' ? previous : before, language) && speaksOfPartners(span))
    signs.push('behind-with');
  if (isExplained(around.after)) signs.push('apposition');
  if (
    FOOTER_BEFORE.test(previousGap) ||
    FOOTER_BEHIND.test(nextGap) ||
    span.followsName ||
    (isJoined(previousGap) && /^\d+$/u.test(previous))
  )
    signs.push('in-address');
  const near = around.wordsNear(NEAR_SPORT);
  if (isTown && (SCORE.test(around.after) || near.some((word) => isOfSport(word, language)))) signs.push('sport-near');
  if (isTown && around.wordsNear(NEAR_CITY).some((word) => isOfCity(word, language))) signs.push('city-beside');
  // One comes from a university, and goes to it, but hardly from a person.
  const isWhere = isJoined(previousGap) && isLocative(previous, language);
  if (isWholePerson(entry.text) && !isWhere && !areOfUniversity(signs)) signs.push('whole-person');
  return signs;
}

/** The nearest word of learning. */
export const learningNear = ({ around }: InstitutionSpan): string | undefined =>
  around.wordsNear(NEAR_LEARNING).find(isAcademic);
