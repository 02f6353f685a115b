import { expect, it } from 'vitest';
import { PLAIN_COLUMN } from '../../../../../utils/core/register/cells/find-dates.ts';
import { type DatedCells, readRowDates } from '../../../../../utils/core/register/rows/read-dates.ts';

const row = (cells: Readonly<Record<string, string>>): DatedCells =>
  Object.fromEntries(
    Object.entries(cells).map(([field, text]) => [field, { cell: { text }, header: field, column: PLAIN_COLUMN }]),
  );

it.each([
  'ca. 2015',
  'circa 12/2015',
  'c. 2015',
  '~2015',
  '≈ 2015',
  '2015?',
  '2015 (?)',
  '? 2015',
  '12 March 2015 ?',
  'before 2015',
  'not before 12/2020',
  'about March 2015',
  'probably 2015',
  '2015 approx.',
  'um 2015',
  'vers 2015',
  'hacia 2015',
  '约2015年',
  '2015年左右',
  '2015年頃',
  '약 2015년',
  'not signed yet (2020)',
  '2020 (not signed)',
  '尚未签署（2020年）',
])('asks about a day of signing that the register itself doubts: %s', (text) => {
  const { signed, doubts } = readRowDates(row({ signed: text }));
  expect(signed).toBeNull();
  expect(doubts).toEqual([{ field: 'signed', why: 'unknown-word', text }]);
});

it('takes “not signed yet” for no signing and an agreement in preparation', () => {
  for (const signed of ['not signed yet', 'not signed yet (2020)', 'noch nicht unterschrieben'])
    expect(readRowDates(row({ signed }))).toMatchObject({ signed: null, status: 'in-preparation' });
});

it.each(['ca. 2027', '2027?', 'about 12/2027'])('asks about an end that the register itself doubts: %s', (text) => {
  expect(readRowDates(row({ signed: '2015', ends: text }))).toMatchObject({
    signed: '2015',
    ends: null,
    doubts: [{ field: 'ends', why: 'unknown-word', text }],
  });
});

it.each([
  ['2016.3 ~ 2021.2', { starts: '2016-03', ends: '2021-02' }],
  ['2016~2021', { starts: '2016', ends: '2021' }],
  ['2016-03-01 to 2021-02-28', { starts: '2016-03-01', ends: '2021-02-28' }],
  ['~2021', { ends: '2021' }],
])('reads the signs of a span as no doubt: %s', (text, dates) => {
  expect(readRowDates(row({ period: text }))).toMatchObject({ ...dates, doubts: [] });
});

it.each(['after approval 2015', 'signed in Vero 2015', '契約 2015年', '협약 2015', '签约2015年'])(
  'takes words that hedge something else for no doubt: %s',
  (text) => expect(readRowDates(row({ signed: text }))).toMatchObject({ signed: '2015', doubts: [] }),
);

it('asks about a year that the register doubts in a column of its own', () => {
  expect(readRowDates(row({ 'signed.year': 'ca. 2015', 'signed.month': '2' }))).toMatchObject({
    signed: null,
    doubts: [{ field: 'signed', why: 'unknown-word', text: 'ca. 2015' }],
  });
});
