/** What the sentence around an institution's name says: whether it is the whole name, whose, and of which country. */

import { isEverydayWord } from '../../../languages/common-words/common-words.ts';
import { countryNamedBeside, readsCountriesBeside } from '../../../languages/geography/country-beside.ts';
import { countryOfUnit, countryThatOpens, partnerThatOpens } from '../../../languages/geography/country-that-opens.ts';
import { areCountryInitials } from '../../../languages/geography/nations.ts';
import {
  countryInApposition,
  countryOf,
  countryOfWords,
  isCountryName,
  isPlaceName,
} from '../../../languages/geography/places.ts';
import { type FoundCountry, hanCountryBefore, OTHER_COUNTRY, stateOf } from '../../../languages/han/places.ts';
import { isMonthName } from '../../../languages/initials/calendar-initials.ts';
import { isLanguageOfInitials } from '../../../languages/initials/glosses.ts';
import { isBeforeResultOfName, isBeforeVerbOfResult } from '../../../languages/initials/other-bearers.ts';
import { isNational } from '../../../languages/institutions/national-bodies.ts';
import { isNameOfUnit } from '../../../languages/institutions/unit-words.ts';
import { isHouseCalledAfter } from '../../../languages/institutions/unspaced-houses.ts';
import { isDefiniteArticle, isNamedAfter } from '../../../languages/language-profiles.ts';
import { isCapitalised } from '../../../languages/letters.ts';
import { isTitle, isTitleBehind } from '../../../languages/persons/titles.ts';
import {
  isCalledOtherBefore,
  isIntroducedAsHome,
  isIntroducedAsOther,
  isIntroducedAsSchool,
} from '../../../languages/sentences/introductions.ts';
import { goesOnInRomance } from '../../../languages/sentences/romance-complements.ts';
import { goesOnInNameInSlavic, goesOnInSlavic } from '../../../languages/sentences/slavic-complements.ts';
import { isAnother, isOpener } from '../../../languages/sentences/small-words.ts';
import type { Institution } from '../../../pack/types.ts';
import type { NameEntry } from '../name-entry.ts';
import {
  isNamesakeElsewhere,
  isOneMore,
  nationBefore,
  nationBehind,
  nationInApposition,
  placeBehind,
} from '../places/nation-beside.ts';
import { isHyphen, isJoined, type TextAround } from '../text-around.ts';
import type { Candidate, SpanResult } from '../types.ts';
import { isCommonNoun, isNameOfThing } from './common-nouns.ts';
import { isOfElsewhere, isOfOwnState, spokenAround } from './han-states.ts';
import { followsNamedAfter, type InstitutionSpan, isInCapitals, isOfLearning } from './institution-span.ts';
import { isPartOfLonger } from './longer-names.ts';
import { goesOnInUnknownWord, isOfLongerName, isSchool } from './names-going-on.ts';
import { isNamesakeOfState } from './namesakes-of-states.ts';
import { readBareName, readBeforeUniversity, readBehindUniversity } from './read-bare-name.ts';
import { isPartOfOtherWord, leftOpenInHanText, mayBeCoined, readInHanText, withHanSigns } from './read-han-name.ts';
import { isWordThatOpens, readInitials } from './read-initials.ts';
import { readArticledWord, readOwnWord } from './read-own-word.ts';
import { readSide } from './read-side.ts';
import { isOfNamesake, isToldApart } from './told-apart.ts';
import { isTradedTown } from './written-names.ts';

