import { describe, expect, it } from 'vitest';
import { relateDates } from '../../../../../utils/core/facts/as-of/relate-dates.ts';

/** "before about 4 year", "during" … for the table. */
const relation = (date: string | null, reference: string) => {
  const relation = relateDates(date, reference);
  if (!('distance' in relation)) return relation.kind;
  const { distance } = relation;
  return `${relation.kind} ${distance ? `${distance.precision === 'exact' ? '' : `${distance.precision} `}${distance.count} ${distance.unit}` : '?'}`;
};

describe('relateDates', () => {
  it.each([
    // Days
    ['2023-08-31', '2023-08-31', 'same-day'],
    ['2023-08-30', '2023-08-31', 'before 1 day'],
    ['2023-09-01', '2023-08-31', 'after 1 day'],
    ['2023-08-31', '2023-09-21', 'before 3 week'],
    ['2023-08-31', '2023-09-19', 'before about 3 week'],
    ['2020-05-19', '2020-11-19', 'before 6 month'],
    ['2020-05-19', '2021-05-19', 'before 1 year'],
    ['2020-05-19', '2021-11-19', 'before 18 month'],
    ['2020-05-19', '2024-05-19', 'before 4 year'],
    ['2020-05-19', '2023-09-21', 'before more-than 3 year'],
    ['2020-05-19', '2026-11-21', 'before more-than 6 year'],
    ['2020-05-19', '2026-03-21', 'before almost 6 year'],
    // One rule for all numbers of years: 3 years 9 months and 4 years 9 months.
    ['2019-12-21', '2023-09-21', 'before almost 4 year'],
    ['2018-12-21', '2023-09-21', 'before almost 5 year'],
    ['2018-12-17', '2023-09-05', 'before almost 5 year'],
    ['2019-03-21', '2023-09-21', 'before more-than 4 year'],
    ['2020-05-19', '2018-10-01', 'after about 20 month'],
    ['0099-01-01', '2099-01-01', 'before 2000 year'],
    // Months and years say less
    ['2020', '2023-09-21', 'before about 3 year'],
    ['2022', '2023-01-10', 'before ?'],
    ['2023', '2023-09-21', 'order-unknown'],
    ['2023-09', '2023-09-21', 'order-unknown'],
    ['2023-09', '2023', 'order-unknown'],
    ['2023-08', '2023-09-21', 'before ?'],
    ['2019-12', '2023-09-21', 'before about 4 year'],
    ['2019-12', '2018-05', 'after about 19 month'],
    ['201X', '2023-09-21', 'before ?'],
    // Intervals
    ['2019-12-24/2019-12-28', '2020-01-04', 'before 7 day'],
    ['2019-12-24/2019-12-28', '2019-12-14', 'after 10 day'],
    ['2019-12-24/2019-12-28', '2019-12-25', 'during'],
    ['2019-12-24/2019-12-28', '2019-12-24', 'during'],
    ['2019-12-24/2019-12-28', '2019-12', 'order-unknown'],
    ['2019-11/2020-05-19', '2019-11-15', 'order-unknown'],
    ['2019-11/2020-05-19', '2020-01-15', 'during'],
    // The data shows no end, which is not the same as going on.
    ['2019-11/..', '2023-11-15', 'began about 4 year'],
    ['2019-11/..', '2018-11-15', 'after about 1 year'],
    ['2019-11/', '2023-11-15', 'began about 4 year'],
    ['../2022-10', '2022-09-01', 'during'],
    ['../2022-10', '2023-11-01', 'before about 1 year'],
    ['/2022-10', '2022-09-01', 'order-unknown'],
    // Dates that give no answer
    [null, '2023-09-21', 'undated'],
    ['0000-00-00', '2023-09-21', 'undated'],
    ['tomorrow', '2023-09-21', 'undated'],
    ['2020', 'tomorrow', 'undated'],
  ])('%s seen from %s: %s', (date, reference, expected) => expect(relation(date, reference)).toBe(expected));
});
