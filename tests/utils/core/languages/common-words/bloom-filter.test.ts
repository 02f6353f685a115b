import { expect, test } from 'vitest';
import { bloomFilterOf, mayHold } from '../../../../../utils/core/languages/common-words/bloom-filter.ts';

const members = Array.from({ length: 2000 }, (_, at) => `member-${at * 7}`);
const filter = bloomFilterOf(members);

test('holds every member', () => {
  expect(members.filter((word) => !mayHold(filter, word))).toEqual([]);
});

test('takes few other words for members, in a few bits each', () => {
  const others = Array.from({ length: 10_000 }, (_, at) => `other-${at}`);
  expect(others.filter((word) => mayHold(filter, word)).length).toBeLessThan(100);
  expect(filter.length).toBeLessThan(members.length * 2);
});
