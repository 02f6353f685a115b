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
  '2015 (tbc)',
  'to be confirmed: 2015',
  'noch offen (2015)',
  '2015, à confirmer',
  'por confirmar 2015',
  'da confermare 2015',
  '待定（2015年）',
  '2015年（未定）',
  '미정 (2015)',
  'уточняется (2015)',
])('asks about a day of signing that the register itself doubts: %s', (text) => {
  const { signed, doubts } = readRowDates(row({ signed: text }));
  expect(signed).toBeNull();
  expect(doubts).toEqual([{ field: 'signed', why: 'doubted-date', text }]);
});

it.each([
  'not signed yet (2020)',
  '2020 (not signed)',
  '尚未签署（2020年）',
  'planned 2026',
  'planned for March 2026',
  '2026 (planned)',
  'Signing expected in 2027',
  '2027 expected',
  'scheduled: 12/10/2026',
  'in negotiation (2025)',
  'soon (2026)',
  'im Aufbau 2026',
  'geplant für 2026',
  '2026 geplant',
  'voraussichtlich im März 2026',
  'prévu pour 2026',
  '2026 (prévue)',
  'en préparation 2026',
  'previsto para 2026',
  'prevista 2026',
  'em negociação 2026',
  'in preparazione 2026',
  '预计2026年签署',
  '2026年拟签署',
  '将于2026年3月签署',
  '2026年3月予定',
  '2026年締結予定',
  '2026년 예정',
  '예정: 2026년',
  'من المتوقع 2026',
  '2026 (مقرر)',
  'планируется на 2026',
  '2026 (ожидается)',
  'dự kiến năm 2026',
])('takes a day that is still to come for no signing, and asks about it: %s', (text) => {
  const { signed, status, doubts } = readRowDates(row({ signed: text }));
  expect({ signed, status, doubts }).toEqual({
    signed: null,
    status: 'in-preparation',
    doubts: [{ field: 'signed', why: 'not-signed', text, ...(doubts[0]?.either ? { either: doubts[0].either } : {}) }],
  });
});

it.each(['soon', 'Expected', 'demnächst', 'bientôt', 'próximamente', 'im Aufbau', '即将', '近日中', '곧', 'скоро'])(
  'takes “%s” where the day of signing would stand for an agreement in preparation',
  (text) =>
    expect(readRowDates(row({ signed: text }))).toMatchObject({ signed: null, status: 'in-preparation', doubts: [] }),
);

it.each([
  ['2015 (planned renewal 2026)', '2015'],
  ['2015; renewal planned', '2015'],
  ['new 2019', '2019'],
  ['2015 – draft amendment 2019', '2015'],
])('leaves the day of signing where something else is planned: %s', (text, signed) =>
  expect(readRowDates(row({ signed: text }))).toMatchObject({ signed, status: null }),
);

it.each([
  ['planned for 2018, signed 12 May 2019', '2019-05-12'],
  ['proposed 2018; signed on 2019', '2019'],
  ['geplant 2018, unterzeichnet am 12.5.2019', '2019-05-12'],
  ['previsto 2018, firmado 2019', '2019'],
  ['计划2018年，实际签署2019年', '2019'],
])('takes the day of signing behind one that was planned before: %s', (text, signed) =>
  expect(readRowDates(row({ signed: text }))).toMatchObject({ signed, status: null, renewals: [], doubts: [] }),
);

it('takes no day on which a plan is to be signed', () =>
  expect(readRowDates(row({ signed: 'planned 2026, to be signed 2027' }))).toMatchObject({
    signed: null,
    status: 'in-preparation',
  }));

it.each(['soon', 'expected'])('asks what “%s” says of an end', (text) =>
  expect(readRowDates(row({ ends: text })).doubts).toEqual([{ field: 'ends', why: 'unknown-word', text }]),
);

it('takes “not signed yet” for no signing and an agreement in preparation', () => {
  for (const signed of ['not signed yet', 'not signed yet (2020)', 'noch nicht unterschrieben'])
    expect(readRowDates(row({ signed }))).toMatchObject({ signed: null, status: 'in-preparation' });
});

it.each([
  'ca. 2027',
  '2027?',
  'about 12/2027',
  'expected 2027',
  'voraussichtlich bis 2027',
  '2027 (tbc)',
  'expected 2026-27',
])('asks about an end that the register itself doubts: %s', (text) => {
  expect(readRowDates(row({ signed: '2015', ends: text }))).toMatchObject({
    signed: '2015',
    ends: null,
    doubts: [{ field: 'ends', why: 'doubted-date', text }],
  });
});

it('reads a day on which an agreement will end', () => {
  expect(readRowDates(row({ signed: '2015', ends: '将于2026年到期' }))).toMatchObject({ ends: '2026', doubts: [] });
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
    doubts: [{ field: 'signed', why: 'doubted-date', text: 'ca. 2015' }],
  });
  expect(readRowDates(row({ 'signed.year': '2026 (planned)', 'signed.month': '2' }))).toMatchObject({
    signed: null,
    status: 'in-preparation',
    doubts: [{ field: 'signed', why: 'not-signed', text: '2026 (planned)' }],
  });
});

it('asks about a beginning that is only planned', () => {
  const { starts, doubts } = readRowDates(row({ starts: 'planned 2026' }));
  expect(starts).toBeNull();
  expect(doubts).toEqual([{ field: 'starts', why: 'planned', text: 'planned 2026' }]);
});
