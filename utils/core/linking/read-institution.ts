/** What the sentence around an institution's name says: whether it is the whole name, whose, and of which country. */
import type { SurfaceForm } from '../names/types.ts';
import type { Institution } from '../pack/types.ts';
import type { Hint, SpanReading } from './page-reading.ts';
import { isCapitalised, isHyphen, isJoined, type Surroundings } from './surroundings.ts';
import type { Weights } from './weights.ts';
import { standsInsideHanWord } from './words/han-words.ts';
import { countryAfter, countryBefore, countryOf } from './words/places.ts';
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
  readonly nextIsName: boolean;
}

const isAcronym = (form: SurfaceForm): boolean => form.nameKind === 'acronym';
const company =
  /^(?:\s+\p{Lu}[\p{L}\p{M}'’-]*){1,4},?\s+(?:PLC|Plc|Ltd|LTD|Limited|LLC|Inc|Corp|Corporation|Company|GmbH|AG|JSC|SA)\b/u;

/** "a PSU", "each SUC should": an acronym that stands where a common noun stands. */
function isCommonNoun({ previous, previousGap, next, nextGap }: Surroundings): boolean {
  if (!isCounting(previous) || !isJoined(previousGap)) return false;
  return !isJoined(nextGap) || followsNoun(next);
}

/** "SUSTech-1" is a thing, "Xi'an Jiaotong-Liverpool" and "NFC Africa Mining PLC" are other bodies. */
function isOtherName({ form, surroundings, nextIsName }: InstitutionSpan): boolean {
  const { next, nextGap, after } = surroundings;
  if (isHyphen(nextGap) && /^\p{N}/u.test(next)) return true;
  if (isHyphen(nextGap) && form.nameKind === 'short' && isCapitalised(next)) return true;
  return !nextIsName && company.test(after);
}

/** "Queen Mary Street", "Tsinghua Unigroup": a short name that goes on is another name; "Tsinghua President" is not. */
function goesOn({ form, surroundings, inHeading, nextIsName }: InstitutionSpan): boolean {
  const { previousGap, next, nextGap } = surroundings;
  // Ректор ПГУ Пензы: in Russian what follows an acronym is its place.
  if (isAcronym(form) && /^\p{Script=Cyrillic}/u.test(form.text))
    return isJoined(nextGap) && isCapitalised(next) && !nextIsName;
  if (form.nameKind !== 'short' || form.evidence === 'none' || form.rule === 'caseless' || nextIsName || inHeading) {
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
  if (nextIsName) return false;
  const list = /^(?:,\s+\p{Lu}[\p{L}\p{M}]*)*,?\s+(?:and|&|et|y|și|и)\s+\p{Lu}/u;
  return list.test(after) || /^\s+(?:of|for)\s+(?:the\s+)?\p{Lu}/u.test(after);
}

/** One institution reading; `other` where the span belongs to another body, `none` where it is no name at all. */
export function readInstitution(span: InstitutionSpan, formIndex: number): SpanReading {
  const { form, institution, surroundings, surface, weights } = span;
  if (isAcronym(form) && isCommonNoun(surroundings)) return 'none';
  if (isOtherName(span)) return 'none';
  if (goesOn(span)) return 'other';
  if (standsInsideHanWord(surface, surroundings.before, surroundings.after)) return 'none';
  const distinctive = form.evidence === 'none';
  const before = countryBefore(surroundings.before);
  const after = countryAfter(surroundings.after);
  const own = institution.country;
  const isForeign = (place: { country: string } | undefined): boolean => !!place && !!own && place.country !== own;
  const han = /\p{Script=Han}$/u.test(surroundings.before);
  const ofOther = isForeign(after) && /^\s+(?:of|de|din)\s/u.test(surroundings.after);
  const beside = [after, before].find((place) => place?.country === own);
  if (beside && span.isOfNamesake(beside.text)) return 'other';
  if (ofOther || (isForeign(before) && (han || !distinctive)) || (!distinctive && isForeign(after))) return 'other';
  const hints: Hint[] = [];
  let points = distinctive ? weights.distinctive : 0;
  if (beside && own) {
    points += weights.countryBeside;
    hints.push(['place', beside.text]);
  } else if (!distinctive && !isAcronym(form) && form.rule !== 'caseless' && isPartOfName(span)) return 'other';
  else if (!distinctive && /^,?\s+in\s+(?:the\s+)?\p{Lu}/u.test(surroundings.after))
    points += weights.otherCountryOfPage;
  return { form: formIndex, points, ...(hints.length > 0 ? { hints } : {}) };
}
