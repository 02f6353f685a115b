import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { emptyOwnDocument, ownHeader } from '../../../utils/core/own-data/new-document.ts';
import type { RegisterPackDocument } from '../../../utils/core/register/packing/make-pack.ts';

const browser = vi.hoisted(() => ({ sent: vi.fn(), imported: vi.fn() }));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({
  extension: { runtime: { getManifest: () => ({ version: '1.0' }) } },
}));
vi.mock('../../../utils/browser/messages/send.ts', () => ({ send: browser.sent }));
vi.mock('../../../utils/browser/storage/settings-store.ts', () => ({ changeSettings: async () => undefined }));
vi.mock('../../../entrypoints/options/import-pack.ts', () => ({ importPack: browser.imported }));
const { keepRegister, takeBack } = await import('../../../entrypoints/register/keep-register.ts');
const { appendChange } = await import('../../../utils/browser/storage/own-data-store.ts');

const DOCUMENT = emptyOwnDocument(ownHeader('desk'), '2026-11-28');
const REGISTER = { ...DOCUMENT, title: 'Register' } as unknown as RegisterPackDocument;
const types = () => browser.sent.mock.calls.map(([{ type }]) => type);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
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
