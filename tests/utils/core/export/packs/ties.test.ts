import { expect, it } from 'vitest';
import { crowdedIn, participationsIn, tiesIn } from '../../../../../utils/core/export/packs/ties.ts';
import type { InstitutionId } from '../../../../../utils/core/pack/types.ts';
import { samplePack } from '../../facts/cards/sample-pack.ts';
import { crowdedData, officeData } from './sample-data.ts';

it('ties every two parties, visitors to hosts, and organisers to those who take part', () => {
  const ties = [...tiesIn(samplePack), ...tiesIn(officeData.index.pack)];
  expect(ties.map(({ from, to, record, isDirected }) => [record.id, from, to, isDirected])).toEqual([
    ['older-framework', 'open-university', 'southern-university', false],
    ['memorandum', 'open-university', 'southern-university', false],
    ['undated-exchange', 'southern-university', 'open-university', true],
    ['delegation', 'open-university', 'southern-university', true],
    ['exchange', 'home', 'ministry', false],
    ['exchange', 'home', 'ror:00aaaaa00', false],
    ['exchange', 'ministry', 'ror:00aaaaa00', false],
    ['open-ended', 'home', 'home-library', false],
    ['fair', 'home', 'ministry', false],
  ]);
});

it.each([
  [20, 190, 0],
  [21, 0, 1],
])('ties every two of %i parties by %i pairs, or leaves them to the record', (parties, pairs, crowded) => {
  const { pack } = crowdedData(parties).index;
  expect(tiesIn(pack)).toHaveLength(pairs);
  expect(crowdedIn(pack)).toHaveLength(crowded);
});

it('ties one organiser to each of many participants', () => {
  const { pack } = crowdedData(2).index;
  const [first, ...others] = Array.from({ length: 300 }, (_, at) => `body-${at}` as InstitutionId);
  const [fair] = officeData.index.pack.events;
  if (!fair || !first) throw new Error('No event');
  const events = [{ ...fair, organisers: [first], participants: others }];
  expect(tiesIn({ ...pack, events, agreements: [] })).toHaveLength(299);
});

it('names everybody in a record with the part of each', () => {
  const memorandum = samplePack.agreements[1];
  if (!memorandum) throw new Error('No memorandum');
  expect(participationsIn(memorandum, String).map(({ entity, part, for: body }) => [entity, part, body])).toEqual([
    ['open-university', 'party', null],
    ['southern-university', 'party', null],
    ['li-wei', 'signatory', 'open-university'],
    ['siti-aminah', 'signatory', 'southern-university'],
    ['li-wei', 'attendee', null],
  ]);
});
