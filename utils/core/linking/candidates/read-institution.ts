/** What the sentence around an institution's name says: whether it is the whole name, whose, and of which country. */

import { mayMeet, standsInsideHanWord } from '../../languages/han-words.ts';
import {
  countryAfter,
  countryOf,
  countryOfWords,
  type FoundCountry,
  hanCountryBefore,
} from '../../languages/places.ts';
import { followsNoun, isCounting, isOpener, isOther } from '../../languages/small-words.ts';
import { isTitle } from '../../languages/titles.ts';
import type { Institution } from '../../pack/types.ts';
import type { Weights } from '../scoring/weights.ts';
import type { NamesakeWords } from '../senses/namesake-words.ts';
import { isCapitalised } from './letters.ts';
import type { KnownForm } from './name-entry.ts';
import { isHyphen, isJoined, type Surroundings } from './text-around.ts';
import type { SpanReading } from './types.ts';

export interface InstitutionSpan {
  readonly form: KnownForm;
  readonly institution: Institution;
  readonly surface: string;
  readonly surroundings: Surroundings;
  readonly inHeading: boolean;
  /** Of the text (BCP 47), empty where it is not told. */
  readonly language: string;
  readonly weights: Weights;
  readonly namesakes: NamesakeWords;
  /** Whether another name of the packs starts at the next word. */
  readonly nextIsName: () => boolean;
}

