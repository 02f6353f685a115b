import { expect, it } from 'vitest';
import { chooseTable, readRegister } from '../../../../../utils/core/register/reading/read-register.ts';
import { readDelimited } from '../../../../../utils/core/register/tables/read-delimited.ts';

const skippedOf = (last: string) => {
  const table = readDelimited(
    [
      'No,Partner,Country,Type,Signed',
      '1,Uppsala University,Sweden,MoU,2019-03-12',
      '2,Kyoto University,Japan,Student exchange,2020-09-01',
      '3,Monash University,Australia,MoU,2021-02-15',
      last,
    ].join('\n'),
  );
  const { skipped } = readRegister(chooseTable([table]), { find: () => ({ entity: null, suggest: [] }) }, null);
  return skipped;
};

it.each([',Partner institutions,3,,', ',Agreements:,17,,', ',Live ones,3,,', '3,件数,,,', 'Total,3,,,'])(
  'skips the total “%s”',
  (last) => {
    expect(skippedOf(last)).toEqual([{ row: 5, why: 'total' }]);
  },
);

it.each(['3,expected 2027,,,', '4,expected 2027,,,', '4,2026 (geplant),,,'])(
  'skips “%s”, which names no partner and counts nothing',
  (last) => expect(skippedOf(last)).toEqual([{ row: 5, why: 'no-partner' }]),
);

it('keeps a partner that has nothing beside it but a number', () => {
  expect(skippedOf('4,Alder University,,,')).toEqual([]);
  expect(skippedOf('3,Alder University,,,')).toEqual([]);
});

it.each([
  ['alone', 'Partner,Years', ''],
  ['beside a column that is seldom filled', 'Partner,Years,Remark', ',first'],
])('keeps a partner of a thin table beside the number of rows above it, %s', (_, header, remark) => {
  const partners = ['Alder', 'Birch', 'Cedar', 'Elm', 'Fir'].map(
    (name, at) => `${name} University,3${at === 0 ? remark : ''}`,
  );
  const table = readDelimited([header, ...partners, 'Sorbonne,5', 'Total,6'].join('\n'));
  const { skipped } = readRegister(chooseTable([table]), { find: () => ({ entity: null, suggest: [] }) }, null);
  expect(skipped).toEqual([{ row: 8, why: 'total' }]);
});

it('takes a faculty alone in its row for the heading of those below', () => {
  const table = readDelimited(
    [
      'Partner,Country,Type,Signed',
      'Faculty of Law,,,',
      'Uppsala University,Sweden,MoU,2019-03-12',
      'Faculty of Science,,,',
      'Kyoto University,Japan,Student exchange,2020-09-01',
      'Monash University,Australia,MoU,2021-02-15',
    ].join('\n'),
  );
  const result = readRegister(chooseTable([table]), { find: () => ({ entity: null, suggest: [] }) }, null);
  expect(result.skipped.map(({ row, why }) => [row, why])).toEqual([
    [2, 'group'],
    [4, 'group'],
  ]);
  expect(result.records.map(({ unit }) => unit)).toEqual([
    'Faculty of Law',
    'Faculty of Science',
    'Faculty of Science',
  ]);
});

it('reads kinds from columns that are ticked, and dates of a term that may be made longer', () => {
  const table = readDelimited(
    [
      'Partner,Country,MoU,Student exchange,Signed,Valid until',
      'Uppsala University,Sweden,x,x,2019-03-12,3+2 years',
      'Kyoto University,Japan,,x,2020-09-01,2025-08-31',
      'Lund University (expired),Sweden,x,,2010-09-01,2015-08-31',
    ].join('\n'),
  );
  const { records } = readRegister(chooseTable([table]), { find: () => ({ entity: null, suggest: [] }) }, null);
  expect(records.map(({ kinds }) => kinds)).toEqual([
    ['memorandum-of-understanding', 'student-exchange'],
    ['student-exchange'],
    ['memorandum-of-understanding'],
  ]);
  expect(records[0]).toMatchObject({ ends: '2022-03-11' });
  expect(records[0]?.doubts).toContainEqual({ field: 'ends', why: 'unknown-word', text: '3+2 years' });
  expect(records[2]).toMatchObject({ partner: 'Lund University', status: 'expired' });
});

it('takes the first filled column of the same dates in two calendars', () => {
  const table = readDelimited(
    [
      'Partner,Country,Type,Signed (AD),Signed (AH)',
      'Uppsala University,Sweden,MoU,2019-03-12,1440/07/15',
      'Kyoto University,Japan,Student exchange,,1440/07/15',
      'Monash University,Australia,MoU,2021-02-15,',
    ].join('\n'),
  );
  const { records } = readRegister(chooseTable([table]), { find: () => ({ entity: null, suggest: [] }) }, null);
  expect(records.map(({ signed }) => signed)).toEqual(['2019-03-12', '2019-03-22', '2021-02-15']);
});

it.each(['College of Europe', 'Institute of Education'])('keeps the partner “%s” alone in its row', (name) => {
  const table = readDelimited(
    [
      'Partner,Country,Type,Signed',
      'Uppsala University,Sweden,MoU,2019-03-12',
      `${name},,,`,
      'Kyoto University,Japan,Student exchange,2020-09-01',
      'Monash University,Australia,MoU,2021-02-15',
    ].join('\n'),
  );
  const { records } = readRegister(chooseTable([table]), { find: () => ({ entity: null, suggest: [] }) }, null);
  expect(records.map(({ partner, unit }) => [partner, unit])).toEqual([
    ['Uppsala University', null],
    [name, null],
    ['Kyoto University', null],
    ['Monash University', null],
  ]);
});

it('gives a ditto mark what the last agreement says, and nothing of the rows between', () => {
  const table = readDelimited(
    [
      'Partner,Country,Type,Signed',
      'Uppsala University,Sweden,MoU,2019-03-12',
      'Total,1,,',
      'Partner,Country,Type,Signed',
      'Lund University,〃,〃,2020-09-01',
      'Monash University,Australia,MoU,2021-02-15',
    ].join('\n'),
  );
  const { records } = readRegister(chooseTable([table]), { find: () => ({ entity: null, suggest: [] }) }, null);
  expect(records.map(({ partner, country, kinds }) => [partner, country, ...kinds])).toEqual([
    ['Uppsala University', 'SE', 'memorandum-of-understanding'],
    ['Lund University', 'SE', 'memorandum-of-understanding'],
    ['Monash University', 'AU', 'memorandum-of-understanding'],
  ]);
});

it.each([
  ['×', '-', ['memorandum-of-understanding']],
  ['×', '○', ['student-exchange']],
  ['✗', '✓', ['student-exchange']],
])('takes “%s” for a yes where nothing else in the table says yes, beside “%s”', (cross, other, kinds) => {
  const table = readDelimited(
    [
      'Partner,Country,MoU,Student exchange,Signed',
      `Uppsala University,Sweden,${cross},${other},2019-03-12`,
      `Kyoto University,Japan,${cross},${other},2020-09-01`,
    ].join('\n'),
  );
  const { records } = readRegister(chooseTable([table]), { find: () => ({ entity: null, suggest: [] }) }, null);
  expect(records.map((record) => record.kinds)).toEqual([kinds, kinds]);
});
