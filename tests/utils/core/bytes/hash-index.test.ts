import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashIndex, packHashIndex, packHashIndexOf } from '../../../../utils/core/bytes/hash-index.ts';

test('each text leads to its numbers, ascending', () => {
  const entries = fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.nat({ max: 2 ** 21 - 1 })), { maxLength: 50 });
  fc.assert(
    fc.property(entries, (given) => {
      const index = new HashIndex(packHashIndex(given));
      for (const [text] of given) {
        const expected = given.flatMap(([other, number]) => (other === text ? [number] : []));
        expect(index.numbersOf(text)).toEqual(expect.arrayContaining(expected));
        expect(index.numbersOf(text)).toEqual([...index.numbersOf(text)].sort((a, b) => a - b));
      }
    }),
  );
});

test('a text that is not there leads nowhere', () => {
  expect(new HashIndex(packHashIndex([['a', 1]])).numbersOf('b')).toEqual([]);
});

test('texts that have the numbers from 0 on have the index of their pairs', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 }), { maxLength: 50 }), (texts) => {
      const pairs = texts.map((text, number) => [text, number] as const);
      expect(packHashIndexOf(texts.length, (number) => texts[number] ?? '')).toEqual(packHashIndex(pairs));
    }),
  );
});
