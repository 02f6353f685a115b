/**
 * Names of places of learning that hold nothing but what such a place is and teaches: National Institute of Technology.
 */
import { isGeneric, isPlaceOfTeaching, isUniversity } from '../language-profiles.ts';

const isPlace = (word: string): boolean =>
  isUniversity(word) || isPlaceOfTeaching(word) || /^(?:institut[eo]?|istituto)$/iu.test(word);

/** Where it is or whose faith it has: fewer have one of that name. */
const TELLS_WHERE_OR_WHOSE = new Set(
  `american british european african asian pacific atlantic western eastern northern southern north south east west
  americas new metropolitan city saint st christian catholic islamic jesuit adventist baptist methodist lutheran anglican
  presbyterian evangelical orthodox franciscan dominican benedictine`.split(/\s+/u),
);

/** `words`: of a name, without the small ones. Bodies of other countries surely bear such a name as well. */
export const isPlainName = (words: readonly string[]): boolean =>
  words.some(isPlace) && words.every((word) => isGeneric(word) && !TELLS_WHERE_OR_WHOSE.has(word.toLowerCase()));

const FIELD = /^\p{L}+(?:ology|onomy|istry|athy|urgy|logie|logía|logia|nomie|nomía|nomia)$/iu;
/** Zoology: a field that its name says, and no body by itself. */
export const isFieldOfStudy = (word: string): boolean => FIELD.test(word);
