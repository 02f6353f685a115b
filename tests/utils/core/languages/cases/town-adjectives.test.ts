import { expect, test } from 'vitest';
import { isTownInRussian, townStemOf } from '../../../../../utils/core/languages/cases/town-adjectives.ts';

test.each([
  ['Пензенский', 'пенз'],
  ['Пермский', 'перм'],
  ['Псковский', 'псков'],
  ['Полоцкий', 'поло'],
  ['Томский', 'томск'],
  ['Пензы', undefined],
  ['университет', undefined],
  ['Oregon', undefined],
])('%s', (word, stem) => expect(townStemOf(word)).toBe(stem));

test.each(['Пермский', 'Томского', 'Казанскую'])('%s is that of a town', (word) => {
  expect(isTownInRussian(word)).toBe(true);
});

test.each(['пермский', 'Русь', 'Oregon'])('%s is not', (word) => {
  expect(isTownInRussian(word)).toBe(false);
});
