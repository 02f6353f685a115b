import { expect, it } from 'vitest';
import { bundledPack } from '../../../../data/bundled-pack.ts';
import { mergePacks } from '../../../../utils/core/pack/merge-packs.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import { selectPart } from '../../../../utils/core/pack/select-part.ts';
import type { EntityId, RecordId } from '../../../../utils/core/pack/types.ts';
import { sampleId, samplePack } from '../facts/cards/sample-pack.ts';

const recordId = (id: string): RecordId => id as RecordId;

it('is the entities and records that are asked for, whom these name, and the sources', () => {
  const part = selectPart(samplePack, [sampleId('quiet-academy')], [recordId('memorandum')]);
  expect(part.institutions.map(({ id }) => id)).toEqual(['open-university', 'southern-university', 'quiet-academy']);
  expect(part.officials.map(({ id }) => id)).toEqual(['li-wei', 'siti-aminah']);
  expect(part.agreements.map(({ id }) => id)).toEqual(['memorandum']);
  expect([part.visits, part.events]).toEqual([[], []]);
  expect(part.sources.map(({ id }) => id)).toEqual(['herald', 'digest']);
});

it('names what only a role or a unit leads to', () => {
  const part = selectPart(samplePack, [sampleId('li-wei'), sampleId('digital-department')], []);
  expect(part.institutions.map(({ id }) => id)).toEqual(['digital-department']);
  expect(part.elsewhere).toEqual([
    { id: 'open-university', type: 'institution', name: 'Open University of the North' },
  ]);
});

it('keeps of several packs only those that the entities come from', () => {
  const merged = mergePacks([parsePack(bundledPack), samplePack]);
  expect(selectPart(merged, [sampleId('quiet-academy')], []).members?.map(({ id }) => id)).toEqual(['sample']);
});

it('leaves out what the pack does not have', () => {
  const part = selectPart(samplePack, ['nobody' as EntityId], [recordId('nothing')]);
  expect([part.institutions, part.officials, part.agreements, part.sources]).toEqual([[], [], [], []]);
});
