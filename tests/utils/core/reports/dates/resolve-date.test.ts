import { describe, expect, it } from 'vitest';
import type { DateExpression } from '../../../../../utils/core/languages/dates/date-expressions.ts';
import { resolveDate } from '../../../../../utils/core/reports/dates/resolve-date.ts';

/** A Thursday. */
const PAGE = '2024-03-07';
const weekday = (day: number, modifier: Extract<DateExpression, { kind: 'weekday' }>['modifier'] = null) =>
  ({ kind: 'weekday', weekday: day, modifier }) as const;
const relative = (unit: 'day' | 'week' | 'weekend' | 'month' | 'year', distance: number) =>
  ({ kind: 'relative', unit, distance }) as const;

describe('a date without a year', () => {
  it.each([
    [{ kind: 'day', year: null, month: 3, day: 5 }, 'past', '2024-03-05'],
    [{ kind: 'day', year: null, month: 12, day: 30 }, 'past', '2023-12-30'],
    [{ kind: 'day', year: null, month: 1, day: 5 }, 'future', '2025-01-05'],
    [{ kind: 'month', year: null, month: 6 }, 'future', '2024-06'],
    [{ kind: 'month', year: null, month: 12 }, 'past', '2023-12'],
    [{ kind: 'days', year: null, from: [2, 24], to: [3, 1] }, 'past', '2024-02-24/2024-03-01'],
    [{ kind: 'month', year: { fromPage: 1 }, month: 5 }, 'future', '2025-05'],
    [{ kind: 'day', year: { fromPage: -1 }, month: 3, day: 1 }, 'past', '2023-03-01'],
  ] as const)('%j lies on the side of the deed (%s): %s', (expression, direction, expected) => {
    expect(resolveDate(expression, PAGE, direction)).toBe(expected);
  });
});

describe('a weekday', () => {
  it.each([
    [weekday(2), 'past', '2024-03-05'],
    [weekday(4), 'past', '2024-03-07'],
    [weekday(5), 'past', '2024-03-01'],
    [weekday(5), 'future', '2024-03-08'],
    [weekday(4, 'last'), 'past', '2024-02-29'],
    [weekday(1, 'next'), 'future', '2024-03-11'],
    [weekday(3, 'week-before'), 'past', '2024-02-28'],
    [weekday(1, 'week-after'), 'future', '2024-03-11'],
    [weekday(1, 'this-week'), 'past', '2024-03-04'],
  ] as const)('%j counts from the page (%s): %s', (expression, direction, expected) => {
    expect(resolveDate(expression, PAGE, direction)).toBe(expected);
  });
});

describe('weekdays from one to another', () => {
  it.each([
    [1, 3, 'past', '2024-03-04/2024-03-06'],
    [6, 1, 'past', '2024-03-02/2024-03-04'],
    [5, 6, 'future', '2024-03-08/2024-03-09'],
    [3, 5, 'future', '2024-03-13/2024-03-15'],
  ] as const)('%i to %i (%s): %s', (from, to, direction, expected) => {
    expect(resolveDate({ kind: 'weekdays', from, to }, PAGE, direction)).toBe(expected);
  });
});

describe('a weekend', () => {
  const SUNDAY = '2024-03-10';
  it.each([
    [0, PAGE, 'past', '2024-03-02/2024-03-03'],
    [-1, PAGE, 'past', '2024-03-02/2024-03-03'],
    [0, PAGE, 'future', '2024-03-09/2024-03-10'],
    [1, PAGE, 'future', '2024-03-09/2024-03-10'],
    [0, SUNDAY, 'past', '2024-03-09/2024-03-10'],
    [-1, SUNDAY, 'past', '2024-03-02/2024-03-03'],
    [0, SUNDAY, 'future', '2024-03-09/2024-03-10'],
    [1, SUNDAY, 'future', '2024-03-16/2024-03-17'],
    [-1, PAGE, 'future', '2024-03-02/2024-03-03'],
    [1, PAGE, 'past', '2024-03-09/2024-03-10'],
    [-1, SUNDAY, 'future', '2024-03-02/2024-03-03'],
    [1, SUNDAY, 'past', '2024-03-16/2024-03-17'],
  ] as const)('%i from %s (%s): %s', (distance, page, direction, expected) => {
    expect(resolveDate(relative('weekend', distance), page, direction)).toBe(expected);
  });
});

describe('last or next with a month', () => {
  const month = (number: number, modifier: 'last' | 'next') =>
    ({ kind: 'month', year: null, month: number, modifier }) as const;
  it.each([
    [month(3, 'next'), '2024-05-02', '2025-03'],
    [month(3, 'last'), '2024-05-02', '2024-03'],
    [month(3, 'next'), PAGE, '2025-03'],
    [month(3, 'last'), PAGE, '2023-03'],
    [month(12, 'last'), '2024-01', '2023-12'],
    [month(1, 'next'), '2024-12-30', '2025-01'],
    [month(3, 'next'), '2024', null],
    [month(3, 'next'), null, null],
  ] as const)('%j from %s does not depend on the side of the deed: %s', (expression, page, expected) => {
    for (const direction of ['past', 'future'] as const)
      expect(resolveDate(expression, page, direction)).toBe(expected);
  });
});

describe('a date with slashes, whose month may stand first', () => {
  const slashed = (...numbers: readonly [number, number]) => ({ kind: 'day-or-month', year: 2024, numbers }) as const;
  it.each([
    ['one reading alone can be', slashed(25, 2), 'past', PAGE, '2024-02-25'],
    ['the page decides', slashed(5, 3), 'past', PAGE, '2024-03-05'],
    ['the page decides, the month first', slashed(3, 5), 'past', PAGE, '2024-03-05'],
    ['a deed to come', slashed(4, 3), 'future', PAGE, '2024-04-03'],
    ['both are the same', slashed(3, 3), 'past', null, '2024-03-03'],
    ['nothing decides', slashed(5, 3), 'past', null, null],
    ['neither can be', slashed(31, 30), 'past', PAGE, null],
  ] as const)('%s: %j', (_, expression, direction, page, expected) => {
    expect(resolveDate(expression, page, direction)).toBe(expected);
  });
});

describe('a relative date', () => {
  it.each([
    [relative('day', -1), '2024-03-06'],
    [relative('week', -1), '2024-02-26/2024-03-03'],
    [relative('month', 1), '2024-04'],
    [relative('month', -3), '2023-12'],
    [relative('year', -3), '2021'],
    [{ kind: 'day-of-month', day: 5 }, '2024-03-05'],
    [{ kind: 'day-of-month', day: 28, months: -1 }, '2024-02-28'],
    [{ kind: 'day-of-month', day: 30, months: -1 }, null],
  ] as const)('%j counts from the page: %s', (expression, expected) => {
    expect(resolveDate(expression, PAGE, 'past')).toBe(expected);
  });
});

it.each([
  ['a page without a date', weekday(1), null],
  ['a page that tells its month alone', weekday(1), '2024-03'],
  ['a day that never was', { kind: 'day', year: 2024, month: 2, day: 31 }, PAGE],
  ['a thirteenth month', { kind: 'month', year: 2024, month: 13 }, PAGE],
  ['days in the wrong order', { kind: 'days', year: 2024, from: [3, 9], to: [3, 5] }, PAGE],
] as const)('is null for %s', (_, expression, page) => {
  expect(resolveDate(expression, page, 'past')).toBeNull();
});

it('needs no page where the date is whole', () => {
  expect(resolveDate({ kind: 'day', year: 2019, month: 12, day: 24 }, null, 'past')).toBe('2019-12-24');
});
