import { expect, it } from 'vitest';
import { describeDateColumn } from '../../../../../utils/core/register/cells/column-dates.ts';
import { findDates } from '../../../../../utils/core/register/cells/find-dates.ts';

/** The dates of a column's cells, each with what it is asked for. */
const read = (header: string, cells: readonly string[], isOfDates = true) => {
  const column = describeDateColumn(header, cells, isOfDates);
  return cells.map((cell) =>
    findDates(cell, column)
      .dates.map(({ date, doubt }) => date ?? doubt)
      .join(' '),
  );
};

it.each([
  ['Signed', ['15/03/2562', '20 Jan 2560', '2564'], ['2019-03-15', '2017-01-20', '2021']],
  ['Signed (B.E.)', ['2564'], ['2021']],
  // Who counts years of the Buddha puts the day first.
  ['วันที่ลงนาม', ['4/3/2562', '5/4/2560'], ['2019-03-04', '2017-04-05']],
  ['Signed', ['1398/05/12', '1400/02/31'], ['2019-08-03', '2021-05-21']],
  ['Signed (Solar Hijri)', ['1398/05/12'], ['2019-08-03']],
  ['Signed', ['1440/07/15', '1445/01/02'], ['2019-03-22', '2023-07-20']],
  ['Signed (AH)', ['15/07/1440'], ['2019-03-22']],
  ['Signed', ['43539', '45365'], ['2019-03-15', '2024-03-14']],
])('reads dates of other calendars below “%s”', (header, cells, dates) => {
  expect(read(header, cells)).toEqual(dates);
});

it('asks for the date where nothing tells which calendar it is of', () => {
  // 1398 is 2019 by the sun and 1978 by the moon.
  expect(read('Signed', ['1398/05/12', '1399/06/01'])).toEqual(['other-calendar', 'other-calendar']);
});

it('leaves dates of the Gregorian calendar as they are', () => {
  expect(read('Signed', ['15/03/2019', '2525', '2020-01-02'])).toEqual(['2019-03-15', '', '2020-01-02']);
});

it('takes numbers of five digits for days only in a column of dates, and within a century', () => {
  expect(read('Amount', ['45000', '52000'], false)).toEqual(['', '']);
  expect(read('Concluded', ['2019-03-15', '2020-01-02', '43539'], false).at(-1)).toBe('2019-03-15');
  expect(read('Signed', ['15/03/2019', '20195', '75221'])).toEqual(['2019-03-15', '', '']);
});

it.each([
  ['Signed (هجری خورشیدی)', '1398/05/12'],
  ['تاریخ (ه.ش)', '1398/05/12'],
  ['Signed', '1398/05/12 هـ.ش'],
  ['Signed', '12/05/1398 هجری شمسی'],
])('reads the Persian calendar below “%s” in “%s”', (header, cell) => {
  expect(read(header, [cell])).toEqual(['2019-08-03']);
});

it('reads a day before the month with the words for the calendar of the moon', () => {
  expect(read('Signed', ['15/07/1440 هـ', '15/07/1440 AH'])).toEqual(['2019-03-22', '2019-03-22']);
});

it('takes numbers and far ends of a Gregorian column for no Buddhist years', () => {
  const cells = ['see contract No 2504', 'Room 2519', '2499-12-31', '31.12.2500', '15/03/2562', '2019-05-01'];
  const doubt = 'impossible-date';
  expect(read('Ends', cells)).toEqual(['', '', doubt, doubt, '2019-03-15', '2019-05-01']);
  expect(read('Ends', ['see contract No 2504'])).toEqual(['']);
  expect(read('Ends', ['31.12.2500', '31.12.2500'])).toEqual([doubt, doubt]);
});

it('reads a Buddhist year behind the name of a month, whatever its column', () => {
  expect(read('Signed', ['20 March 2560', '2019-05-01', '2020-05-01'])[0]).toBe('2017-03-20');
});

it('takes one year of another calendar among others for a slip', () => {
  expect(read('Signed', ['20/03/2019', '11/05/1430', '25/06/2020'])[1]).toBe('other-calendar');
  expect(read('Signed', ['2019-03-20', '1399/01/31', '2020-06-25'])[1]).toBe('other-calendar');
});

it('knows the calendar of the sun by a day 31, however late an end', () => {
  expect(read('Ends', ['1399/01/31', '1402/01/31', '1430/02/03'])).toEqual(['2020-04-19', '2023-04-20', '2051-04-23']);
});

