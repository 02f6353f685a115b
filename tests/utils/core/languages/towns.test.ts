import { expect, test } from 'vitest';
import { isTownWord } from '../../../../utils/core/languages/towns.ts';

test('a word means a town in several languages', () => {
  expect(['City', 'ciudad', 'Gemeente', 'citadel', 'University'].map(isTownWord)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
