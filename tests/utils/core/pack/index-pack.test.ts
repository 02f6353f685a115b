import { expect, it } from 'vitest';
import { indexPack } from '../../../../utils/core/pack/index-pack.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import { entitiesOf } from '../../../../utils/core/pack/record-types.ts';
import type { EntityId, InstitutionId, OfficialId, RecordId, SourceId } from '../../../../utils/core/pack/types.ts';
import { smallPack } from './small-pack.ts';

const index = indexPack(parsePack(smallPack()));
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

it('finds everything by its id', () => {
  expect(index.entity('north' as EntityId)?.type).toBe('institution');
  expect(index.entity('ada' as EntityId)?.type).toBe('official');
  expect(index.institution('north' as InstitutionId)?.name).toBe('North University');
  expect(index.official('ada' as OfficialId)?.name).toBe('Ada North');
  expect(index.record('visit' as RecordId)?.type).toBe('visit');
  expect(index.source('news' as SourceId)?.publisher).toBe('The News');
});

it('finds nothing for unknown ids', () => {
  expect(index.entity('constructor' as EntityId)).toBeUndefined();
  expect(index.institution('ada' as InstitutionId)).toBeUndefined();
  expect(index.official('north' as OfficialId)).toBeUndefined();
  expect(index.recordsOf('nobody' as EntityId)).toEqual([]);
  expect(index.rolesAt('south' as InstitutionId)).toEqual([]);
  expect(index.partsOf('south' as InstitutionId)).toEqual([]);
});

it('lists the records of an entity, in any part', () => {
  expect(ids(index.records)).toEqual(['memorandum', 'visit', 'talks']);
  expect(ids(index.recordsOf('north' as EntityId))).toEqual(['memorandum', 'visit', 'talks']);
  expect(ids(index.recordsOf('ada' as EntityId))).toEqual(['memorandum', 'talks']);
  expect(ids(index.recordsOf('bo' as EntityId))).toEqual(['memorandum', 'visit']);
  expect(ids(index.recordsOf('north-library' as EntityId))).toEqual([]);
});

it('lists roles and units under the institution itself', () => {
  const titles = (id: string) => index.rolesAt(id as InstitutionId).map(({ role }) => role.title);
  expect(titles('north')).toEqual(['rector']);
  expect(titles('north-library')).toEqual(['reader']);
  expect(index.partsOf('north' as InstitutionId).map(({ id }) => id)).toEqual(['north-library']);
});

it('names each entity of a record once', () => {
  const entities = index.records.map((record) => [...entitiesOf(record)]);
  expect(entities).toEqual([
    ['north', 'south', 'ada', 'bo'],
    ['south', 'north', 'bo'],
    ['north', 'south', 'ada'],
  ]);
});

it('is the same from both sides: a record lists an entity exactly where the entity lists the record', () => {
  for (const entry of index.records) for (const id of entitiesOf(entry)) expect(index.recordsOf(id)).toContain(entry);
});

it.each([
  ['zh-CN', '阿拉木图'],
  ['ru', 'Алматы'],
  ['en', 'Almaty'],
  ['de', 'Almaty'],
])('calls a place by its name in %s, where the pack has one', (language, name) => {
  const place = { name: 'Almaty', country: 'KZ', names: { 'zh-Hans': '阿拉木图', ru: 'Алматы' } };
  expect(indexPack(parsePack(smallPack()), language).place(place)).toEqual({ name, country: 'KZ' });
});

it.each([
  ['en', 8, 'B0 – B1 – B2 – B3 – B4 – B5 – B6 – B7'],
  ['en', 9, 'B0 – B1 – B2 and 6 more'],
  ['zh-CN', 300, 'B0 – B1 – B2等，另有297个'],
])('calls a record without a title after its sides, in %s of %i after the first ones', (language, parties, title) => {
  const { institutions, agreements, ...pack } = smallPack();
  const many = Array.from({ length: parties }, (_, at) => ({ ...institutions[0], id: `b${at}`, name: `B${at}` }));
  const { title: _, ...untitled } = { title: '', ...agreements[0], id: 'pact', signatories: [] };
  const pact = { ...untitled, parties: many.map(({ id }) => id) };
  const document = { ...pack, institutions: [...institutions, ...many], agreements: [...agreements, pact] };
  const whole = indexPack(parsePack(document), language);
  const record = whole.record('pact' as RecordId);
  expect(record && whole.titleOf(record)).toBe(title);
});
