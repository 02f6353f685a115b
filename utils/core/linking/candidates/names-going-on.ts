/** Whether a short name goes on as the name of something else: a school, a company, a thing. */
import { isFamiliarWord } from '../../languages/common-words.ts';
import { isGeneric, isHead, isUniversity } from '../../languages/language-profiles.ts';
import { isCapitalised } from '../../languages/letters.ts';
import { isPlaceName } from '../../languages/places.ts';
import { isTitleBehind } from '../../languages/titles.ts';
import type { InstitutionSpan } from './institution-span.ts';
import { isJoined } from './text-around.ts';

/** "Toruk High School", "Toruk College", but not "Toruk College of Fine Arts", which is a part of it. */
const SCHOOL =
  /^\s(?:(?:(?:High|Middle|Primary|Secondary|Elementary|Junior|International)\s)+School|(?:College|Academy)(?!\s(?:of|for)\s)|Kindergarten)(?![\p{L}-])/u;

/** "Toruk High School", "Academia Toruk Chamartín". */
export const isSchool = ({ around, nextIsName }: InstitutionSpan): boolean =>
  SCHOOL.test(around.after) ||
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
