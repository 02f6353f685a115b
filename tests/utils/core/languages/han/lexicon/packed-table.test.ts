import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NUMBERS, numberOf, packTable } from '../../../../../../utils/core/languages/han/lexicon/packed-table.ts';

const han = fc.string({
  unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)),
  minLength: 1,
  maxLength: 4,
});
const tables = fc.dictionary(han, fc.integer({ min: 0, max: NUMBERS - 1 }), { minKeys: 1, maxKeys: 200 });

test('gives each word its number', () => {
  fc.assert(
    fc.property(tables, (numbers) => {
      const table = packTable(new Map(Object.entries(numbers)));
      for (const [word, number] of Object.entries(numbers)) expect(numberOf(table, word)).toBe(number);
    }),
  );
});

test('gives hardly any other word one', () => {
  const words = Array.from({ length: 3000 }, (_, at) => String.fromCharCode(0x4e00 + at));
  const table = packTable(new Map(words.map((word, at) => [word, at % NUMBERS])));
  const found = words.filter((word) => numberOf(table, `${word}龘`) !== undefined);
  expect(found.length).toBeLessThanOrEqual(2);
});

test('refuses a number that is too large', () => {
  expect(() => packTable(new Map([['某', NUMBERS]]))).toThrow(RangeError);
});
