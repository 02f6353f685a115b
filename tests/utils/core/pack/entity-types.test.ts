import { expect, it } from 'vitest';
import { entitiesIn, isEntityType, profileOf } from '../../../../utils/core/pack/entity-types.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import { smallPack } from './small-pack.ts';

const entities = entitiesIn(parsePack(smallPack()));
const profile = (id: string) => entities.filter((entity) => entity.id === id).map(profileOf)[0];

it('lists institutions before officials, each in the order of the pack', () => {
  expect(entities.map(({ type, id }) => `${type} ${id}`)).toEqual([
    'institution north',
    'institution north-library',
    'institution south',
    'official ada',
    'official bo',
  ]);
});

it('says of an institution what the pack says, and that it holds no role', () => {
  expect(profile('north')).toEqual({
    kind: 'university',
    country: 'CN',
    partOf: null,
    roles: [],
    summary: null,
    url: null,
    identifiers: { wikidata: 'Q1' },
  });
  expect(profile('north-library')).toMatchObject({ country: null, partOf: 'north', identifiers: {} });
});

it('says of an official which roles they hold, and no country of their own', () => {
  expect(profile('ada')).toMatchObject({ kind: 'official', country: null, partOf: null });
  expect(profile('ada')?.roles.map(({ title }) => title)).toEqual(['rector', 'reader']);
});

it('takes neither a record nor the name of a built-in for a type of entity', () => {
  expect(['institution', 'official', 'agreement', 'constructor'].filter(isEntityType)).toEqual([
    'institution',
    'official',
  ]);
});
