import { describe, expect, it } from 'vitest';
import { type DatedCells, readRowDates } from '../../../../../utils/core/register/rows/read-dates.ts';
import type { DateField } from '../../../../../utils/core/register/words/header-words.ts';

const row = (cells: Partial<Record<DateField, string>>): DatedCells =>
  Object.fromEntries(
    Object.entries(cells).map(([field, text]) => [
      field,
      { cell: { text }, header: '', column: { order: 'day-first', academic: false } },
    ]),
  );

describe('the end of an agreement', () => {
  it.each([
    ['no end date', 'open', false],
    ['sin fecha de vencimiento', 'open', false],
    ['Till mutually agreed', 'open', false],
    ['長期有效', 'open', false],
    ['무기한', 'open', false],
    ['غير محدد المدة', 'open', false],
    ['自動更新(5年ごと)', null, true],
    ['verlängert sich automatisch', null, true],
    ['automatically renewed every 3 years', null, true],
    ['4 años, renovable automáticamente', '2024-03-14', true],
    ['3 years, extendable', '2023-03-14', false],
    ['五年', '2025-03-14', false],
    ['60 months', '2025-03-14', false],
    ['hasta 31/12/2026', '2026-12-31', false],
    ['Exp. 5/12/2026', '2026-12-05', false],
    ['14.03.2023 (verl. bis 14.03.2028)', '2028-03-14', false],
    ['2022 (renewed to 2027)', '2027', false],
    ["indefinite (12 months' notice)", 'open', false],
    ['unbefristet, Kündigungsfrist 6 Monate', 'open', false],
    ['3 years, 6 months prior notice', '2023-03-14', false],
    ['二〇二七年十一月三十日', '2027-11-30', false],
    ['pending renewal', null, false],
    ['k. A.', null, false],
    ['', null, false],
  ])('“%s” of an agreement of 15 March 2020', (text, ends, renewsByItself) => {
    const dates = readRowDates(row({ signed: '2020-03-15', ends: text }));
    expect(dates).toMatchObject({ ends, renewsByItself, doubts: [] });
  });

  it('is asked for where its words have no clear meaning or it lies before the start', () => {
    expect(readRowDates(row({ ends: 'see the dean' })).doubts).toMatchObject([{ field: 'ends', why: 'unknown-word' }]);
    expect(readRowDates(row({ signed: '02.12.2020', ends: '01.12.2018' }))).toMatchObject({
      ends: '2018-12-01',
      doubts: [{ field: 'ends', why: 'before-start' }],
    });
  });

  it.each(['60', '36', '5'])('is asked for where it is “%s” and neither the cell nor its header has a unit', (text) => {
    const bare = (field: DateField, header: string) =>
      readRowDates({
        ...row({ signed: '2019' }),
        [field]: { cell: { text }, header, column: { order: 'day-first', academic: false } },
      });
    expect(bare('ends', 'Ends')).toMatchObject({
      signed: '2019',
      ends: null,
      doubts: [{ field: 'ends', why: 'unknown-word', text }],
    });
    expect(bare('ends', 'Ends after (years)')).toMatchObject({ ends: String(2019 + Number(text)), doubts: [] });
    // A column of ends of which most cells are terms is read as one of durations.
    expect(bare('duration', 'Ends').doubts).toMatchObject([{ field: 'ends', why: 'unknown-word', text }]);
    expect(bare('duration', 'Duration').doubts).toEqual([]);
  });

  it('follows from the last renewal', () => {
    const dates = readRowDates(row({ signed: '03/06/2015 y 14/06/2020', duration: '5 años' }));
    expect(dates).toMatchObject({ signed: '2015-06-03', renewals: ['2020-06-14'], ends: '2025-06-13' });
  });

  it('of a term that began on 29 February is a day that exists', () => {
    expect(readRowDates(row({ signed: '2024-02-29', duration: '5' })).ends).toBe('2029-02-28');
  });
});

it.each([
  ['1980.5.31 -自動延長', { starts: '1980-05-31', ends: null, renewsByItself: true }],
  ['15/06/2016 al 14/06/2021', { starts: '2016-06-15', ends: '2021-06-14' }],
  ['desde el 3 de mayo de 2022, indefinida', { starts: '2022-05-03', ends: 'open' }],
  ['2015-2020', { starts: '2015', ends: '2020' }],
])('reads a period: %s', (text, dates) => {
  expect(readRowDates(row({ period: text }))).toMatchObject({ ...dates, doubts: [] });
});

