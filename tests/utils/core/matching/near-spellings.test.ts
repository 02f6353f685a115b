import { expect, test } from 'vitest';
import { isNearSpelling } from '../../../../utils/core/matching/near-spellings.ts';

test.each([
  ['univeristy', 'university', true],
  ['assocation', 'association', true],
  ['tshinghua', 'tsinghua', true],
  ['bejing', 'beijing', true],
  ['universety', 'university', true],
  ['institutee', 'institute', true],
  ['nuiversity', 'university', true],
  ['donghua', 'tonghua', false],
  ['university', 'university', false],
  ['universities', 'university', false],
  ['univreisty', 'university', false],
])('%s and %s: one slip apart, %s', (word, other, expected) => {
  expect(isNearSpelling(word, other)).toBe(expected);
  expect(isNearSpelling(other, word)).toBe(expected);
});
