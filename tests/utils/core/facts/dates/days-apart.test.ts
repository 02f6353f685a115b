import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysApart } from '../../../../../utils/core/facts/dates/days-apart.ts';

it.each([
  ['2023-08-31', '2023-09-21', 21],
  ['2023-09-21', '2023-09-21', 0],
  ['2024-12-26', '2023-09-21', 462],
  // A year is not as near to each of its days as that day itself: it counts from its middle.
  ['2023', '2023-09-21', 81],
  ['2023-08', '2023-09-21', 36],
  // Within a stay or a programme the distance is none.
  ['2019-12-24/2019-12-28', '2019-12-26', 0],
  ['2019-12-24/2019-12-28', '2020-01-02', 5],
  // An end that is open or not known counts where the other end is.
  ['2023-08-31/..', '2023-09-21', 21],
  ['../2023-08-31', '2023-09-21', 21],
  ['2023-08-31', '2023', 60],
])('%s and %s are %s days apart', (date, other, days) => {
  expect(daysApart(date, other)).toBeCloseTo(days, 0);
});

it('gives null for what is no date', () => {
  expect(daysApart(null, '2023')).toBeNull();
  expect(daysApart('someday', '2023')).toBeNull();
  expect(daysApart('2023', '')).toBeNull();
});

it('is the same from both sides, and never negative', () => {
  const date = fc.constantFrom('2023', '2023-08', '2023-08-31', '2019/2021', '2020-05-19/..', '../2022-10', '201X');
  fc.assert(
    fc.property(date, date, (a, b) => {
      expect(daysApart(a, b)).toBe(daysApart(b, a));
      expect(daysApart(a, b)).toBeGreaterThanOrEqual(0);
    }),
  );
});
