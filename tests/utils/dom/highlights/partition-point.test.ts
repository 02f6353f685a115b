import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partitionPoint } from '../../../../utils/dom/highlights/partition-point.ts';

it('is the last item that passes', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 50 }), { minLength: 1 }), fc.nat({ max: 50 }), (list, limit) => {
      const sorted = list.toSorted((a, b) => a - b);
      const passes = (value: number): boolean => value <= limit;
      expect(partitionPoint(sorted, passes)).toBe(Math.max(0, sorted.findLastIndex(passes)));
    }),
  );
});

it('is 0 where there is none', () => {
  expect(partitionPoint([], () => true)).toBe(0);
  expect(partitionPoint([1, 2], () => false)).toBe(0);
});
