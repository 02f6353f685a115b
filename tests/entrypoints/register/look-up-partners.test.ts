import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('../../../utils/browser/platform/extension.ts', () => ({ extension: {} }));
vi.mock('../../../entrypoints/background/packs/bundled-packs.ts', () => ({ bundledPacks: async () => [] }));
const { institutionAt, lookUpPartners, forgetKnownPacks } = await import(
  '../../../entrypoints/register/look-up-partners.ts'
);
const { writePack } = await import('../../../utils/browser/storage/write-pack.ts');
const { parsePack } = await import('../../../utils/core/pack/parse.ts');
const { preparePack } = await import('../../../utils/core/prepared/prepare-pack.ts');

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  forgetKnownPacks();
});

const citations = [{ source: 'list', locator: 'row 1' }];
const school = (id: string, summary: string) => ({
  ...{ id, name: 'Tide School', kind: 'university', country: 'CY', names: [], citations, summary },
});

async function add(id: string, institutions: readonly object[], more: object = {}): Promise<void> {
  const document = {
    ...{ format: 'partnership-pack/2', id, title: id, version: '1', asOf: '2024-01-31', coverage: 'Schools.' },
    ...{ licence: null, sources: [{ id: 'list', publisher: 'List', title: 'Schools', language: 'en' }] },
    ...{ institutions, officials: [], agreements: [], visits: [], events: [], ...more },
  };
  const preparing = preparePack(parsePack(document), { before: [], language: 'en' });
  let step = preparing.next();
  while (!step.done) step = preparing.next();
  await writePack(step.value, { writtenBy: '1.0' });
}

const lookUp = () =>
  lookUpPartners(
    [{ names: ['Tide School'], country: 'CY' }],
    { found: new Map(), institutions: new Map() },
    'own-register',
  );

it('gives where each body of a register of names is, for names that several have', async () => {
  await add('names', [school('north', 'Kyrenia'), school('south', 'Limassol')], { scope: 'names-only' });
  const { institutions } = await lookUp();
  expect([...institutions.values()].map(({ id, summary }) => [id, summary])).toEqual([
    ['names:north', 'Kyrenia'],
    ['names:south', 'Limassol'],
  ]);
});

it('gives no summary of a pack with records, which says what a body is', async () => {
  await add('records', [school('north', 'Kyrenia')]);
  const { institutions } = await lookUp();
  expect(institutions.get('records:north')?.name).toBe('Tide School');
  expect(institutions.get('records:north')?.summary).toBeUndefined();
});

it.each([
  ['https://www.tide.example/international/partners.html', 'sites:tide'],
  ['https://global.waves.example:8080/list', 'sites:waves'],
  ['https://shared.example/', null],
  ['https://tide.example.org/', null],
  ['file:///home/partners.html', null],
])('knows on whose site %s is', async (url, id) => {
  await add('sites', [
    { ...school('tide', 'Kyrenia'), url: 'https://tide.example/en/' },
    { ...school('waves', 'Limassol'), domains: ['waves.example'] },
    { ...school('one', 'Paphos'), url: 'https://shared.example/one' },
    { ...school('two', 'Larnaca'), domains: ['shared.example'] },
  ]);
  expect((await institutionAt(url, 'own-register'))?.id ?? null).toBe(id);
});
