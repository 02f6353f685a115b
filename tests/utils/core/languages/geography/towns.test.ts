import { expect, test } from 'vitest';
import { isSquareBefore, isTownWord } from '../../../../../utils/core/languages/geography/towns.ts';

test('a word means a town in several languages', () => {
  expect(['City', 'ciudad', 'Gemeente', 'citadel', 'University'].map(isTownWord)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('what stands before the name of a square in Paris', () => {
  expect(['The Place de la ', 'Place de ', 'Place des ', 'a place of ', 'la place de '].map(isSquareBefore)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
