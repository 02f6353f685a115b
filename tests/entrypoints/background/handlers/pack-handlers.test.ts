import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import { preparePack } from '../../../../utils/core/prepared/prepare-pack.ts';
import { packOf } from '../../../bench/corpus/pack.ts';
import { fillDisk } from '../../../full-disk.ts';

const set = vi.hoisted(() => vi.fn(async () => {}));
const said = vi.hoisted(() => vi.fn(async () => {}));
const browser = vi.hoisted(() => ({ off: new Set<string>() }));
vi.mock('../../../../utils/browser/platform/extension.ts', () => ({
  extension: {
    storage: { local: { set, remove: async () => {} } },
    runtime: { getManifest: () => ({ version: '1.0' }), sendMessage: said },
    tabs: { query: async () => [{ id: 7 }], sendMessage: said },
  },
}));
vi.mock('../../../../utils/browser/platform/browser-language.ts', () => ({
  browserLanguage: () => ({ locale: 'en' }),
}));
vi.mock('../../../../utils/browser/storage/packs-off.ts', () => ({
  packsOff: async () => browser.off,
  switchPack: async (id: string, isOn: boolean) => void (isOn ? browser.off.delete(id) : browser.off.add(id)),
}));
vi.mock('../../../../utils/browser/storage/bundled-files.ts', () => import('../../harness/bundled-files.ts'));

const { packHandlers } = await import('../../../../entrypoints/background/handlers/pack-handlers.ts');
const { stateNow } = await import('../../../../entrypoints/background/packs/data-state.ts');
const { dataset, invalidateDataset } = await import('../../../../entrypoints/background/packs/dataset.ts');
const { STORAGE_LOGS } = await import('../../../../utils/browser/storage/storage-log.ts');
const { writePack } = await import('../../../../utils/browser/storage/write-pack.ts');

const optionsPage = { tab: null, frame: null, url: '', frameUrl: '', isPrerendered: false };
const small = packOf(20);
const name = (JSON.parse(small) as { institutions: { name: string }[] }).institutions[0]?.name ?? '';
const found = async (): Promise<number> => (await dataset()).model.compiledNames.scan(name).length;
const list = () => packHandlers.packs?.({ type: 'packs' }, optionsPage);

async function add(options: Partial<Parameters<typeof writePack>[1]> = {}): Promise<void> {
  const preparing = preparePack(parsePack(JSON.parse(small)), { before: [], language: 'en' });
  for (;;) {
    const { done, value } = preparing.next();
    if (!done) continue;
    await writePack(value, { writtenBy: '1.0', ...options });
    await packHandlers['packs-changed']?.({ type: 'packs-changed' }, optionsPage);
    return;
  }
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  invalidateDataset();
  set.mockClear();
  said.mockClear();
});

it('uses a pack from the moment on at which it was stored, and lets pages know', async () => {
  expect(await found()).toBe(0);
  await add();
  expect(await found()).toBe(1);
  expect(set).toHaveBeenCalledOnce();
  expect(await list()).toMatchObject([
    { id: 'ouc-articles', bundled: true, leftOut: [] },
    { id: 'ouc-newsroom', bundled: true, isOn: true },
    { id: 'bench', institutions: 20, records: 0, isOwn: false },
  ]);
});

it('says which packs are the reader’s own', async () => {
  await add({ asOwn: { text: small, isMyData: false, isRegister: true } });
  expect(await list()).toMatchObject([{ isOwn: false }, { isOwn: false }, { id: 'bench', isOwn: true }]);
});

it('forgets a pack that is removed', async () => {
  await add();
  await packHandlers['remove-pack']?.({ type: 'remove-pack', id: 'bench' }, optionsPage);
  expect(await found()).toBe(0);
  expect(await list()).toHaveLength(2);
});

it('uses a pack that is added again, also where it was switched off before it was removed', async () => {
  await add();
  await packHandlers['switch-pack']?.({ type: 'switch-pack', id: 'bench', isOn: false }, optionsPage);
  await packHandlers['remove-pack']?.({ type: 'remove-pack', id: 'bench' }, optionsPage);
  await add();
  expect(await found()).toBe(1);
  expect(await list()).toMatchObject([{}, {}, { id: 'bench', isOn: true }]);
});

it('lists the bundled pack where the others cannot be opened', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await add();
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('Denied', 'SecurityError');
    },
  } as unknown as IDBFactory;
  expect(await list()).toMatchObject([{ bundled: true }, { bundled: true }]);
});

it('says that the others cannot be opened, also where they were opened before', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await add();
  expect(await stateNow()).toEqual({ isReduced: false, damaged: [] });
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    },
  } as unknown as IDBFactory;
  expect(await stateNow()).toEqual({ isReduced: true, damaged: [] });
});

it('switches a pack off and on, and lets pages know', async () => {
  const switchTo = (isOn: boolean) =>
    packHandlers['switch-pack']?.({ type: 'switch-pack', id: 'ouc-newsroom', isOn }, optionsPage);
  const known = async () => (await dataset()).model.compiledNames.scan('Athabasca University').length;
  expect(await known()).toBe(1);
  await switchTo(false);
  expect(await known()).toBe(0);
  expect(await list()).toMatchObject([{ isOn: true }, { id: 'ouc-newsroom', isOn: false }]);
  expect(set).toHaveBeenLastCalledWith({ packs: ['-ouc-newsroom'] });
  await switchTo(true);
  expect(await known()).toBe(1);
});

describe('on a full disk', () => {
  const revert = () => packHandlers['revert-pack']?.({ type: 'revert-pack', id: 'bench' }, optionsPage);
  const remove = () => packHandlers['remove-pack']?.({ type: 'remove-pack', id: 'bench' }, optionsPage);
  beforeEach(async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await add();
    await add({ newer: { signedBy: null } });
    said.mockClear();
  });

  it.each([
    ['put back', revert],
    ['removed', remove],
  ])('a pack that cannot be %s is as it was, and the answer says why', async (_, change) => {
    const disk = fillDisk();
    onTestFinished(disk.free);
    await expect(change()).rejects.toThrow('not-kept');
    disk.free();
    expect(await list()).toMatchObject([{}, {}, { id: 'bench', previousVersion: '0.20' }]);
    expect(await found()).toBe(1);
  });

  it('a pack that is removed counts as removed, and pages ask again, also where the settings have no room', async () => {
    onTestFinished(() => STORAGE_LOGS.settings.begin());
    set.mockRejectedValueOnce(new Error('IO error: .../000003.log: FILE_ERROR_NO_SPACE'));
    expect(await remove()).toBe(true);
    expect(await found()).toBe(0);
    expect(said).toHaveBeenCalledWith(7, { type: 'settings-changed' });
  });
});