const han = /\p{Script=Han}$/u;
/** "of", "du", "d’Espagne"; in Russian the country follows at once, in the genitive. */
const ofWord = /^(?:of|de|din|du|von|al)$|^d['’]|^(?!В$)\p{Lu}(?=\p{Script=Cyrillic})/u;
const company =
  /^(?:\s+\p{Lu}[\p{L}\p{M}'’-]*){1,4},?\s+(?:PLC|Plc|Ltd|LTD|Limited|LLC|Inc|Corp|Corporation|Company|GmbH|AG|JSC|SA)\b/u;

/** "a PSU", "each SUC should": an acronym that stands where a common noun stands. */
function isCommonNoun({ previous, previousGap, next, nextGap }: Surroundings): boolean {
  if (!isCounting(previous) || !isJoined(previousGap)) return false;
  // "an OUC-run course": the acronym is not the noun.
  if (isHyphen(nextGap)) return false;
  return !isJoined(nextGap) || followsNoun(next);
}

const isOtherPlace = (word: string, own: string | undefined): boolean =>
  /^(?:Africa|America|Asia|Europe|Americas|International)$/u.test(word) || (countryOf(word) ?? own) !== own;

/** "SUSTech-1" and "ITPD-H" are other things, "Xi'an Jiaotong-Liverpool" and "NFC Africa Mining PLC" are other bodies. */
function isOtherName({ form, institution, surroundings, nextIsName }: InstitutionSpan): boolean {
  const { next, nextGap } = surroundings;
  if (isHyphen(nextGap)) return /^(?:\p{N}|\p{Lu}$)/u.test(next) || (form.nameKind === 'short' && isCapitalised(next));
  if (!surroundings.goesOnInCapitals || nextIsName()) return false;
  const isForeignBranch = institution.kind === 'company' && isOtherPlace(next, institution.country);
  return isForeignBranch || company.test(surroundings.after);
}

/** "Queen Mary Street", "Tsinghua Unigroup": a short name that goes on is another name; "Tsinghua President" is not. */
function goesOn({ form, surroundings, inHeading, nextIsName }: InstitutionSpan): boolean {
  // Ректор ПГУ Пензы: in Russian what follows an acronym is its place.
  if (form.isCyrillicAcronym) return surroundings.goesOnInCapitals && !nextIsName();
  if (
    form.nameKind !== 'short' ||
    form.isDistinctive ||
    form.surface.rule === 'caseless' ||
    inHeading ||
    !surroundings.goesOnInCapitals
  ) {
    return false;
  }
  // OUC–Tsinghua Joint Laboratory: what goes on is the name of both.
  if (/^[-\u2010-\u2014/]$/u.test(surroundings.previousGap)) return false;
  return !isTitle(surroundings.next) && !nextIsName();
}

const list = /^(?:,\s+\p{Lu}[\p{L}\p{M}]*)*,?\s+(?:and|&|et|y|și|и)\s+\p{Lu}/u;
const ofName = /^\s+(?:of|for)\s+(?:the\s+)?\p{Lu}/u;

/** Whether the span is only a part of a longer name: Korea National Open University, Ministry of Education and Science. */
function isPartOfName({ surroundings, inHeading, language, nextIsName }: InstitutionSpan): boolean {
  const { previous, previousGap, after, previousOpens } = surroundings;
  if (isJoined(previousGap) && isCapitalised(previous) && countryOf(previous) === undefined) {
    if (!isOpener(previous, language) && !isTitle(previous) && !(previousOpens && inHeading)) return true;
  }
  if (nextIsName()) return false;
  return list.test(after) || ofName.test(after);
}

/** One institution reading; `other` where the span belongs to another body, `none` where it is no name at all. */
export function readInstitution(span: InstitutionSpan): SpanReading {
  const { form, surroundings, surface } = span;
  if (form.isAcronym && isCommonNoun(surroundings)) return 'none';
  if (isOtherName(span)) return 'none';
  if (goesOn(span)) return 'other';
  if (mayMeet(surface) && standsInsideHanWord(surface, surroundings.before, surroundings.after)) return 'none';
  return form.isDistinctive ? readDistinctive(span) : readShared(span);
}

/** Whether a Chinese word stands right before. */
const followsHan = ({ previous, previousGap }: Surroundings): boolean => previousGap === '' && han.test(previous);

/** A distinctive name belongs to another body only where its country says so: "… of Spain", 新加坡…. */
function readDistinctive({ form, institution, surroundings, weights }: InstitutionSpan): SpanReading {
  const own = institution.country;
  const reading = { form: form.index, points: weights.distinctive };
  if (own === undefined) return reading;
  const after = ofWord.test(surroundings.next) ? countryAfter(surroundings.after) : undefined;
  if (after && after.country !== own) return 'other';
  const before = followsHan(surroundings) ? hanCountryBefore(surroundings.before) : undefined;
  return before && before.country !== own ? 'other' : reading;
}

function countryBefore(surroundings: Surroundings): FoundCountry | undefined {
  if (followsHan(surroundings)) return hanCountryBefore(surroundings.before);
  return isCapitalised(surroundings.previous) ? countryOfWords(surroundings.wordsBefore) : undefined;
}

/** "Shandong Seniors University": a name that stands only where the full one does is another one's with a place before it. */
function isOfItsPlace({ form, surroundings, inHeading }: InstitutionSpan): boolean {
  if (
    form.nameKind !== 'short' ||
    form.surface.evidence !== 'full-name' ||
    form.surface.rule === 'caseless' ||
    inHeading
  )
    return false;
  const { previous, previousGap } = surroundings;
  return (
    /^\s$/u.test(previousGap) && surroundings.isBare && isCapitalised(previous) && countryOf(previous) !== undefined
  );
}

/** Whether a word points to another body that bears this very name. */
const isOfNamesake = (word: string | undefined, { form, namesakes }: InstitutionSpan): boolean =>
  word !== undefined && (namesakes.onPage.get(word)?.includes(form.inCapitals) ?? false);

/** "the big ICBC", "the ICBC group", "the Songkla PSU", "PSU, Pennsylvania": the word beside says that it is another. */
function isToldApart(span: InstitutionSpan): boolean {
  if (span.form.surface.evidence === 'full-name' && /^group$/iu.test(span.surroundings.next)) return true;
  const { previous, previousGap, next, nextGap } = span.surroundings;
  if (/^,\s$/u.test(nextGap) && isOfNamesake(next, span)) return true;
  if (!isJoined(previousGap)) return false;
  return isOther(previous) || (isCapitalised(previous) && isOfNamesake(previous, span));
}

const elsewhere = /^,?\s+in\s+(?:the\s+)?\p{Lu}/u;

/** A name that others bear needs its own country beside it, or help from the page. */
function readShared(span: InstitutionSpan): SpanReading {
  const { form, institution, surroundings, weights } = span;
  const own = institution.country;
  const after = countryAfter(surroundings.after);
  const before = countryBefore(surroundings);
  if (isOfNamesake(after?.text, span) || isOfNamesake(before?.text, span)) return 'other';
  if (form.isAcronym && isToldApart(span)) return 'other';
  if (isOfItsPlace(span)) return 'other';
  const isForeign = (place: FoundCountry | undefined): boolean => place !== undefined && place.country !== own;
  if (own !== undefined && (isForeign(after) || isForeign(before))) return 'other';
  const beside = own === undefined ? undefined : (after ?? before);
  if (beside) return { form: form.index, points: weights.countryBeside, hints: [['place', beside.text]] };
  if (!form.isAcronym && form.surface.rule !== 'caseless' && isPartOfName(span)) return 'other';
  return { form: form.index, points: elsewhere.test(surroundings.after) ? weights.otherCountryOfPage : 0 };
}
