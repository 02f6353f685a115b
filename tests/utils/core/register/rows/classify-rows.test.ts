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
