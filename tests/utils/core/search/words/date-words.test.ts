import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDate } from '../../../../../utils/core/facts/dates/read-date.ts';
import { cutAtDates, type DateWanted, daysOf, fitDate } from '../../../../../utils/core/search/words/date-words.ts';
import { anyText } from '../../any-text.ts';

const wantedIn = (text: string): readonly DateWanted[] =>
  cutAtDates(text).flatMap((piece) => (typeof piece === 'string' ? [] : piece.date));
const span = (first: string, last = first): DateWanted => ({
  first: readDate(first)?.first ?? Number.NaN,
  last: readDate(last)?.last ?? Number.NaN,
});

it.each<[string, DateWanted]>([
  ['december 2019', span('2019-12')],
  ['dec 2019', span('2019-12')],
  ['dec. 2019', span('2019-12')],
  ['december of 2019', span('2019-12')],
  ['sept 2023', span('2023-09')],
  ['31 august 2023', span('2023-08-31')],
  ['31st of august 2023', span('2023-08-31')],
  ['august 31, 2023', span('2023-08-31')],
  ['2023-08-31', span('2023-08-31')],
  ['2023/08', span('2023-08')],
  ['2019', span('2019')],
  ['2018–2020', span('2018', '2020')],
  ['2018 to 2020', span('2018', '2020')],
  ['2010s', span('2010', '2019')],
  ['autumn 2023', span('2023-23')],
  ['2019年12月', span('2019-12')],
  ['2019 年 12 月', span('2019-12')],
  ['2023年8月31日', span('2023-08-31')],
  ['2019年', span('2019')],
  ['2023年秋季', span('2023-23')],
  ['2010年代', span('2010', '2019')],
  ['december', { month: 12, day: null }],
  ['31 august', { month: 8, day: 31 }],
  ['12月', { month: 12, day: null }],
  ['8月31日', { month: 8, day: 31 }],
  ['december 201', { month: 12, day: null }],
])('%s', (text, wanted) => expect(wantedIn(text)).toEqual([wanted]));

it.each([
  '2019-13',
  '31 february 2023',
  '13月',
  '12019',
  'ouc2019',
  'decemberfest',
  '42nd session',
  '88 universities',
  '1850',
])('%s is no date, or only in part', (text) =>
  expect(cutAtDates(text).filter((piece) => typeof piece !== 'string' && piece.text === text)).toEqual([]),
);

it('cuts a text at its dates and loses nothing', () => {
  expect(cutAtDates('visit of may 2020 to x').map((piece) => (typeof piece === 'string' ? piece : piece.text))).toEqual(
    ['visit of ', 'may 2020', ' to x'],
  );
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(
        cutAtDates(text)
          .map((piece) => (typeof piece === 'string' ? piece : piece.text))
          .join(''),
      ).toBe(text);
    }),
  );
});

it.each<[string, string | null, DateWanted, string]>([
  ['a day of the month', '2019-12-24', span('2019-12'), 'within'],
  ['days of the month', '2019-12-24/2019-12-28', span('2019-12'), 'within'],
  ['days that end in the next month', '2019-12-30/2020-01-02', span('2019-12'), 'partly'],
  ['a whole year', '2019', span('2019-12'), 'partly'],
  ['another month', '2019-11', span('2019-12'), 'none'],
  ['no date', null, span('2019'), 'none'],
  ['a beginning without an end', '2019-11/..', span('2019-11'), 'within'],
  ['nothing later than such a beginning', '2019-11/..', span('2023'), 'none'],
  ['an end without a beginning', '/2020', span('2020'), 'within'],
  ['the month of any year', '2019-12-24', { month: 12, day: null }, 'within'],
  ['the day of any year', '2019-12-24', { month: 12, day: 25 }, 'none'],
  ['no month for a whole year', '2019', { month: 12, day: null }, 'none'],
])('%s: %s', (_, date, wanted, fit) => expect(fitDate(wanted, ...daysOf(date))).toBe(fit));
