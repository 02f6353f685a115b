import { expect, it } from 'vitest';
import { Reconciler } from '../../../../../utils/core/register/partners/reconcile.ts';
import { withField } from '../../../../../utils/core/register/reading/answers.ts';
import { chooseTable, readRegister } from '../../../../../utils/core/register/reading/read-register.ts';
import { resultJson } from '../../../../../utils/core/register/reading/result-json.ts';
import { readDelimited } from '../../../../../utils/core/register/tables/read-delimited.ts';

const tableOf = (...lines: readonly string[]) => chooseTable([readDelimited(lines.join('\n'))]);
const read = (...lines: readonly string[]) => readRegister(tableOf(...lines), new Reconciler([]), null);

it.each([
  ['Partner', 'Partner'],
  ['Partner 1', 'Partner 2'],
  ['Partner institution', 'Partner institution (2)'],
])('takes the partners of the columns “%s” and “%s” for those of one agreement', (first, second) => {
  const { records, doubled } = read(
    `${first},${second},Signed`,
    'Kyoto University,Lund University,2019-03-12',
    'Osaka University,,2020-09-25',
    'Uppsala University,Uppsala University,2021-09-25',
    ',Monash University,2022-09-25',
  );
  expect(records.map(({ partner, alsoPartners }) => [partner, ...alsoPartners.map((each) => each.partner)])).toEqual([
    ['Kyoto University', 'Lund University'],
    ['Osaka University'],
    ['Uppsala University'],
    ['Monash University'],
  ]);
  expect(doubled).toEqual([]);
});

it('gives each partner the country beside it', () => {
  const { records } = read(
    'Partner,Country,Partner,Country,Signed',
    'Kyoto University,Japan,Lund University,Sweden,2019-03-12',
    'Osaka University,Japan,,,2020-09-25',
    ',,Monash University,Australia,2020-10-25',
  );
  expect(records).toMatchObject([
    { country: 'JP', alsoPartners: [{ partner: 'Lund University', country: 'SE' }] },
    { country: 'JP', alsoPartners: [] },
    { partner: 'Monash University', country: 'AU' },
  ]);
});

it('says which columns are left out because another one is read as the same', () => {
  const result = read(
    'Partner,Signed,Signed',
    'Kyoto University,2019-03-12,2020-03-12',
    'Lund University,2020-09-25,2020-09-26',
  );
  expect(result.doubled).toEqual(['Signed [column 3]']);
  expect(resultJson(result)).toMatchObject({ doubled: ['Signed [column 3]'] });
});

it('leaves a column of partners as one where the reader says that another of its header is one too', () => {
  const chosen = tableOf('Partner,Partner,Signed', 'Kyoto University,KU,2019-03-12', 'Lund University,,2020-09-25');
  const { columns } = withField(chosen.layout, 1, 'partner');
  expect(columns.map(({ fields }) => fields[0])).toEqual(['partner', 'partner', 'signed']);
});
