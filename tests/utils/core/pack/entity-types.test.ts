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

it('has the fields of an institution, without roles', () => {
  expect(profile('north')).toEqual({
    kind: 'university',
    country: 'CN',
    partOf: null,
    roles: [],
    summary: null,
    url: null,
    domains: [],
    identifiers: { wikidata: 'Q1' },
  });
  expect(profile('north-library')).toMatchObject({ country: null, partOf: 'north', identifiers: {} });
});

it('has the roles of an official, without a country', () => {
  expect(profile('ada')).toMatchObject({ kind: 'official', country: null, partOf: null });
  expect(profile('ada')?.roles.map(({ title }) => title)).toEqual(['rector', 'reader']);
});

it('accepts neither a record nor the name of a built-in as a type of entity', () => {
  expect(['institution', 'official', 'agreement', 'constructor'].filter(isEntityType)).toEqual([
    'institution',
    'official',
  ]);
});
