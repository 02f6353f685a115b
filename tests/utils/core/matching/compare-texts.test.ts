import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts, sortByText } from '../../../../utils/core/matching/compare-texts.ts';

const texts = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    // Many that begin alike, or are the same.
    fc.string({ unit: fc.constantFrom('a', 'b', 'é', '大', '\u0000', '\uffff'), maxLength: 9 }),
  ),
  { maxLength: 300, size: 'max' },
);

test('numbers come in the order of their texts, and those with the same text in the order that is given', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const numbers = Uint32Array.from(all.keys());
      const latestFirst = (a: number, b: number): number => b - a;
      sortByText(numbers, all, latestFirst);
      const expected = [...all.keys()].sort(
        (a, b) => compareTexts(all[a] as string, all[b] as string) || latestFirst(a, b),
      );
      expect([...numbers]).toEqual(expected);
    }),
  );
});

test('a part of the numbers is sorted by itself', () => {
  const numbers = Uint32Array.of(2, 0, 1);
  sortByText(numbers.subarray(1), ['b', 'a', 'c'], (a, b) => a - b);
  expect([...numbers]).toEqual([2, 1, 0]);
});

test('texts that have very much in common are sorted', () => {
  const common = 'Harbours of '.repeat(10_000);
  const ends = [...'mzcxbvnalksjd'];
  const texts = ends.map((end) => common + end);
  const numbers = Uint32Array.from(texts.keys());
  sortByText(numbers, texts, (a, b) => a - b);
  expect([...numbers].map((number) => ends[number])).toEqual([...ends].sort());
});
