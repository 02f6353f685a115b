import { expect, test } from 'vitest';
import { mayBeMereArticle, wordBehindArticle } from '../../../../../utils/core/languages/sentences/capital-articles.ts';

test.each([
  ['Der Vexmar', 'Vexmar'],
  ['The Torukian', 'Torukian'],
  ['Die Vexmar Post', undefined],
  ['Das vexmar', undefined],
  ['Toru Vexmar', undefined],
])('behind the article of %s stands %s', (name, expected) => expect(wordBehindArticle(name)).toBe(expected));

test.each([
  ['Der Vexmar', 'de-AT', true],
  ['Der Vexmar', 'en', false],
  ['The Torukian', 'en', true],
  ['Der Vexmar', '', true],
])('the article of %s in a text in "%s": %s', (name, language, expected) =>
  expect(mayBeMereArticle(name, language)).toBe(expected),
);
