import { beforeEach, expect, it, vi } from 'vitest';
import type { EntityId, Pack } from '../../../utils/core/pack/types.ts';
import { packOf } from '../../bench/corpus/pack.ts';

const store = vi.hoisted(() => ({
  packs: new Map<string, Pack>(),
  compiled: new Map<string, Uint8Array>(),
  uploads: new Map<string, Blob>(),
  /** The limit of the compiler, which a test can lower. */
  most: Number.POSITIVE_INFINITY,
  full: false,
  isBroken: false,
}));
const versionOf = (packs: readonly Pack[]): string => packs.map(({ id, version }) => `${id}@${version}`).join(' ');

vi.mock('../../../utils/browser/platform/browser-language.ts', () => ({ browserLanguage: () => ({ locale: 'en' }) }));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({
  extension: { storage: { local: { set: () => Promise.resolve() } } },
}));
vi.mock('../../../utils/browser/storage/bundled-names.ts', () => ({ bundledNames: () => Promise.resolve(null) }));
vi.mock('../../../utils/browser/storage/pack-store.ts', () => ({
  addedPacks: () =>
    store.isBroken
      ? Promise.reject(new Error('The database cannot be opened.'))
      : Promise.resolve([...store.packs.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))),
  keepPack: (pack: Pack, packs: readonly Pack[], names: Uint8Array | null) => {
    if (store.full) return Promise.reject(new Error('no room left'));
    if (names) store.compiled.set(versionOf(packs), names);
    return Promise.resolve(store.packs.set(pack.id, pack));
  },
  uploaded: (key: string) => Promise.resolve(store.uploads.get(key)),
  forgetUploads: () => Promise.resolve(store.uploads.clear()),
  forgetPack: (id: string) => Promise.resolve(store.packs.delete(id)),
  compiledNames: (packs: readonly Pack[]) => Promise.resolve(store.compiled.get(versionOf(packs)) ?? null),
  keepCompiledNames: (packs: readonly Pack[], bytes: Uint8Array) =>
    Promise.resolve(store.compiled.set(versionOf(packs), bytes)),
}));
vi.mock('../../../utils/core/matching/compiled-names/compile.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../../utils/core/matching/compiled-names/compile.ts')>();
  const { MAXIMUM_NAMES } = await import('../../../utils/core/matching/compiled-names/layout.ts');
  return {
    compileNames: (names: Parameters<typeof original.compileNames>[0]) =>
      original.compileNames(
        names.length > store.most ? ({ length: MAXIMUM_NAMES + names.length } as unknown as typeof names) : names,
      ),
  };
});

const { packHandlers } = await import('../../../entrypoints/background/pack-handlers.ts');
const { dataset, invalidateDataset } = await import('../../../entrypoints/background/dataset.ts');

const optionsPage = { tab: null, frame: null, url: '', frameUrl: '' };
const add = (file: BlobPart) => {
  store.uploads.set('file', new Blob([file]));
  return packHandlers['add-pack']?.({ type: 'add-pack', upload: 'file' }, optionsPage);
};
const found = async (text: string): Promise<number> => (await dataset()).model.compiledNames.scan(text).length;
const small = packOf(20);
const name = (JSON.parse(small) as Pack).institutions[0]?.name ?? '';

beforeEach(() => {
  store.isBroken = false;
  store.packs.clear();
  store.compiled.clear();
  store.most = Number.POSITIVE_INFINITY;
  invalidateDataset();
  store.full = false;
});

it('finds the names of a pack as soon as it is added', async () => {
  expect(await found(name)).toBe(0);
  expect(await add(small)).toEqual({ kind: 'added', title: 'Benchmark' });
  expect(await found(name)).toBe(1);
});

it('reads a pack that an earlier version stored in the form of its file, without types of entities', async () => {
  const pack = JSON.parse(small) as Pack;
  const id = pack.institutions[0]?.id as EntityId;
  expect(pack.institutions[0]).not.toHaveProperty('type');
  store.packs.set(pack.id, pack);
  expect((await dataset()).index.entity(id)?.type).toBe('institution');
  expect((await dataset()).model.known.entity(id)?.entity.type).toBe('institution');
});

it('refuses a pack with more spellings than can be compiled, says how many, and keeps the others in use', async () => {
  await add(small);
  const bundledAndSmall = (await dataset()).model.compiledNames.size;
  store.most = bundledAndSmall + 100;
  const large = packOf(500, 20).replace('"id":"bench"', '"id":"large"').replaceAll('"body-', '"large-');
  const refused = await add(large);
  expect(refused).toEqual({
    kind: 'too-many-names',
    reason: expect.stringMatching(/^The names have 2,0\d\d,\d{3} spellings to look for; at most 2,000,000 can be/u),
  });
  expect([...store.packs.keys()]).toEqual(['bench']);
  invalidateDataset();
  expect(await found(name)).toBe(1);
});

it('refuses a pack of more than a million names before it looks at anything else', async () => {
  const names = Array.from({ length: 1001 }, () => 0);
  const institutions = Array.from({ length: 1000 }, () => ({ names }));
  expect(await add(JSON.stringify({ institutions }))).toEqual({
    kind: 'invalid',
    reason: 'the pack holds 1,001,000 names; at most 1,000,000 are accepted',
  });
  expect(store.packs.size).toBe(0);
});

it('accepts a pack in UTF-16, with a byte order mark or without', async () => {
  for (const mark of ['\uFEFF', ''])
    expect(await add(Buffer.from(mark + small, 'utf16le'))).toMatchObject({ kind: 'added' });
  expect(await found(name)).toBe(1);
});

it('refuses a file in another encoding and keeps nothing of it', async () => {
  expect(await add(Buffer.from(small.replace('Benchmark', 'Benchmärk'), 'latin1'))).toEqual({ kind: 'encoding' });
  expect([...store.packs, ...store.compiled, ...store.uploads]).toEqual([]);
});

it.each([
  ['text that is not JSON', 'PK', { kind: 'not-json' }],
  ['another JSON document', '[]', { kind: 'invalid', reason: expect.stringContaining('the pack') }],
  [
    'a pack with the id of the bundled one',
    small.replace('"id":"bench"', '"id":"ouc-articles"'),
    { kind: 'bundled-id', id: 'ouc-articles' },
  ],
])('refuses %s and keeps nothing of it', async (_, text, outcome) => {
  expect(await add(text)).toEqual(outcome);
  expect([...store.packs, ...store.compiled, ...store.uploads]).toEqual([]);
});

it('says why the browser could not store a pack', async () => {
  store.full = true;
  expect(await add(small)).toEqual({ kind: 'failed', reason: 'no room left' });
  expect([...store.packs, ...store.compiled, ...store.uploads]).toEqual([]);
});

it('says that the file is gone', async () => {
  expect(await packHandlers['add-pack']?.({ type: 'add-pack', upload: 'other' }, optionsPage)).toMatchObject({
    kind: 'failed',
  });
});

it('lists the bundled pack where the others cannot be opened', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await add(small);
  store.isBroken = true;
  expect(await packHandlers.packs?.({ type: 'packs' }, optionsPage)).toMatchObject([{ bundled: true }]);
});
