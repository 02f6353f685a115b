import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningOfText, compareTexts } from '../../../../utils/core/matching/compare-texts.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('a', 'b', 'é', '大', '\u007f', '\u0000'), maxLength: 12 }),
);

test('a lower beginning comes first, and texts with the same one may come in any order', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const beginnings = beginningOfText(a) - beginningOfText(b);
      if (beginnings !== 0) expect(Math.sign(beginnings)).toBe(compareTexts(a, b));
    }),
  );
});

test('texts that differ in one of their first seven plain letters have different beginnings', () => {
  expect(beginningOfText('university')).toBe(beginningOfText('univers'));
  expect(beginningOfText('univer')).toBeLessThan(beginningOfText('univers'));
  expect(beginningOfText('univerr')).toBeLessThan(beginningOfText('univers'));
  expect(beginningOfText('zzzzzzz')).toBeLessThan(beginningOfText('zzzzzzé'));
  expect(Number.isSafeInteger(beginningOfText('\uffff'))).toBe(true);
});
