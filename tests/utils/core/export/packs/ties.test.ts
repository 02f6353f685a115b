import { expect, it } from 'vitest';
import { participationsIn, tiesIn } from '../../../../../utils/core/export/packs/ties.ts';
import { samplePack } from '../../facts/cards/sample-pack.ts';
import { officeData } from './sample-data.ts';

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
