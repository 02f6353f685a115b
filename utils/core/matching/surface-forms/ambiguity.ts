/**
 * Whether a name identifies its bearer by itself, or needs evidence on the page. Computed from its words, where the
 * pack does not say it.
 */
import {
  isCommonGivenName,
  isCommonSurname,
  isEverydayWord,
  isFamiliarWord,
  isPersonalName,
} from '../../languages/common-words/common-words.ts';
import { countryOfNation } from '../../languages/geography/nations.ts';
import { countryOf, isPlaceName } from '../../languages/geography/places.ts';
import { areUnspeakable } from '../../languages/initials/unspeakable-initials.ts';
import { isContinentalBody } from '../../languages/institutions/continental-bodies.ts';
import { isGenericWithoutProfile, isHeadWithoutProfile } from '../../languages/institutions/other-heads.ts';
import { isPlainName } from '../../languages/institutions/plain-names.ts';
import { isGeneric, isHead, isSmallWord } from '../../languages/language-profiles.ts';
import { personName } from '../../languages/persons/person-names.ts';
import type { Institution, InstitutionKind, Name, NameEvidence, NameKind } from '../../pack/types.ts';

export interface Ambiguity {
  /** What the page must have before the name is linked. */
  readonly evidence: NameEvidence;
  /** Its words are so common that others surely bear the name. */
  readonly isCommon: boolean;
}

export const ALONE: Ambiguity = { evidence: 'none', isCommon: false };
const IN_CONTEXT: Ambiguity = { evidence: 'context', isCommon: false };
const COMMON: Ambiguity = { evidence: 'context', isCommon: true };
const WITH_FULL_NAME: Ambiguity = { evidence: 'full-name', isCommon: true };

const NOT_COMMON: Ambiguity = { evidence: 'full-name', isCommon: false };

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** Scripts in which the words of a name are not separated, or not known to the word list. */
const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{P}\p{S}\p{N}\p{M}\p{Zs}]+$/u;
/** Shorter acronyms stand for too many things. */
const SHORT_ACRONYM = 2;
/** Of initials that no language reads as a word and that have so many letters, hardly any others are known. */
const LONG_INITIALS = 6;

/** Three words that many names have identify as little as one that few have. */
const GENERIC = 0.65;

interface Word {
  readonly isSmall: boolean;
  readonly isHead: boolean;
  /** How far it identifies a body: not at all, little (science, Brown), some (Trinity, China), much (Tsinghua). */
  readonly telling: number;
}

const ACCENTED = /^\p{Lu}.*[^\0-\x7f]/u;

function readWord(text: string): Word {
  const known = WORDS.get(text);
  if (known !== undefined) return known;
  const head = isHead(text) || isHeadWithoutProfile(text);
  // Pará is a state, and para a small word.
  const isSmall = isSmallWord(text) && !(ACCENTED.test(text) && isPlaceName(text));
  const word = { isSmall, isHead: head, telling: head ? 0 : weighWord(text) };
  if (WORDS.size >= MAX_WORDS) WORDS.clear();
  WORDS.set(text, word);
  return word;
}

/** The words of a pack are few, and stand in its names again and again. */
const WORDS = new Map<string, Word>();
const MAX_WORDS = 20_000;

/** Of a word that is no head. */
function weighWord(word: string): number {
  if (word.length < 2) return 0;
  if (isGeneric(word) || isGenericWithoutProfile(word)) return GENERIC;
  if (countryOf(word) !== undefined) return 2;
  if (isEverydayWord(word)) return 1;
  return isFamiliarWord(word) || isCommonGivenName(word) || isCommonSurname(word) ? 2 : 3;
}

/** From this sum on, a name with a head (Lund University) or without (Ruskin Hall) is one body's. */
const TELLING = 1.6;
const TELLING_WITHOUT_HEAD = 3;

/** Names of so many words without a head (Bordeaux Sciences Agro) hardly mean anything but the body. */
const MANY_WORDS = 3;
const TELLING_OF_MANY = 5;

const TELLING_TOGETHER = 2.6;

/** Duke University identifies one body as its display name; as a further name of a body it would be too common. */
const TELLING_DISPLAYED = 1;

const enoughFor = (hasHead: boolean, isDisplayed: boolean): number => {
  if (!hasHead) return isDisplayed ? TELLING : TELLING_WITHOUT_HEAD;
  return isDisplayed ? TELLING_DISPLAYED : TELLING;
};

/** A short name that says as much (the Indonesian Embassy in China) is as good as a whole one. */
const TELLING_SHORT = 4;

const JOINED_INITIALS = /^(?=.{4})\p{Lu}+&\p{Lu}+$/u;
/** Initials as a word of a longer name. */
const HAS_INITIALS = /(?:^|\s)\p{Lu}{2,5}(?:\s|$)/u;

