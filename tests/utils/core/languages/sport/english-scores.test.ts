import { describe, expect, test } from 'vitest';
import {
  isLineOfTwoSides,
  isNothingButPairs,
  isRowOfTable,
  largestIn,
  runsBehind,
  scoreBeside,
} from '../../../../../utils/core/languages/sport/english-scores.ts';

describe('beside a name', () => {
  test.each([
    ['the first of two sides', '', ' 2, Vexby 1', ' 2, Vexby 1'],
    ['the first of two, at the other', '', ' 2, at Vexby 1', ' 2, at Vexby 1'],
    ['a score of both behind it', '', ' 2-1 Vexby', ' 2-1 Vexby'],
    ['a score of both before it', 'Vexby 2-1 ', '.', 'Vexby 2-1 '],
    ['the second of two', 'Vexby 2, ', ' 1.', ' 1'],
    ['runs', '', ' 98 for three', ' 98 for three'],
    ['a row of figures', '', ' 1 2 3 4 5 6', '…'],
  ])('%s is a score', (_, before, after, score) => expect(scoreBeside(before, after)).toBe(score));

  test.each([
    ['a year', '', ' 2024, Vexby 2025'],
    ['a price', '', ' 2.50, Vexby 1'],
    ['a day', 'On May 12, ', ' 3'],
    ['what is counted', 'Vexby 2, ', ' 4 trains left'],
  ])('%s is none', (_, before, after) => expect(scoreBeside(before, after)).toBeNull());
});

test('cricket counts runs and wickets', () => {
  expect(runsBehind(' 255 and 108-3')).toBe(' 255 and 108');
  expect(runsBehind(' 98 all out')).toBe(' 98 all out');
  expect(runsBehind(' 98 people')).toBeUndefined();
});

test('a league table gives the share of games won in three decimals', () => {
  expect(isRowOfTable(' 12 4 .750 -')).toBe(true);
  expect(isRowOfTable(' 12 4 7')).toBe(false);
});

test.each([
  ['Toruk 2 Vexby 1', true],
  ['Toruk 2-1 Vexby (aet), Saltham 3-0 Lund', true],
  ['Toruk 2 Vexby 1 in the rain', false],
  ['Toruk 2 Vexby 1, on 3 May', false],
])('whether “%s” is nothing but sides and scores: %s', (text, isNothingElse) =>
  expect(isNothingButPairs(text)).toBe(isNothingElse),
);

test('a line names two sides', () => {
  expect(isLineOfTwoSides('', ' v Vexby')).toBe(true);
  expect(isLineOfTwoSides('Vexby vs. ', '')).toBe(true);
  expect(isLineOfTwoSides('', ' v Vexby, which won')).toBe(false);
  expect(largestIn('98-105')).toBe(105);
});
