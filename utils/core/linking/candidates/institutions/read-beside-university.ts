/**
 * The name of a university without that word, beside the word in any language: Universität Leiden, Tohoku Üniversitesi.
 */

import { placeIn } from '../../../languages/geography/place-behind.ts';
import { countryOf, isPlaceName } from '../../../languages/geography/places.ts';
import { isOtherUniversityInSlavic, leadsToTownInSlavic } from '../../../languages/institutions/slavic-universities.ts';
import {
  areScholarsOf,
  endsInUni,
  isBetweenWord,
  isDefiniteArticle,
  isNamedAfter,
  isSmallWord,
  isUniversity,
  joinsBodies,
} from '../../../languages/language-profiles.ts';
import { isCapitalised } from '../../../languages/letters.ts';
import { isTitle } from '../../../languages/persons/titles.ts';
import { isCommonHead, isIndefinite, isPluralHead } from '../../../languages/sentences/indefinite-words.ts';
import { goesOnWithField } from '../../../languages/sentences/names-with-of.ts';
import { isOpener } from '../../../languages/sentences/small-words.ts';
import { placeBehind } from '../places/nation-beside.ts';
import { isJoined, type TextAround } from '../text-around.ts';
import type { SpanResult } from '../types.ts';
import type { InstitutionSpan } from './institution-span.ts';

/** "Universität Leiden" for Leiden University: a whole name, but in another country's than its own. */
function readNamedUniversity(span: InstitutionSpan, from: number): SpanResult {
  const { entry, institution, around, weights } = span;
  if (isCommonHead(around.text, from) || isOtherUniversityInSlavic(around.text, from, span.language)) return 'none';
  const beside = placeBehind(span)?.country;
  if (beside !== undefined && beside !== institution.country) return 'other';
  return { form: entry.index, points: weights.distinctive, from, ...(beside === undefined ? {} : { beside }) };
}

const ROW_BEHIND =
  /^(?:,\s(?:\p{Ll}{1,3}(?:\s|['’]))?\p{Lu}[\p{L}\p{M}’'-]*)*,?\s(?<word>\p{Ll}+|&)\s(?:\p{Ll}{1,3}(?:\s|['’]))?\p{Lu}/u;
/** "The universities of Leeds and Lund", "les universités de Leeds et de Lund". */
const isFirstOfRow = ({ after }: TextAround): boolean => joinsBodies(ROW_BEHIND.exec(after)?.groups?.word ?? '');

/**
 * "Universidad de Toruk": the name behind the word for a
 * university, in any language; null where that word is not there.
 */
export function readBehindUniversity(span: InstitutionSpan): SpanResult | null {
  const inVietnamese = span.around.vietnameseHead;
  if (inVietnamese !== undefined) return readNamedUniversity(span, inVietnamese);
  const { language } = span;
  const leads = (word: string): boolean => isBetweenWord(word) || leadsToTownInSlavic(word, language);
  const head = span.around.wordBeforeSmall(leads);
  // Uni Emirat Arab is a country.
  if (head === null || !isUniversity(head.word) || isPlaceName(`${head.word} ${span.surface}`)) return null;
  if (isPluralHead(head.word) && !isFirstOfRow(span.around)) return 'none';
  return readNamedUniversity(span, head.start);
}

/** "Leeds Uni of Technology"; "die Toruk-Universität in St. Leiden", where Toruk is a town. */
function goesOnBehindUniversity({ around: { after }, isTown, institution: { country } }: InstitutionSpan): boolean {
  if (goesOnWithField(after)) return true;
  const place = placeIn(after);
  return isTown && place !== undefined && (country === undefined || countryOf(place) !== country);
}

/** "A Leeds uni", "the Leeds uni": one that is there; of its students the name says whose they are. */
function isUniversityThere({ around, surface, language }: InstitutionSpan): boolean {
  const { previous, previousGap, next, nextGap } = around;
  if (!isJoined(previousGap) || (isJoined(nextGap) && areScholarsOf(next, language))) return false;
  return isIndefinite(previous, language) || (endsInUni(surface) && isDefiniteArticle(previous, language));
}

/** "Tohoku Üniversitesi", but not "Kuzey Tohoku Üniversitesi", nor the press of it. */
export function readBeforeUniversity(span: InstitutionSpan): SpanResult {
  const { entry, around, language } = span;
  if (!entry.isOfUniversity) return 'none';
  const { previous, previousGap, next } = around;
  const isWithin = isJoined(previousGap) && isCapitalised(previous) && around.isBare && !isOpener(previous, language);
  // De Leidse universiteit
  const isMereOpening = isWithin && around.previousOpens && isSmallWord(previous);
  if (isWithin && !isMereOpening && !isTitle(previous)) return 'other';
  if (around.goesOnInCapitals && isNamedAfter(next)) return 'other';
  if (goesOnBehindUniversity(span) || isUniversityThere(span)) return 'none';
  return readNamedUniversity(span, around.from);
}
