import { expect, it } from 'vitest';
import {
  AnsweredPartners,
  partnerKey,
  questionsOf,
  withDayOrder,
  withField,
} from '../../../../../utils/core/register/reading/answers.ts';
import { chooseTable, readRegister } from '../../../../../utils/core/register/reading/read-register.ts';
import { readDelimited } from '../../../../../utils/core/register/tables/read-delimited.ts';

const TABLE = readDelimited(
  'Partner,Country,Signed,Remarks\nKyoto Univ.,Japan,03/04/2019,see Law\nYork,Canada,05/06/2020,x\nKyoto Univ.,Japan,2018-02-30,y\n',
);
const register = chooseTable([TABLE]);
const KYOTO = { names: ['Kyoto Univ.'], country: 'JP' };

it('asks once for a column of undecided dates and once for a partner of several rows', () => {
  const finder = new AnsweredPartners(new Map([[partnerKey(KYOTO), { entity: null, suggest: ['a:kyoto'] }]]));
  const result = readRegister(register, finder, null);
  const { orders, partners, open } = questionsOf(result, register.layout);
  expect(orders).toEqual([
    { at: 2, header: 'Signed', example: '03/04/2019', either: ['2019-04-03', '2019-03-04'], rows: [2, 3] },
  ]);
  expect(partners).toEqual([{ partner: 'Kyoto Univ.', country: 'JP', suggest: ['a:kyoto'], rows: [2, 4] }]);
  expect(open).toMatchObject([{ row: 4, field: 'signed', why: 'impossible-date', text: '2018-02-30' }]);
  expect(finder.unknown()).toEqual([{ names: ['York'], country: 'CA' }]);
});

it('reads the dates as the reader answered', () => {
  const layout = withDayOrder(register.layout, 2, 'month-first');
  const { records } = readRegister({ ...register, layout }, new AnsweredPartners(new Map()), null);
  expect(records.map(({ signed }) => signed)).toEqual(['2019-03-04', '2020-05-06', null]);
});

it('gives a field to the column that the reader chose, and takes it from the other one', () => {
  const layout = withField(register.layout, 3, 'signed');
  expect(layout.columns.map(({ fields }) => fields)).toEqual([['partner'], ['country'], ['ignore'], ['signed']]);
  const withTwo = withField(withField(layout, 2, 'ignore'), 0, 'ignore');
  expect(withTwo.columns.filter(({ fields }) => fields.includes('ignore'))).toHaveLength(2);
});