/** SCHWARZ, which no vowel parts either. */
const isNameOrPlace = (capitals: string): boolean =>
  isFamiliarWord(capitals) || isPersonalName(capitals) || isPlaceName(capitals);

/** Of an institution's name; `isDisplayed`: the one that the pack shows. */
export function ambiguityOf(text: string, kind: NameKind, isDisplayed: boolean): Ambiguity {
  if (kind === 'acronym') return text.length <= SHORT_ACRONYM ? WITH_FULL_NAME : IN_CONTEXT;
  if (!CASED.test(text)) return kind === 'short' ? IN_CONTEXT : ALONE;
  // TK&V is no word; two letters are a field of work as well.
  if (isDisplayed && JOINED_INITIALS.test(text)) return ALONE;
  let [count, telling, most, hasHead, only] = [0, 0, 0, false, ''];
  for (const each of text.match(WORD) ?? []) {
    const word = readWord(each);
    if (word.isSmall) continue;
    if (count === 0) only = each;
    count += 1;
    telling += word.telling;
    most = Math.max(most, word.telling);
    hasHead ||= word.isHead;
  }
  if (count <= 1) {
    // Initials are no word, though some are as familiar as one: NASA.
    const areInitials = /^\p{Lu}{3,}$/u.test(only) && !isEverydayWord(only) && countryOf(only) === undefined;
    const isRare = areInitials || (telling === 3 && /^\p{Lu}/u.test(only));
    const areTelling = areInitials && only.length >= LONG_INITIALS && areUnspeakable(only) && !isNameOrPlace(only);
    if (kind === 'former' && areTelling) return ALONE;
    // A word with capitals inside (ScieNCES) is a coined name without another meaning.
    const isMadeUp = /\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}/u.test(only);
    if (isDisplayed && isRare) return isMadeUp ? ALONE : IN_CONTEXT;
    // Chalmers, UGent: a further name that is no other word.
    return isRare || isMadeUp ? NOT_COMMON : WITH_FULL_NAME;
  }
  if (isDisplayed && kind === 'full' && isContinentalBody(wordsOf(text))) return ALONE;
  if (telling < 1) return hasHead ? COMMON : WITH_FULL_NAME;
  // In small letters it is a common noun: the open university.
  if (!/\p{Lu}/u.test(text)) return WITH_FULL_NAME;
  // TU Delft, UC Berkeley: initials tell which of the bodies of that place it is.
  if (kind === 'full' && HAS_INITIALS.test(text) && telling >= TELLING) return ALONE;
  // Puget Sound, King's College: a further name of a body more often means another thing.
  const isBesides = !isDisplayed && kind === 'full';
  const isTelling = count >= MANY_WORDS && telling >= TELLING_OF_MANY;
  if (isBesides && !hasHead && isTelling) return IN_CONTEXT;
  // Penn State, UMass Boston: two words that together hardly
  // mean another thing, where the page deals with institutions.
  if (isBesides && !hasHead && telling >= TELLING_TOGETHER && !isPlaceName(text)) return NOT_COMMON;
  if (isBesides && (!hasHead || telling < TELLING)) return WITH_FULL_NAME;
  if (telling < enoughFor(hasHead, isDisplayed)) return COMMON;
  // National Institute of Technology: other countries have theirs.
  if (most <= GENERIC && isPlainName(wordsOf(text))) return IN_CONTEXT;
  return kind === 'short' && !(hasHead && telling >= TELLING_SHORT) ? IN_CONTEXT : ALONE;
}

/** Kinds of bodies of which a state has one: its adjective tells which it is, in small letters as well. */
const OFFICES = new Set<InstitutionKind>(['ministry', 'government', 'national-commission']);

/** Le ministère chinois de l'éducation: no common noun, though no capital is in it. */
export function isOfficeOfNation({ text, lang }: Name, { kind, country }: Institution): boolean {
  if (lang === undefined || country === undefined || !OFFICES.has(kind) || /\p{Lu}/u.test(text)) return false;
  return text.split(/[\s-]+/u).some((word) => countryOfNation(word, lang) === country);
}

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(WORD) ?? []).filter((word) => !isSmallWord(word));

const HAN_PERSON = /^\p{Script=Han}{2,4}$/u;

/** Of a person's whole name. */
export function ambiguityOfPerson(text: string): Ambiguity {
  if (HAN_PERSON.test(text)) return { evidence: 'none', isCommon: true };
  const { order, surname, given } = personName(text);
  // Chinese surnames are few, and so are the syllables of given names.
  if (order === 'surname-first') return { evidence: 'none', isCommon: true };
  const [first = ''] = given;
  const isCommon =
    surname !== null &&
    given.length < 2 &&
    (isCommonGivenName(first) || isFamiliarWord(first)) &&
    (isCommonSurname(surname) || isFamiliarWord(surname));
  const isSingle = !/[\s·・]/u.test(text);
  return isSingle ? WITH_FULL_NAME : { evidence: 'none', isCommon };
}
