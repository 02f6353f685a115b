import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { parsePack } from '../../../utils/core/pack/parse.ts';
import { preparePack } from '../../../utils/core/prepared/prepare-pack.ts';
import { packOf } from '../../bench/corpus/pack.ts';

const set = vi.hoisted(() => vi.fn(async () => {}));
const browser = vi.hoisted(() => ({ off: new Set<string>() }));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({
  extension: { storage: { local: { set } }, runtime: { getManifest: () => ({ version: '1.0' }) } },
}));
vi.mock('../../../utils/browser/platform/browser-language.ts', () => ({ browserLanguage: () => ({ locale: 'en' }) }));
vi.mock('../../../utils/browser/storage/packs-off.ts', () => ({
  packsOff: async () => browser.off,
  switchPack: async (id: string, isOn: boolean) => void (isOn ? browser.off.delete(id) : browser.off.add(id)),
}));
vi.mock('../../../utils/browser/storage/bundled-files.ts', () => import('../harness/bundled-files.ts'));

const { packHandlers } = await import('../../../entrypoints/background/pack-handlers.ts');
const { dataset, invalidateDataset } = await import('../../../entrypoints/background/dataset.ts');
const { writePack } = await import('../../../utils/browser/storage/write-pack.ts');

const optionsPage = { tab: null, frame: null, url: '', frameUrl: '', isPrerendered: false };
const small = packOf(20);
const name = (JSON.parse(small) as { institutions: { name: string }[] }).institutions[0]?.name ?? '';
const found = async (): Promise<number> => (await dataset()).model.compiledNames.scan(name).length;
const list = () => packHandlers.packs?.({ type: 'packs' }, optionsPage);

async function add(): Promise<void> {
  const preparing = preparePack(parsePack(JSON.parse(small)), { before: [], language: 'en' });
  for (;;) {
    const { done, value } = preparing.next();
    if (!done) continue;
    await writePack(value, { writtenBy: '1.0' });
    await packHandlers['packs-changed']?.({ type: 'packs-changed' }, optionsPage);
    return;
  }
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  invalidateDataset();
  set.mockClear();
});

it('uses a pack from the moment on at which it was stored, and lets pages know', async () => {
  expect(await found()).toBe(0);
  await add();
  expect(await found()).toBe(1);
  expect(set).toHaveBeenCalledOnce();
  expect(await list()).toMatchObject([
    { id: 'ouc-articles', bundled: true, leftOut: [] },
    { id: 'ouc-newsroom', bundled: true, isOn: true },
    { id: 'bench', institutions: 20, records: 0 },
  ]);
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
