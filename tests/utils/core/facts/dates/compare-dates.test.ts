import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates } from '../../../../../utils/core/facts/dates/compare-dates.ts';

const newestFirst = [
  '2024-01-30',
  '2023-08-31',
  '2023-08-29',
  '../2022-10',
  '2020-05-19',
  '2020/..',
  '2020/2021',
  '2020',
  '2020-01-01',
  '2019-12-24/2019-12-28',
  '2019-12-24',
  '2019-12-12/2019-12-13',
  '2019-12',
  '2019-11/..',
  '2019~',
  null,
];

const dates = fc.oneof(fc.constantFrom(...newestFirst, 'not a date', ''), fc.string({ maxLength: 4 }));

describe('compareDates', () => {
  it('puts the newest first and the undated last', () => {
    const shuffled = [...newestFirst].sort((a, b) =>
      String(a).length - String(b).length || (a ?? '') < (b ?? '') ? 1 : -1,
    );
    expect(shuffled.sort(compareDates)).toEqual(newestFirst);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).toBe(0 - Math.sign(compareDates(b, a)));
        expect(compareDates(a, b) === 0).toBe(a === b);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
