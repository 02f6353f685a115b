import { expect, it } from 'vitest';
import { describeDateColumn } from '../../../../../utils/core/register/cells/column-dates.ts';
import { findDates } from '../../../../../utils/core/register/cells/find-dates.ts';

/** The dates of a column's cells, each with what it is asked for. */
const read = (header: string, cells: readonly string[]) => {
  const column = describeDateColumn(header, cells);
  return cells.map((cell) =>
    findDates(cell, column)
      .dates.map(({ date, doubt }) => date ?? doubt)
      .join(' '),
  );
};

it.each([
  ['Signed', ['15/03/2562', '20 Jan 2560', '2564'], ['2019-03-15', '2017-01-20', '2021']],
  ['Signed (B.E.)', ['2564'], ['2021']],
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
  expect(read('Signed', ['1398/05/12', '1399/06/01'])).toEqual(['impossible-date', 'impossible-date']);
});

it('leaves dates of the Gregorian calendar as they are', () => {
  expect(read('Signed', ['15/03/2019', '2525', '2020-01-02'])).toEqual(['2019-03-15', '', '2020-01-02']);
});
