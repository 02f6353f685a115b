import { expect, test } from 'vitest';
import { townStemOf } from '../../../../../utils/core/languages/cases/town-adjectives.ts';

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
