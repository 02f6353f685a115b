import { expect, it } from 'vitest';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import { dateOf, entitiesOf, placesOf, recordsIn, topicsOf } from '../../../../utils/core/pack/record-types.ts';
import { smallPack } from './small-pack.ts';

const records = recordsIn(parsePack(smallPack()));

it('lists agreements before visits before events', () => {
  expect(records.map(({ type, id }) => `${type} ${id}`)).toEqual([
    'agreement memorandum',
    'visit visit',
    'event talks',
  ]);
});

it('reads date, places and topics of every type', () => {
  expect(records.map(dateOf)).toEqual(['2023-08-31', null, '2019-11/..']);
  expect(records.map((record) => placesOf(record).map(({ name }) => name))).toEqual([['Almaty'], ['Beijing'], []]);
  expect(records.map(topicsOf)).toEqual([['open education'], [], []]);
});

it('names each entity once, in the order of the parts of the record', () => {
  expect(records.map((record) => [...entitiesOf(record)])).toEqual([
    ['north', 'south', 'ada', 'bo'],
    ['south', 'north', 'bo'],
    ['north', 'south', 'ada'],
  ]);
});
