/** What the sentence around an institution's name says: whether it is the whole name, whose, and of which country. */
import type { SurfaceForm } from '../names/types.ts';
import type { Institution } from '../pack/types.ts';
import type { Hint, SpanReading } from './page-reading.ts';
import { isCapitalised, isHyphen, isJoined, type Surroundings } from './surroundings.ts';
import type { Weights } from './weights.ts';
import { mayMeet, standsInsideHanWord } from './words/han-words.ts';
import { countryAfter, countryOf, countryOfWords, type FoundCountry, hanCountryBefore } from './words/places.ts';
import { followsNoun, isCounting, isOpener } from './words/small-words.ts';
import { isTitle } from './words/titles.ts';

export interface InstitutionSpan {
  readonly form: SurfaceForm;
  readonly institution: Institution;
  readonly surface: string;
  readonly surroundings: Surroundings;
  readonly inHeading: boolean;
  readonly weights: Weights;
  /** Whether a word points to another body that bears this very name. */
  readonly isOfNamesake: (word: string) => boolean;
  /** Whether another name of the packs starts at the next word. */
  readonly nextIsName: () => boolean;
}

const han = /\p{Script=Han}$/u;
/** "of", "du", "d’Espagne"; in Russian the country follows at once, in the genitive. */
const ofWord = /^(?:of|de|din|du|von|al)$|^d['’]|^(?!В$)\p{Lu}(?=\p{Script=Cyrillic})/u;
const isAcronym = (form: SurfaceForm): boolean => form.nameKind === 'acronym';
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
  if (!isJoined(nextGap) || !isCapitalised(next) || nextIsName()) return false;
  const isForeignBranch = institution.kind === 'company' && isOtherPlace(next, institution.country);
  return isForeignBranch || company.test(surroundings.after);
}

/** "Queen Mary Street", "Tsinghua Unigroup": a short name that goes on is another name; "Tsinghua President" is not. */
function goesOn({ form, surroundings, inHeading, nextIsName }: InstitutionSpan): boolean {
  const { previousGap, next, nextGap } = surroundings;
  // Ректор ПГУ Пензы: in Russian what follows an acronym is its place.
  if (isAcronym(form) && /^\p{Script=Cyrillic}/u.test(form.text))
    return isJoined(nextGap) && isCapitalised(next) && !nextIsName();
  if (form.nameKind !== 'short' || form.evidence === 'none' || form.rule === 'caseless' || nextIsName() || inHeading) {
    return false;
  }
  // OUC–Tsinghua Joint Laboratory: what goes on is the name of both.
  if (/^[-\u2010-\u2014/]$/u.test(previousGap)) return false;
  return isJoined(nextGap) && isCapitalised(next) && !isTitle(next);
}

/** Whether the span is only a part of a longer name: Korea National Open University, Ministry of Education and Science. */
function isPartOfName({ surroundings, inHeading, nextIsName }: InstitutionSpan): boolean {
  const { previous, previousGap, after, previousOpens } = surroundings;
  if (isJoined(previousGap) && isCapitalised(previous) && countryOf(previous) === undefined) {
    if (!isOpener(previous) && !isTitle(previous) && !(previousOpens && inHeading)) return true;
  }
  if (nextIsName()) return false;
  const list = /^(?:,\s+\p{Lu}[\p{L}\p{M}]*)*,?\s+(?:and|&|et|y|și|и)\s+\p{Lu}/u;
  return list.test(after) || /^\s+(?:of|for)\s+(?:the\s+)?\p{Lu}/u.test(after);
}

/** One institution reading; `other` where the span belongs to another body, `none` where it is no name at all. */
export function readInstitution(span: InstitutionSpan, formIndex: number): SpanReading {
  const { form, surroundings, surface } = span;
  if (isAcronym(form) && isCommonNoun(surroundings)) return 'none';
  if (isOtherName(span)) return 'none';
  if (goesOn(span)) return 'other';
  if (mayMeet(surface) && standsInsideHanWord(surface, surroundings.before, surroundings.after)) return 'none';
  return form.evidence === 'none' ? readDistinctive(span, formIndex) : readShared(span, formIndex);
}

/** A distinctive name belongs to another body only where its country says so: "… of Spain", 新加坡…. */
function readDistinctive({ institution, surroundings, weights }: InstitutionSpan, form: number): SpanReading {
  const own = institution.country;
  const reading = { form, points: weights.distinctive };
  if (own === undefined) return reading;
  const { next, previous, previousGap } = surroundings;
  const after = ofWord.test(next) ? countryAfter(surroundings.after) : undefined;
  const before = han.test(previous) && previousGap === '' ? hanCountryBefore(surroundings.before) : undefined;
  return [before, after].some((place) => place && place.country !== own) ? 'other' : reading;
}

function countryBefore(surroundings: Surroundings): FoundCountry | undefined {
  const { previous, previousGap } = surroundings;
  if (han.test(previous) && previousGap === '') return hanCountryBefore(surroundings.before);
  return isCapitalised(previous) ? countryOfWords(surroundings.wordsBefore) : undefined;
}

/** "Shandong Seniors University": a name that stands only where the full one does is another one's with a place before it. */
function isOfItsPlace({ form, surroundings, inHeading }: InstitutionSpan): boolean {
  if (form.nameKind !== 'short' || form.evidence !== 'full-name' || form.rule === 'caseless' || inHeading) return false;
  const { previous, previousGap } = surroundings;
  return (
    /^\s$/u.test(previousGap) && surroundings.isBare && isCapitalised(previous) && countryOf(previous) !== undefined
  );
}

/** A name that others bear needs its own country beside it, or help from the page. */
function readShared(span: InstitutionSpan, formIndex: number): SpanReading {
  const { form, institution, surroundings, weights, isOfNamesake } = span;
  const own = institution.country;
  const places = [countryAfter(surroundings.after), countryBefore(surroundings)].filter((place) => !!place);
  const beside = places.find(({ country }) => country === own);
  if (places.some(({ text }) => isOfNamesake(text))) return 'other';
  if (isOfItsPlace(span)) return 'other';
  if (own !== undefined && places.some(({ country }) => country !== own)) return 'other';
  if (beside) {
    const hints: readonly Hint[] = [['place', beside.text]];
    return { form: formIndex, points: weights.countryBeside, hints };
  }
  if (!isAcronym(form) && form.rule !== 'caseless' && isPartOfName(span)) return 'other';
  const elsewhere = /^,?\s+in\s+(?:the\s+)?\p{Lu}/u.test(surroundings.after);
  return { form: formIndex, points: elsewhere ? weights.otherCountryOfPage : 0 };
}