const HAN = /\p{Script=Han}$/u;
/** "of", "du", "d’Espagne"; in Russian the country follows at once, in the genitive. */
const OF_WORD = /^(?:of|de|din|du|von|al)$|^d['’]|^(?!В$)\p{Lu}(?=\p{Script=Cyrillic})/u;
const CO_OCCURRENCE =
  /^(?:\s+\p{Lu}[\p{L}\p{M}'’-]*){1,4},?\s+(?:PLC|Plc|Ltd|LTD|Limited|LLC|Inc|Corp|Corporation|Company|GmbH|AG|JSC|SA)\b/u;

const isOtherPlace = (word: string, own: string | undefined): boolean =>
  /^(?:Africa|America|Asia|Europe|Americas|International)$/u.test(word) || (countryOf(word) ?? own) !== own;

/**
 * "SUSTech-1" and "ITPD-H" are other things, "Xi'an Jiaotong-Liverpool" and "NFC Africa Mining PLC" are other bodies.
 */
function isOtherName({ entry, institution, around, nextIsName }: InstitutionSpan): boolean {
  const { next, nextGap } = around;
  if (isHyphen(nextGap)) return /^(?:\p{N}|\p{Lu}$)/u.test(next) || (entry.nameKind === 'short' && isCapitalised(next));
  if (!around.goesOnInCapitals || nextIsName()) return false;
  return (
    (institution.kind === 'company' && isOtherPlace(next, institution.country)) || CO_OCCURRENCE.test(around.after)
  );
}

/** Ministry of Education Department of Higher Education: what follows is a part of it. */
const UNIT_OF_MINISTRY = /^(?:Department|Bureau|Division|Directorate)$/u;

/** "Queen Mary Street", "Tsinghua Unigroup": a short name that goes on is another name; "Tsinghua President" is not. */
function goesOn({ entry, institution, around, inHeading, nextIsName }: InstitutionSpan): boolean {
  // Ректор ПГУ Пензы: in Russian what follows an acronym is its place.
  if (entry.isCyrillicAcronym) return around.goesOnInCapitals && !nextIsName();
  if (
    entry.nameKind !== 'short' ||
    entry.isDistinctive ||
    entry.surface.rule === 'caseless' ||
    inHeading ||
    !around.goesOnInCapitals
  ) {
    return false;
  }
  // OUC–Tsinghua Joint Laboratory: what goes on is the name of both.
  if (/^[-\u2010-\u2014/]$/u.test(around.previousGap)) return false;
  if (institution.kind === 'ministry' && UNIT_OF_MINISTRY.test(around.next)) return false;
  return !isTitleBehind(around.next) && !nextIsName();
}

const LIST = /^(?:,\s+\p{Lu}[\p{L}\p{M}]*)*,?\s+(?:and|&|et|y|și|и)\s+\p{Lu}/u;

/**
 * Whether the span is only a part of a longer name: Korea National Open University, Ministry of Education and Science.
 */
function isPartOfName({ around, entry, inHeading, language, nextIsName }: InstitutionSpan): boolean {
  const { previous, previousGap, after, previousOpens } = around;
  if (isJoined(previousGap) && isCapitalised(previous) && countryOf(previous) === undefined) {
    const isMereOpening = previousOpens && (inHeading || around.changesAlphabet);
    if (!isOpener(previous, language) && !isTitle(previous) && !isMereOpening) return true;
  }
  if (nextIsName()) return false;
  // Words so common are told apart by what follows in small letters as well.
  return around.goesOnWithOf || LIST.test(after) || (entry.isCommon && goesOnInRomance(entry.text, after));
}

/** A body of many countries, which has offices and commissions in them. */
const isWholeBody = ({ kind, partOf }: Institution): boolean => kind === 'intergovernmental' && partOf === undefined;

/** "UNESCO Bangkok", but not "UNESCO Mobile Learning Week", nor "UNESCO Reading Week". */
const isBeforeItsPlace = ({
  around: { goesOnInCapitals, isPossessive, next, after },
  nextIsName,
}: InstitutionSpan): boolean =>
  goesOnInCapitals &&
  !isPossessive &&
  isPlaceName(next) &&
  !isEverydayWord(next) &&
  !GOES_ON_TWICE.test(after) &&
  !nextIsName();
/** Behind the word that follows stands one more with a capital. */
const GOES_ON_TWICE = /^\s+\p{L}[\p{L}\p{M}’'-]*\s\p{Lu}/u;

/** "the Office of UNESCO", "UNESCO Bangkok", "IITE UNESCO": the name only says whose a unit is. */
const isOfUnit = (span: InstitutionSpan): boolean =>
  isNameOfUnit(span.around.nearBefore, span.around.nearBehind) || isBeforeItsPlace(span) || span.isBesideUnit();

/** "OUM Seremban", "ИИТО Наталия Чернышова": a branch or a person of a body of learning, if the page is at home with it. */
function homeNeeded(span: InstitutionSpan): Candidate['needsHome'] {
  const { entry, institution, around } = span;
  if (!entry.isAcronym || entry.isDistinctive || !isOfLearning(institution)) return undefined;
  // One word behind is rather the town of another one: ректор ПГУ Пензы.
  if (entry.isCyrillicAcronym && goesOn(span)) return GOES_ON_TWICE.test(around.after) ? 'or-defined' : 'own-site';
  return goesOnWithOtherPlace(span) && countryOf(around.next) === undefined ? 'own-site' : undefined;
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
  if (!areOfCountry && needsHome === undefined) return said;
  return {
    ...said,
    ...(needsHome === undefined ? {} : { needsHome }),
    ...(areOfCountry ? { hasCountryInitials: true } : {}),
  };
}

/** A place of learning that is no school. */
const isHigher = (institution: Institution): boolean => isOfLearning(institution) && institution.kind !== 'school';

/** By the name that the pack shows; King's College, of London, is not what Auckland calls so. */
const isShownCollege = ({ entry, institution: { kind } }: InstitutionSpan): boolean =>
  entry.isShown && (kind === 'college' || kind === 'academy');

/** What clubs win and lose, of learning or not. */
const isResult = ({ after, next }: TextAround): boolean =>
  isBeforeResultOfName(after) || isBeforeVerbOfResult(next, after);

function readName(span: InstitutionSpan): SpanResult {
  const { entry, institution, around } = span;
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
  if (!entry.isAcronym && isHigher(institution) && isIntroducedAsSchool(around.after, isShownCollege(span)))
    return 'other';
  // What is called after the body does not say that its bare name or its acronym means another one elsewhere.
  // Behind an article it says whose the thing is: the TLIX Press.
  const mayBeOthers = isBareName(entry) || (entry.isAcronym && !isDefiniteArticle(around.previous, span.language));
  if (mayBeOthers && around.goesOnInCapitals && isNamedAfter(around.next)) return 'none';
  const mayBeHouse = entry.surface.rule === 'caseless' && isOfLearning(institution);
  if (mayBeHouse && isHouseCalledAfter(around.rightAfter, span.language, () => span.inBlock.hasKana)) return 'none';
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

/** "Amgen Inc", but not "Fuller Amgen Inc", which is another company. */
function isOfCompany({ entry, around, language }: InstitutionSpan): boolean {
  const { form, isAcronym, isDistinctive, isTyped } = entry;
  if (isAcronym || isDistinctive || isTyped || !(form === 'listed' || form === 'variant')) return false;
  const { previous, previousGap } = around;
  const isInName = /^[ &-]+$/u.test(previousGap) && isCapitalised(previous) && around.isBare;
  return !isInName || isOpener(previous, language) || isTitle(previous) || countryOf(previous) !== undefined;
}

/** A name in letters with capitals that is only a part of the whole one, or a word that means other things. */
const isBareName = ({ needsFullName, isAcronym, isTyped, surface }: NameEntry): boolean =>
  needsFullName && !isTyped && !isAcronym && surface.rule === 'proper';

/** Whether a Chinese word stands right before. */
const followsHan = ({ previous, previousGap }: TextAround): boolean => previousGap === '' && HAN.test(previous);

/** A distinctive name belongs to another body only where its country says so: "… of Spain", 新加坡…. */
function readDistinctive(span: InstitutionSpan): SpanResult {
  const { entry, institution, around, weights } = span;
  if (entry.nameKind === 'short' && around.goesOnInCapitals && isSchool(span)) return 'other';
  if (goesOnInUnknownWord(span)) return 'none';
  if (goesOnInSlavic(entry.text, around.after, span.language)) return 'other';
  // Elsewhere the name behind is that of an honoree, or of somebody of whom the sentence speaks.
  if (institution.country === 'CN' && goesOnInNameInSlavic(entry.text, around.after, span.language)) return 'other';
  // "another Toruk University"
  if (span.isShared && entry.surface.rule === 'proper' && isJoined(around.previousGap) && isAnother(around.previous))
    return 'other';
  if (isOneMore(span)) return 'other';
  const own = institution.country;
  const behind = placeBehind(span);
  const isBehindHan = followsHan(around);
  const before = isBehindHan ? hanCountryBefore(around.before) : undefined;
  const apposed = span.isShared && !entry.isAcronym ? countryInApposition(around.after) : undefined;
  const place = behind ?? apposed ?? (isBehindHan ? before : countryBefore(span));
  if (behind?.country !== own && isNamesakeElsewhere(span)) return 'other';
  const said = { form: entry.index, points: weights.distinctive };
  const reading = place === undefined ? said : { ...said, beside: place.country };
  const after = behind !== undefined && OF_WORD.test(around.next) ? behind : undefined;
  if (own === undefined) return isPartOfLonger(span, after) ? 'other' : reading;
  if (!entry.isAcronym && isJoined(around.previousGap) && isNational(around.previous)) return 'other';
  const isRead = !entry.isAcronym && readsCountriesBeside(span.language);
  const named = isRead ? countryNamedBeside(around.before, around.after, span.language) : undefined;
  if (named !== undefined && stateOf(named) !== own) return 'other';
  if ((after ?? nationInApposition(span) ?? { country: own }).country !== own) return 'other';
  if (isPartOfLonger(span, after)) return 'other';
  // 非洲博茨瓦纳开放大学: a part of the world tells a name apart only where several have that name.
  return before && before.country !== own && before.country !== OTHER_COUNTRY ? 'other' : reading;
}

/** 刚果（金）教育部 */
const followsBracket = ({ isHan }: NameEntry, { previousGap }: TextAround): boolean =>
  isHan && /^[）)]$/u.test(previousGap);

function countryBefore({ entry, around }: InstitutionSpan): FoundCountry | undefined {
  if (followsBracket(entry, around)) return hanCountryBefore(around.rightBefore, entry.entity.everyCountryHasOne);
  if (followsHan(around)) return hanCountryBefore(around.before, entry.entity.everyCountryHasOne);
  if (!isCapitalised(around.previous) || (entry.isAcronym && isLanguageOfInitials(around.before))) return undefined;
  return countryOfWords(around.wordsBefore);
}

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
const ELSEWHERE = /^,?\s+in\s+(?:the\s+)?(?<word>\p{Lu}\p{L}*)/u;
const isElsewhere = (after: string): boolean => {
  const word = ELSEWHERE.exec(after)?.groups?.word;
  return word !== undefined && !isMonthName(word);
};

/** "UT Dallas": the acronym of one university before the town of another. */
const goesOnWithOtherPlace = ({ around, institution, nextIsName }: InstitutionSpan): boolean =>
  isOfLearning(institution) &&
  institution.country !== undefined &&
  around.goesOnInCapitals &&
  isPlaceName(around.next) &&
  !isCountryName(around.next) &&
  countryOf(around.next) !== institution.country &&
  !nextIsName();

/**
 * "The insurer Toruk", "TKU, the football club": whether the sentence says that the name is no institution's. Initials may
 * be those of a bank or a union, unless their body is one of learning.
 */
function isSaidToBeOther({ entry, institution, around: { before, after } }: InstitutionSpan): boolean {
  const isName = !entry.isAcronym && entry.surface.rule === 'proper';
  if (!isName && !(entry.isAcronym && isOfLearning(institution))) return false;
  return isIntroducedAsOther(after) || isCalledOtherBefore(before) || (isName && isIntroducedAsHome(after));
}

/**
 * "In Kenya, a clerk of the Ministry of Lighthouses": of what every country has, that of the country with which the sentence
 * opens, or where its office is; and not that of the country with which it does something.
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
function readShared(span: InstitutionSpan): SpanResult {
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
  if (entry.entity.everyCountryHasOne && /^own$/iu.test(around.previous)) return 'none';
  if (isOfOtherCountryThere(span)) return 'none';
  if (entry.isAcronym && isToldApart(span)) return 'other';
  // "Editora TLIX" is called after the institution.
  if (entry.isAcronym && !entry.isTyped && followsNamedAfter(around)) return 'none';
  if (entry.isAcronym && goesOnWithOtherPlace(span) && homeNeeded(span) === undefined) return 'other';
  if (isSaidToBeOther(span)) return 'other';
  if (entry.form === 'cut' && isOfLongerName(span)) return 'other';
  if (isOfItsPlace(span)) return 'other';
  const isForeign = (place: FoundCountry | undefined): boolean => place !== undefined && place.country !== own;
  if (own !== undefined && (isForeign(after) || isForeign(before))) return 'other';
  // Of several that the packs know, the one whose country is named is meant here, and another one elsewhere.
  const apposed = span.isShared && own !== undefined ? countryInApposition(around.after) : undefined;
  if (apposed !== undefined && isForeign(apposed)) return 'none';
  const beside = own === undefined ? undefined : (after ?? before ?? apposed);
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
