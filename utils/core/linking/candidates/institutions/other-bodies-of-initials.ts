/** Whether the sentence gives initials to another body than that of the packs. */

import { countryOf } from '../../../languages/geography/places.ts';
import { bodySaidOfInitials, withoutGenitive } from '../../../languages/initials/initials-of-bodies.ts';
import { isGeneric, isSmallWord, isUniversity } from '../../../languages/language-profiles.ts';
import { languageTest } from '../../../languages/language-test.ts';
import type { Institution } from '../../../pack/types.ts';
import { type InstitutionSpan, isOfLearning } from './institution-span.ts';

const WORDS = /\p{L}[\p{L}\p{M}'’-]*/gu;
const wordsOf = (text: string): readonly string[] =>
  (text.match(WORDS) ?? [])
    .filter((word) => !isSmallWord(word))
    .map((word) => withoutGenitive(word.toLowerCase()).replaceAll('’', "'"));
const isEnglish = languageTest('en');

/** Whether all that tells the body apart stands in the names of the institution. */
function isOwn(words: readonly string[], { names, name }: Institution): boolean {
  const own = new Set([name, ...names.map(({ text }) => text)].flatMap(wordsOf));
  return words.every((word) => own.has(word)) || words.filter((word) => !isGeneric(word)).length === 0;
}

function countriesIn(body: string): readonly string[] {
  return (body.match(WORDS) ?? []).flatMap((word) => countryOf(word) ?? []);
}

export function belongToOtherBody({ entry, institution, around, language }: InstitutionSpan): boolean {
  if (!entry.isAcronym || entry.isDistinctive) return false;
  const said = bodySaidOfInitials(around.before, around.after, language);
  if (said === undefined) return false;
  const words = wordsOf(said.body);
  if (isOwn(words, institution)) return false;
  const countries = countriesIn(said.body);
  if (countries.length > 0 && institution.country !== undefined && !countries.includes(institution.country))
    return true;
  if (said.isOneMore) return true;
  // A name in another language than those of the pack may be the institution's own.
  if (isOfLearning(institution) && !words.some(isUniversity)) return countries.length === 0 || isEnglish(language);
  return isEnglish(language) && countries.length === 0;
}
