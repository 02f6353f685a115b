/** What the sentence says around a name of one word that is nothing but this name: Siemens. */
import { isCommonGivenName } from '../../../languages/common-words/common-words.ts';
import { countryOf } from '../../../languages/geography/places.ts';
import { isCompanyWord, isHead, isOfScholars, isUniversity } from '../../../languages/language-profiles.ts';
import { isCapitalised } from '../../../languages/letters.ts';
import { isFormOfAddress, isTitle, isTitleBehind } from '../../../languages/persons/titles.ts';
import { isBeforeHouse } from '../../../languages/sentences/called-things.ts';
import { mayBeMereArticle } from '../../../languages/sentences/capital-articles.ts';
import { isGivenAsWord } from '../../../languages/sentences/introductions.ts';
import { isDeterminer, isOpener } from '../../../languages/sentences/small-words.ts';
import { isHyphen, isJoined, type TextAround } from '../text-around.ts';
import type { SpanResult } from '../types.ts';
import { type InstitutionSpan, isInCapitals, mayBeCompany } from './institution-span.ts';

/** "A Toruvia 747": a thing that it made. */
const IS_MODEL = /^\s(?:\p{Lu}{1,2}-?)?\d{2,4}\b(?!\s\d+\/\d)/u;
const isThing = ({ previous, previousGap, after }: TextAround): boolean =>
  isJoined(previousGap) && isDeterminer(previous) && (isBeforeHouse(after) || IS_MODEL.test(after));

/** How many words on either side may say what is called so. */
const NEAR_BODY = 4;
/** "A company called Toruvia" is the company. */
const isBodyWord = (word: string, language: string): boolean =>
  isHead(word) || isCompanyWord(word) || isUniversity(word) || isOfScholars(word, language);

/** "Werner Siemens" is a person, "Siemens Arena" a place: one word is a name only by itself, or with a legal form. */
export function readOwnWord({
  around,
  surface,
  inHeading,
  nextIsName,
  language,
  institution,
}: InstitutionSpan): 'other' | 'none' | null {
  const { previous, previousGap, next, nextGap } = around;
  if (isThing(around)) return 'none';
  const isNearBody = (): boolean => around.wordsNear(NEAR_BODY).some((word) => isBodyWord(word, language));
  if (isGivenAsWord(around.before, around.after) && !isNearBody()) return 'none';
  if (isHyphen(nextGap) && isCapitalised(next)) return 'none';
  if (previousGap === ' ' && isCapitalised(previous) && isCommonGivenName(previous)) return 'other';
  if (/^\.? $/u.test(previousGap) && isFormOfAddress(previous)) return 'other';
  if (previousGap === '. ' && /^\p{Lu}$/u.test(previous)) return 'other';
  if (surface === surface.toUpperCase() && isInCapitals(around)) return 'none';
  if (inHeading) return null;
  const goesOn = around.goesOnInCapitals && !around.isPossessive && !isTitleBehind(next) && !nextIsName();
  // Toruvia Bank is Toruvia, said more fully.
  if (goesOn && !(mayBeCompany(institution) && isCompanyWord(next))) return 'none';
  const isInName = isJoined(previousGap) && isCapitalised(previous) && around.isBare && !around.previousOpens;
  return isInName && !isOpener(previous, language) && !isTitle(previous) && countryOf(previous) === undefined
    ? 'none'
    : null;
}

/**
 * "He told The Toruk", "Der Vexmar said": the capital of an article shows that it belongs to the name, unless a
 * sentence or a heading in its language has it there anyway. Null where that leaves it open.
 */
export function readArticledWord(span: InstitutionSpan): SpanResult | null {
  const { entry, around, inHeading, language, weights } = span;
  const isAtBeginning = around.previous === '' || around.previousOpens || inHeading;
  if (isAtBeginning && mayBeMereArticle(entry.text, language)) return null;
  return readOwnWord(span) ?? { form: entry.index, points: weights.distinctive, isWhole: true };
}
