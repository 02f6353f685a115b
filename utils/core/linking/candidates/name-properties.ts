/** What the words of a name say of it: a town, a word of its own, a university without that word. */
import { isCommonSurname, isFamiliarWord } from '../../languages/common-words/common-words.ts';
import { countryOf, isPartOfPlace, isPlaceName } from '../../languages/geography/places.ts';
import { isUniversityOf } from '../../languages/institutions/names-in-part.ts';
import { namesWithoutState, withoutState } from '../../languages/institutions/names-of-states.ts';
import { isBetweenWord, isSmallWord, isUniversity, isUniversityBehind } from '../../languages/language-profiles.ts';
import { withoutThe, wordBehindArticle } from '../../languages/sentences/capital-articles.ts';
import type { SurfaceForm } from '../../matching/surface-forms/types.ts';
import type { Entity } from '../../pack/types.ts';

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

const isWordForUniversity = (word: string): boolean => isUniversity(word) || isUniversityBehind(word, '');

export function isNameOfUniversity(name: string, bare: string): boolean {
  const others =
    name
      .replace(bare, ' ')
      .match(WORDS)
      ?.filter((word) => !isSmallWord(word)) ?? [];
  return others.length === 1 && isWordForUniversity(others[0] ?? '');
}
/** Csinghua for Tsinghua University: written as another language writes it, which only names of universities are. */
export const isTranscribed = ({ text, name, form, rule }: SurfaceForm): boolean =>
  form === 'bare' &&
  rule === 'proper' &&
  !text.includes(' ') &&
  !name.includes(text) &&
  name.split(' ').some(isWordForUniversity);

/** "Universidade da Madeira": one word behind the word for a university and "of". */
function isOfPlace(bare: string, name: string): boolean {
  if (/[\s\p{Pd}]/u.test(bare) || !name.endsWith(bare)) return false;
  const [head = '', ...between] = name.slice(0, -bare.length).match(WORDS) ?? [];
  return isUniversity(head) && between.length > 0 && between.every(isBetweenWord);
}

/**
 * Whether a bare name is a town's: it is on the list, or the university is "of" it, or its name in another language
 * has a town of the same first letter in its place (Universiteit Gent for Ghent University).
 */
export function isTown(bare: string, name: string, { names }: Entity): boolean {
  // Lyon 2
  if (/\s(?:\d+|[IV]+)$/u.test(bare)) return false;
  if (isPlaceName(bare) || isUniversityOf(name, bare)) return true;
  if (isOfPlace(bare, name) || isPartOfPlace(bare)) return true;
  return names.some(({ text }) => {
    if (text.includes(bare)) return false;
    const others = text.match(WORDS)?.filter((word) => !isSmallWord(word) && !isUniversity(word)) ?? [];
    const [place = ''] = others;
    return others.length === 1 && place.charAt(0) === bare.charAt(0) && isPlaceName(place);
  });
}

/** Of names of one word only the shown ones that are rare need no more than a context (`ambiguity.ts`). */
export const isOwnWord = ({ text, nameKind, evidence, form, rule, isCommon, isTyped }: SurfaceForm): boolean =>
  nameKind === 'full' &&
  evidence === 'context' &&
  (form === 'listed' || form === 'variant') &&
  rule !== 'caseless' &&
  !isCommon &&
  !isTyped &&
  /^[\p{L}\p{M}\p{N}]{3,}$/u.test(text) &&
  (rule === 'exact' || !isPlaceName(text));

/** The Toruk; behind the article of another language a word may be listed as somebody's given name as well. */
export function isArticledWord({ text, nameKind, evidence, form, rule, isTyped }: SurfaceForm): boolean {
  if (form !== 'listed' || nameKind !== 'full' || rule !== 'proper' || isTyped || evidence === 'none') return false;
  const word = wordBehindArticle(text);
  if (word === undefined || isPlaceName(text) || isPlaceName(word) || countryOf(word) !== undefined) return false;
  return evidence === 'context' || !(withoutThe(text) !== text || isFamiliarWord(word) || isCommonSurname(word));
}
export const stateInName = (text: string, name: string): string | undefined =>
  namesWithoutState(name).includes(text) ? withoutState(name)?.country : undefined;
