import { expect, test } from 'vitest';
import {
  isGeneric,
  isHead,
  isLocative,
  isNamedAfter,
  isSmallWord,
} from '../../../../utils/core/languages/language-profiles.ts';

test('a head is known in every language, with its case endings', () => {
  const heads = 'University Universität Universidad université университета Uniwersytetu Hochschule'.split(' ');
  expect(heads.filter((word) => !isHead(word))).toEqual([]);
  expect(isHead('Lund')).toBe(false);
});

test('a generic word tells no institution apart; a head is one', () => {
  expect(['National', 'Technology', 'Pädagogische', 'College'].every(isGeneric)).toBe(true);
  expect(isGeneric('Copenhagen')).toBe(false);
});

test('small words, words before places, and words for what is called after an institution', () => {
  expect([isSmallWord('of'), isSmallWord('der'), isSmallWord('Oslo')]).toEqual([true, true, false]);
  expect([isLocative('in'), isLocative('nach'), isLocative('at')]).toEqual([true, true, false]);
  expect([isNamedAfter('Press'), isNamedAfter('Klinikum'), isNamedAfter('Faculty')]).toEqual([true, true, false]);
});
