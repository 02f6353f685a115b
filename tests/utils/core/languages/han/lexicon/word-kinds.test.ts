import { expect, test } from 'vitest';
import { NUMBERS } from '../../../../../../utils/core/languages/han/lexicon/packed-table.ts';
import {
  NUMBERS_OF_WORDS,
  numberOfWord,
  WORD_KINDS,
  wordOfNumber,
} from '../../../../../../utils/core/languages/han/lexicon/word-kinds.ts';

test('a number keeps the kind of a word, and how common it is within a factor of two', () => {
  for (const kind of WORD_KINDS) {
    const common = wordOfNumber(numberOfWord(kind, 100_000));
    const rare = wordOfNumber(numberOfWord(kind, 60));
    expect([common.kind, rare.kind]).toEqual([kind, kind]);
    expect(rare.cost - common.cost).toBeCloseTo(Math.log(100_000 / 60), 0);
  }
});

test('all numbers fit into the table', () => {
  expect(NUMBERS_OF_WORDS).toBeLessThanOrEqual(NUMBERS);
});
