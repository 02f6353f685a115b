import { expect, it } from 'vitest';
import { gregorianOf, type OtherCalendar } from '../../../../../utils/core/page/page-date/other-calendars.ts';

it.each<[OtherCalendar, number, number, number, string | null]>([
  ['ethiopic', 2012, 1, 1, '2019-09-12'],
  ['ethiopic', 2011, 13, 6, '2019-09-11'],
  ['ethiopic', 2012, 13, 6, null],
  ['coptic', 1735, 7, 3, '2019-03-12'],
  ['indian', 1940, 12, 21, '2019-03-12'],
  ['hebrew', 5779, 6, 5, '2019-02-10'],
  ['hebrew', 5779, 7, 5, '2019-03-12'],
  ['hebrew', 5780, 6, 5, null],
  ['hebrew', 5780, 7, 5, '2020-03-01'],
  ['persian', 1399, 12, 30, '2021-03-20'],
  ['persian', 1400, 12, 30, null],
  ['hijri', 1445, 9, 15, '2024-03-25'],
  ['hijri', 1445, 9, 31, null],
  ['hijri', 1445, 13, 1, null],
])('%s %i-%i-%i', (calendar, year, month, day, date) => {
  expect(gregorianOf(calendar, year, month, day)).toBe(date);
});

it('finds every day that the browser names in the calendar', () => {
  const DAY = 86_400_000;
  for (const calendar of ['ethiopic', 'hebrew', 'persian'] as const) {
    const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' });
    const found = new Set<string>();
    const year = { ethiopic: 2012, hebrew: 5779, persian: 1399 }[calendar];
    for (let month = 1; month <= 13; month += 1)
      for (let day = 1; day <= 31; day += 1) {
        const date = gregorianOf(calendar, year, month, day);
        if (date) found.add(date);
      }
    const sorted = [...found].toSorted();
    const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
    expect(sorted.length).toBe((Date.parse(last) - Date.parse(first)) / DAY + 1);
    expect(format.format(Date.parse(first))).toContain(String(year));
    expect(format.format(Date.parse(first) - DAY)).toContain(String(year - 1));
  }
});
