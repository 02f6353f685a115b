import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { emptyOwnDocument, ownHeader } from '../../../utils/core/own-data/new-document.ts';
import type { RegisterPackDocument } from '../../../utils/core/register/packing/make-pack.ts';

const browser = vi.hoisted(() => ({ sent: vi.fn(), imported: vi.fn(), isBundledMissing: false }));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({
  extension: { runtime: { getManifest: () => ({ version: '1.0' }) } },
}));
vi.mock('../../../utils/browser/messages/send.ts', () => ({ ask: browser.sent, send: browser.sent }));
vi.mock('../../../utils/browser/storage/settings-store.ts', () => ({ changeSettings: async () => undefined }));
vi.mock('../../../entrypoints/options/import-pack.ts', () => ({ importPack: browser.imported }));
vi.mock('../../../utils/browser/storage/bundled-files.ts', async () => {
  const { readBundledFile } = await import('../harness/bundled-files.ts');
  const { PackPartMissing } = await import('../../../utils/browser/storage/pack-store.ts');
  return {
    readBundledFile: async (path: string) => {
      if (browser.isBundledMissing && path.endsWith('rows.bin')) throw new PackPartMissing(path);
      return readBundledFile(path);
    },
  };
});
const { keepRegister, packBefore, takeBack } = await import('../../../entrypoints/register/keep-register.ts');
const { appendChange } = await import('../../../utils/browser/storage/own-data-store.ts');

const { writePack } = await import('../../../utils/browser/storage/write-pack.ts');
const { parsePack } = await import('../../../utils/core/pack/parse.ts');
const { preparePack } = await import('../../../utils/core/prepared/prepare-pack.ts');

const DOCUMENT = emptyOwnDocument(ownHeader('desk'), '2026-11-28');
const REGISTER = { ...DOCUMENT, title: 'Register' } as unknown as RegisterPackDocument;
const types = () => browser.sent.mock.calls.map(([{ type }]) => type);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  browser.isBundledMissing = false;
  browser.sent.mockReset().mockResolvedValue({ ok: true, value: true });
  browser.imported.mockReset().mockResolvedValue({ kind: 'added', isFileKept: true });
});

it('has kept a register whose file cannot be remembered, so that it can be taken back', async () => {
  expect(await keepRegister(REGISTER, 'en')).toMatchObject({ isFileKept: true });
  browser.imported.mockResolvedValue({ kind: 'added', isFileKept: false });
  expect(await keepRegister(REGISTER, 'en')).toMatchObject({ id: REGISTER.id, before: null, isFileKept: false });
});

it('takes a register back for good, but one that was edited since so that it can be put back', async () => {
  const kept = await keepRegister(REGISTER, 'en');
  browser.sent.mockClear();
  await takeBack({ ...kept, named: null }, 'en');
  expect(types()).toEqual(['delete-own-pack']);
  await appendChange({
    entry: { pack: kept.id, revision: 1, at: 0, change: { edits: [] } },
    begins: { isMain: false, text: JSON.stringify(DOCUMENT) },
    documentText: () => '',
  });
  browser.sent.mockClear();
  await takeBack({ ...kept, named: null }, 'en');
  expect(types()).toEqual(['remove-pack']);
});

/** Stores packs, each as it is added by its file after those before it. */
async function add(...documents: readonly object[]): Promise<void> {
  const packs = documents.map((document) => parsePack(document));
  for (const [number, pack] of packs.entries()) {
    const preparing = preparePack(pack, { before: packs.slice(0, number), language: 'en' });
    let step = preparing.next();
    while (!step.done) step = preparing.next();
    await writePack(step.value, { writtenBy: '1.0' });
  }
}
const citations = [{ source: 'news', locator: '¶1' }];
const university = (id: string, more: object = {}) => ({
  id,
  name: id,
  kind: 'university',
  names: [],
  citations,
  ...more,
});
const packOf = (id: string, institutions: readonly object[], more: object = {}) => ({
  format: 'partnership-pack/2',
  id,
  title: id,
  version: '1',
  asOf: '2024-01-31',
  coverage: 'A few institutions.',
  licence: null,
  sources: [{ id: 'news', publisher: 'The News', title: 'Signed', language: 'en' }],
  institutions,
  officials: [],
  agreements: [],
  visits: [],
  events: [],
  ...more,
});

it('names a partner by the first pack that has it, whose id it has, where two added packs do', async () => {
  const identifiers = { ror: 'https://ror.org/05a28rw58' };
  const agreement = {
    id: 'agreement',
    kind: 'framework-agreement',
    parties: ['home', { id: 'ror:05a28rw58', name: 'Zembla' }],
    signed: null,
    signatories: [],
    topics: [],
    citations,
  };
  await add(
    packOf('first', [university('zembla', { identifiers })]),
    packOf('second', [university('z-2', { identifiers })]),
    packOf('register', [university('home')], { agreements: [agreement] }),
  );
  const before = await packBefore('register');
  expect(before).toMatchObject({
    versions: [{ document: { agreements: [{ parties: ['home', { id: 'first:zembla', name: 'Zembla' }] }] } }],
  });
});

it('says that a bundled pack cannot be read, whose entities the partners of a register may be', async () => {
  await add(packOf('register', [university('home')]));
  browser.isBundledMissing = true;
  await expect(packBefore('register')).rejects.toThrow('rows.bin');
  await expect(keepRegister({ ...REGISTER, id: 'register' } as RegisterPackDocument, 'en')).rejects.toThrow('rows.bin');
  expect(browser.imported).not.toHaveBeenCalled();
});
