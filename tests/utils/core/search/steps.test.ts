import fc from 'fast-check';
import { expect, it } from 'vitest';
import { finish, mapInSteps, numbersInOrder } from '../../../../utils/core/search/steps.ts';

it('sorts numbers like lists of them, with equal ones in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 5000, size: 'max' }), (keys) => {
      const compare = (a: number, b: number) => (keys[a] ?? 0) - (keys[b] ?? 0);
      expect([...finish(numbersInOrder(keys.length, compare))]).toEqual([...keys.keys()].toSorted(compare));
    }),
    { numRuns: 30 },
  );
});

it('maps each item with its index', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (items, size) => {
      expect(finish(mapInSteps(items, (item, index) => item + index, size))).toEqual(items.map((item, i) => item + i));
    }),
  );
});
