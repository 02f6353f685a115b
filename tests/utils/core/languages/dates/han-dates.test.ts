import { expect, it } from 'vitest';
import { hanDateFinders } from '../../../../../utils/core/languages/dates/han-dates.ts';

/** What the first finder that matches reads; null where it says that it is no date. */
function read(text: string) {
  for (const { pattern, read: readGroups } of hanDateFinders) {
    const [match] = text.matchAll(pattern);
    if (match) return readGroups({ ...match.groups, all: match[0] });
  }
  return undefined;
}

it.each([
  ['2024年3月5日', { kind: 'day', year: 2024, month: 3, day: 5 }],
  ['二〇二四年十二月二十五日', { kind: 'day', year: 2024, month: 12, day: 25 }],
  ['２０２４年３月５日', { kind: 'day', year: 2024, month: 3, day: 5 }],
  ['去年十月十日', { kind: 'day', year: { fromPage: -1 }, month: 10, day: 10 }],
  ['3月5號', { kind: 'day', year: null, month: 3, day: 5 }],
  ['3月5日至7日', { kind: 'days', year: null, from: [3, 5], to: [3, 7] }],
  ['2023年12月30日-1月2日', { kind: 'days', year: 2023, from: [12, 30], to: [1, 2] }],
  ['2024年3月底', { kind: 'month', year: 2024, month: 3 }],
  ['2019—2024年', { kind: 'years' }],
  ['2024年', { kind: 'year', year: 2024 }],
  ['今（7）日', { kind: 'day-of-month', day: 7 }],
  ['上月13日', { kind: 'day-of-month', day: 13, months: -1 }],
  ['这个月13日', { kind: 'day-of-month', day: 13, months: 0 }],
  ['周一至周三', { kind: 'weekdays', from: 1, to: 3 }],
  ['上周日', { kind: 'weekday', weekday: 7, modifier: 'week-before' }],
  ['下个星期三', { kind: 'weekday', weekday: 3, modifier: 'week-after' }],
  ['礼拜天', { kind: 'weekday', weekday: 7, modifier: null }],
  ['13日', { kind: 'day-of-month', day: 13 }],
])('%s', (text, expected) => expect(read(text)).toEqual(expected));

it.each([['13月5日'], ['3月45日'], ['5日本'], ['周日期'], ['大学']])('%s is no day', (text) =>
  expect(read(text) ?? null).toBeNull(),
);