it('reads a signing that is under way as a state, and days of columns of their own', () => {
  expect(readRowDates(row({ signed: '手続中' }))).toMatchObject({ signed: null, status: 'in-preparation', doubts: [] });
  const parts = row({ 'signed.year': '2017', 'signed.month': '2', 'signed.day': '29' });
  expect(readRowDates(parts)).toMatchObject({ signed: null, doubts: [{ field: 'signed', why: 'impossible-date' }] });
});

it('reads the term in which an agreement without an end began', () => {
  expect(readRowDates(row({ period: 'seit WS 2015/16, unbefristet' }))).toMatchObject({ starts: '2015', ends: 'open' });
  expect(readRowDates(row({ period: '01.10.2019 - 30.09.2024 (verlängert bis 30.09.2029)' }))).toMatchObject({
    starts: '2019-10-01',
    ends: '2029-09-30',
  });
});

it.each([
  ['7 Foobar 2019', 'unknown-word'],
  ['15 Meskeram 2012', 'unknown-word'],
  ['5 Tir 2011', 'unknown-word'],
  ['Foobar 7, 2019', 'unknown-word'],
  ['12/13', 'unknown-word'],
  ['45/2', 'unknown-word'],
  ['15.03.219', 'unknown-word'],
  ['2091-01-01', 'other-calendar'],
  ['5779', 'unknown-word'],
])('gives no day for %s, and says why', (text, why) => {
  expect(readRowDates(row({ signed: text }))).toMatchObject({ signed: null, doubts: [{ field: 'signed', why, text }] });
});

it.each([
  'Semester 1, 2019',
  'Agreement no. 5, 2019',
  'Rev. 2, 2019',
  'signed in 2019',
  'Room 12, 2019',
  '5 Jahre, 2019',
  '5 ans 2019',
  '12 meses 2019',
])('takes the number of “%s” for no day', (text) =>
  expect(readRowDates(row({ signed: text }))).toMatchObject({ signed: '2019', doubts: [] }),
);

it.each(['renewed', 'verlängert', 'extended'])('asks for the day of signing where the cell says “%s” alone', (text) => {
  expect(readRowDates(row({ signed: text }))).toMatchObject({
    signed: null,
    doubts: [{ field: 'signed', why: 'unknown-word', text }],
  });
});

it('takes the same day in two calendars for one', () => {
  const dates = readRowDates(row({ signed: '5 Adar II 5779 (12 March 2019)' }));
  expect(dates).toMatchObject({ signed: '2019-03-12', renewals: [], doubts: [] });
});

it('reads years of the Republic of China in a column of years that says so', () => {
  const column = { order: 'undecided', academic: false } as const;
  const year = (text: string, republic: boolean) =>
    readRowDates({
      'signed.year': { cell: { text }, header: '', column: republic ? { ...column, republic } : column },
    });
  expect(year('108', true)).toMatchObject({ signed: '2019', doubts: [] });
  expect(year('108', false)).toMatchObject({ signed: null, doubts: [{ why: 'other-calendar', text: '108' }] });
  expect(year('5779', false)).toMatchObject({ signed: null, doubts: [{ why: 'other-calendar', text: '5779' }] });
});

describe('a day of signing after the day of today', () => {
  const today = '2026-11-30';
  const parts = { 'signed.year': '2027', 'signed.month': '2' };

  it.each([
    [{ signed: '15.03.2027' }, '15.03.2027'],
    [{ signed: '01.12.2026' }, '01.12.2026'],
    [{ signed: '2030' }, '2030'],
    [{ signed: 'Spring 2028' }, 'Spring 2028'],
    [parts, '2027-2'],
  ])('is asked for, and the agreement is in preparation: %j', (cells, text) => {
    expect(readRowDates(row(cells), today)).toMatchObject({
      signed: null,
      status: 'in-preparation',
      doubts: [{ field: 'signed', why: 'not-signed', text }],
    });
    expect(readRowDates(row(cells)).doubts).toEqual([]);
  });

  it.each(['30.11.2026', '2026', 'Autumn 2026', '11/2026'])('is not “%s”', (signed) => {
    const dates = readRowDates(row({ signed }), today);
    expect(dates.signed).not.toBeNull();
    expect(dates).toMatchObject({ status: null, doubts: [] });
  });

  it('is no beginning, which may lie ahead', () => {
    expect(readRowDates(row({ signed: '2026', starts: '2027-01-01' }), today)).toMatchObject({ doubts: [] });
  });
});
