/** Whether a short name goes on as the name of something else: a school, a company, a thing. */
import { isFamiliarWord } from '../../../languages/common-words/common-words.ts';
import { isPlaceName } from '../../../languages/geography/places.ts';
import { adjectiveAndPlace } from '../../../languages/institutions/romance-universities.ts';
import { isGeneric, isHead, isUniversity } from '../../../languages/language-profiles.ts';
import { isCapitalised } from '../../../languages/letters.ts';
import { isTitleBehind } from '../../../languages/persons/titles.ts';
import { goesOnAsSchool } from '../../../languages/sentences/introductions.ts';
import { isOpener } from '../../../languages/sentences/small-words.ts';
import { isJoined } from '../text-around.ts';
import type { InstitutionSpan } from './institution-span.ts';

/** "Toruk High School", "Academia Toruk Chamartín". */
export const isSchool = ({ around, nextIsName }: InstitutionSpan): boolean =>
  goesOnAsSchool(around.after) ||
  (isJoined(around.previousGap) && isCapitalised(around.previous) && isSchoolWord(around.previous) && !nextIsName());
const isSchoolWord = (word: string): boolean => isHead(word) && !isUniversity(word);

/** "Toruk Tongfang": one word with another behind it that is no common one is the name of something else. */
export const goesOnInUnknownWord = ({ entry, around, inHeading, surface, nextIsName }: InstitutionSpan): boolean =>
  entry.nameKind === 'short' &&
  entry.surface.rule === 'proper' &&
  !inHeading &&
  around.goesOnInCapitals &&
  !around.isPossessive &&
  !/\s/u.test(surface) &&
  /^\p{Lu}\p{Ll}{3,}$/u.test(around.next) &&
  !isFamiliarWord(around.next) &&
  !isGeneric(around.next) &&
  !isTitleBehind(around.next) &&
  !isPlaceName(around.next) &&
  !nextIsName();

/** "Toruk University Hospital", "Toruk University, Sweden": a name without its place is another one's with more behind it. */
function goesOn({ around, institution, nextIsName }: InstitutionSpan): boolean {
  const { next, nextGap, goesOnInCapitals } = around;
  if (goesOnInCapitals && !isTitleBehind(next) && !nextIsName()) return true;
  return /^,\s$/u.test(nextGap) && isPlaceName(next) && !institution.name.includes(next);
}

/** "la Comunidad Autónoma de Toruk": an adjective belongs to the noun before it, which is not that of the university. */
function belongsToNoun({ entry, around, language }: InstitutionSpan): boolean {
  const { previous, previousGap } = around;
  if (previousGap !== ' ' || !isCapitalised(previous) || isOpener(previous, language)) return false;
  return adjectiveAndPlace(entry.surface.name) === entry.text;
}

/** Whether a name that was cut is a part of another one. */
export const isOfLongerName = (span: InstitutionSpan): boolean => goesOn(span) || belongsToNoun(span);
