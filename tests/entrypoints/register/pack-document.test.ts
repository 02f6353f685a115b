import { expect, it } from 'vitest';
import { packDocument } from '../../../entrypoints/register/pack-document.ts';
import { parsePack } from '../../../utils/core/pack/parse.ts';

const DOCUMENT = {
  format: 'partnership-pack/2',
  id: 'own',
  title: 'Own',
  version: '1',
  asOf: '2026-01-05',
  coverage: 'One agreement.',
  licence: null,
  sources: [{ id: 'register', publisher: 'A', title: 'B', language: 'und' }],
  institutions: [
    {
      id: 'a',
      name: 'A University',
      kind: 'university',
      names: [],
      citations: [{ source: 'register', locator: 'row 1' }],
    },
  ],
  officials: [],
  agreements: [
    {
      id: 'first',
      kind: 'other',
      parties: ['a', { id: 'other:b', name: 'B University' }],
      signed: null,
      signatories: [],
      topics: [],
      citations: [{ source: 'register', locator: 'row 2' }],
    },
  ],
  visits: [],
  events: [],
};

it('gives the document that a pack was read from', () => {
  expect(packDocument(parsePack(DOCUMENT), () => undefined)).toEqual(DOCUMENT);
});

it('says before the id of an entity of another pack which pack that is, as a stored pack does not', () => {
  const { elsewhere = [], ...pack } = parsePack(DOCUMENT);
  const stored = JSON.parse(JSON.stringify({ ...pack, elsewhere }).replaceAll('other:b', 'b')) as typeof pack;
  expect(packDocument(stored, (id) => (id === 'b' ? 'other' : undefined))).toEqual(DOCUMENT);
});
