import { expect, test } from 'vitest';
import {
  isCommonGivenName,
  isCommonSurname,
  isEverydayWord,
  isFamiliarWord,
} from '../../../../../utils/core/languages/common-words/common-words.ts';

test.each([
  ['an everyday word, in any case', isEverydayWord, ['the', 'Case', 'brown'], ['terra', 'toruk']],
  ['a familiar word', isFamiliarWord, ['trinity', 'harbor'], ['toruk', 'pavlodar']],
  ['a common given name, with or without its accents', isCommonGivenName, ['Angela', 'José', 'jose'], ['Toruk']],
  ['a common surname', isCommonSurname, ['Smith', 'García'], ['Torukescu']],
] as const)('knows %s', (_, test, words, others) => {
  expect(words.filter((word) => !test(word))).toEqual([]);
  expect(others.filter((word) => test(word))).toEqual([]);
});
