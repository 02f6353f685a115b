import { expect, it } from 'vitest';
import { parsePack } from '../../../../../utils/core/pack/parse.ts';
import { makeRegisterPack } from '../../../../../utils/core/register/packing/make-pack.ts';
import { AnsweredPartners, partnerKey } from '../../../../../utils/core/register/reading/answers.ts';
import { chooseTable, readRegister } from '../../../../../utils/core/register/reading/read-register.ts';
import { readDelimited } from '../../../../../utils/core/register/tables/read-delimited.ts';

const table = readDelimited(
  'No,Partner,Country,Type,Signed,Until\nA-1,University of York,Canada,MoU,2019-03-15,2018-01-01\nA-2,Kyoto University,Japan,MoU,2020,open-ended\nA-3,University of York,Canada,Articulation,2021,\n',
);
const finder = (kyoto: string) =>
  new AnsweredPartners(
    new Map([[partnerKey({ names: ['Kyoto University'], country: 'JP' }), { entity: kyoto, suggest: [] }]]),
  );
const packOf = (kyoto: string) =>
  makeRegisterPack(readRegister(chooseTable([table]), finder(kyoto), null), {
    id: 'own-register',
    home: 'Fernhill University',
    file: 'a.csv',
    asOf: '2026-01-05',
    version: '1',
    homeEntity: null,
    reference: (id) => ({ id, name: 'Kyoto University' }),
  });

it('names what the reader joined by its pack, and makes one institution of all other rows of a partner', () => {
  const made = packOf('directory:kyoto-university');
  const { agreements, institutions, elsewhere } = parsePack(JSON.parse(JSON.stringify(made)));
  expect(elsewhere).toMatchObject([{ id: 'directory:kyoto-university', name: 'Kyoto University' }]);
  expect(institutions.map(({ id }) => id)).toEqual(['own-xx-fernhill-university', 'own-ca-university-of-york']);
  expect(agreements.map(({ id, parties }) => [id, parties[1]])).toEqual([
    ['agreement-a-1', 'own-ca-university-of-york'],
    ['agreement-a-2', 'directory:kyoto-university'],
    ['agreement-a-3', 'own-ca-university-of-york'],
  ]);
});

it('leaves out an end before its beginning, and keeps an open one', () => {
  expect(packOf('directory:kyoto').agreements.map(({ ends }) => ends)).toEqual([undefined, 'open', undefined]);
});

it('does not refer to an institution that only its own earlier version knows', () => {
  const { institutions } = packOf('own-register:own-jp-kyoto-university');
  expect(institutions.map(({ name }) => name)).toContain('Kyoto University');
});
