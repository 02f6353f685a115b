import { expect, test } from 'vitest';
import { isOfOtherGender } from '../../../../utils/core/languages/article-genders.ts';

const name = (text: string, lang?: string) => ({
  text,
  kind: 'full' as const,
  ...(lang === undefined ? {} : { lang }),
});

test.each([
  ['o', 'Universidade de Toruk', 'pt', true],
  ['da', 'Instituto de Toruk', 'pt-BR', true],
  ['A', 'Instituto de Toruk', 'pt', true],
  ['da', 'Universidade de Toruk', 'pt', false],
  ['le', 'Université de Toruk', 'fr', true],
  ['le', 'Institut de Toruk', 'fr', false],
  // To the institute: a preposition.
  ['a', 'Instituto de Toruk', 'pt', false],
  ['a', 'Instituto de Toruk', 'gl', false],
  ['the', 'Universidade de Toruk', 'pt', false],
])('“%s” before the initials of %s in %s: %s', (article, text, language, expected) => {
  expect(isOfOtherGender(article, [name(text, language.slice(0, 2))], language)).toBe(expected);
});

test('only names in the language of the text have a gender there', () => {
  expect(isOfOtherGender('le', [name('Association of Toruk', 'en')], 'fr')).toBe(false);
  expect(isOfOtherGender('le', [name('Association of Toruk')], 'fr')).toBe(false);
  expect(isOfOtherGender('le', [name('Association de Toruk', 'fr')], 'fr')).toBe(true);
});