it('reads two digits of a year below a header of the Buddhist calendar', () => {
  expect(read('วันที่ (พ.ศ.)', ['15/3/61', '12 มี.ค. 61', '12 March 61'])).toEqual([
    '2018-03-15',
    '2018-03-12',
    '2018-03-12',
  ]);
});

it('takes “to be” in a header for no calendar', () => {
  expect(describeDateColumn('Date to be', ['2019'], true).calendar).toBeUndefined();
  expect(describeDateColumn('Signed (B.E.)', ['15/3/61'], true).calendar).toBe('buddhist');
});

it.each([
  ['Date of signing (E.C.)', ['01/01/2012', '25/06/2011'], ['2019-09-12', '2019-03-04']],
  ['Ethiopian calendar', ['2011-13-05', '2019-03-04 G.C.'], ['2019-09-10', '2019-03-04']],
  ['Signed (Saka)', ['1940-12-21'], ['2019-03-12']],
  ['תאריך עברי', ['05/07/5779'], ['2019-03-12']],
  ['تاریخ امضا', ['۱۳۹۸/۰۵/۱۲', '۱۴۰۰/۰۱/۱۵'], ['2019-08-03', '2021-04-04']],
  ['簽約日期(民國)', ['98年3月4日', '058/06/07', '58.6.7'], ['2009-03-04', '1969-06-07', '1969-06-07']],
  ['簽約日期', ['113年3月4日', '民國108年3月5日', '94年3月4日'], ['2024-03-04', '2019-03-05', '2005-03-04']],
])('reads days of the calendar below “%s”: %j', (header, cells, dates) => {
  expect(read(header, cells)).toEqual(dates);
});

it.each([
  ['Date (BS)', '2076-12-15'],
  ['Signed (B.S.)', '2076-12-15'],
  ['Bikram Sambat', '2076-12-15'],
  ['मिति', '२०७६/१२/१५'],
  ['Signed', '२०७६/१२/१५'],
  ['Date (EC)', '01/01/2012'],
  ['Date (Ethiopian or Gregorian)', '01/01/2012'],
  ['ቀን', '01/01/2012'],
  ['农历日期', '2019-03-04'],
])('asks for a date of a calendar that is not converted: “%s” above %s', (header, cell) => {
  expect(read(header, [cell])).toEqual(['other-calendar']);
});

it('asks for years of two digits of an era that other cells name', () => {
  expect(read('締結日', ['平成27年4月1日', '28年4月1日', '28.4.1'])).toEqual([
    '2015-04-01',
    'other-calendar',
    'other-calendar',
  ]);
  expect(read('締結日', ['大8.4.1', '9.4.1'])).toEqual(['1919-04-01', 'other-calendar']);
});

it('says of a day that a known calendar does not have that there is none', () => {
  expect(read('تاریخ', ['۱۳۹۹/۱۲/۳۰', '۱۴۰۰/۱۲/۳۰'])).toEqual(['2021-03-20', 'impossible-date']);
});

it('reads both orders of two digits beside years of the Republic of China', () => {
  expect(read('簽約日期', ['民國108年3月5日', '03/04/19'])).toEqual(['2019-03-05', 'day-month']);
});

it('reads a day of the Buddhist calendar beside others where its year lies among theirs', () => {
  const column = ['4/3/2562', '2016-05-01', '15/03/2019', '7 May 2021'];
  expect(read('Signed', column)[0]).toBe('2019-03-04');
  expect(read('Signed', ['4/3/2562', '2016-05-01', '2021-05-07'])[0]).toBe('2019-03-04');
  expect(read('Signed', ['2562-03-04', '2016-05-01', '2021-05-07'])[0]).toBe('2019-03-04');
});

it('leaves such a day in doubt where its year may be a slip, or the column puts the month first', () => {
  expect(read('Signed', ['4/3/2519', '2016-05-01', '2021-05-07'])[0]).toBe('other-calendar');
  expect(read('Signed', ['4/3/2562', '03/15/2016', '05/17/2021'])[0]).toBe('other-calendar');
  expect(read('Signed', ['4/3/2562'])[0]).toBe('2019-03-04');
});

it('takes in a cell with more years than a call takes arguments', () => {
  const cells = ['2019 '.repeat(200_000), '2016', '4/3/2560'];
  expect(describeDateColumn('Signed', cells, true).buddhistAmong).toEqual([2016, 2019]);
});
