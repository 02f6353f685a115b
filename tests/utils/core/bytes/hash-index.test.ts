import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashIndex, packHashIndex } from '../../../../utils/core/bytes/hash-index.ts';

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
