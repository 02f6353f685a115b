import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportRequest } from '../../../entrypoints/pack-import/contract.ts';
import { readOwnData, readRegisterFile } from '../../../utils/browser/storage/own-data-store.ts';
import { removePack, storedPacks } from '../../../utils/browser/storage/pack-store.ts';
import { MAX_NAMES } from '../../../utils/core/pack/check-size.ts';
import { makeKeys, signPack } from '../../../utils/core/signing/sign-pack.ts';
import { smallPack } from '../../utils/core/pack/small-pack.ts';

vi.mock('../../../utils/browser/platform/extension.ts', () => ({
  extension: { runtime: { getManifest: () => ({ version: '1.0' }) } },
}));
vi.mock('../../../utils/browser/storage/bundled-files.ts', () => import('../harness/bundled-files.ts'));
vi.mock('../../../utils/browser/messages/send.ts', () => ({ ask: async () => ({ ok: true, value: true }) }));
// The worker, without a worker.
vi.mock('../../../entrypoints/register/name-home.ts', () => ({ unnameHome: async () => undefined }));
vi.mock('../../../entrypoints/options/import-pack.ts', async () => {
  const { takeIn: inWorker } = await import('../../../entrypoints/pack-import/take-in.ts');
  return { importPack: (request: ImportRequest) => inWorker(request, () => undefined) };
});
const { takeIn } = await import('../../../entrypoints/pack-import/take-in.ts');
const { packBefore, putBack } = await import('../../../entrypoints/register/keep-register.ts');

const { subtle } = globalThis.crypto;
const document = smallPack() as unknown as { readonly id: string; readonly version: string };
const take = (pack: object) =>
  takeIn({ file: new File([JSON.stringify(pack)], 'pack.json'), version: '1.0', language: 'en' }, () => undefined);

async function removeAndPutBack(): Promise<void> {
  const before = await packBefore(document.id);
  await removePack(document.id);
  expect(await storedPacks()).toEqual([]);
  if (before) await putBack(before, 'en');
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('puts a signed pack back with its key: a newer file with another key is refused', async () => {
  const [mine, other] = [await makeKeys(subtle), await makeKeys(subtle)];
  expect(await take(await signPack(document, mine, subtle))).toMatchObject({ publisher: { kind: 'first-signed' } });
  const [stored] = await storedPacks();
  await removeAndPutBack();
  expect(await storedPacks()).toMatchObject([{ id: document.id, signedBy: stored?.signedBy }]);
  const newer = { ...document, version: '99' };
  expect(await take(newer)).toMatchObject({ kind: 'distrusted', publisher: { kind: 'no-longer-signed' } });
  expect(await take(await signPack(newer, other, subtle))).toMatchObject({ publisher: { kind: 'other-key' } });
  expect(await take(await signPack(newer, mine, subtle))).toMatchObject({ publisher: { kind: 'same-publisher' } });
});

it('puts a pack back with the version before it, each with its own key', async () => {
  const keys = await makeKeys(subtle);
  await take(document);
  await take(await signPack({ ...document, version: '99' }, keys, subtle));
  const [stored] = await storedPacks();
  await removeAndPutBack();
  const [back] = await storedPacks();
  expect([back?.frame.version, back?.previous?.frame.version]).toEqual(['99', document.version]);
  expect(back?.signedBy).toBe(stored?.signedBy);
  expect(back?.previous?.signedBy).toBeUndefined();
});

it('does not put a pack back over one that came since, and says that it did', async () => {
  await take(document);
  const before = await packBefore(document.id);
  if (!before) throw new Error('There is no pack');
  await removePack(document.id);
  await take({ ...document, version: '99' });
  await expect(putBack(before, 'en')).rejects.toMatchObject({ outcome: { kind: 'came-since' } });
  expect(await storedPacks()).toMatchObject([{ frame: { version: '99' } }]);
});

it('does not put the later version of a pack back over one that came after the version before it was', async () => {
  await take(document);
  await take({ ...document, version: '2' });
  const before = await packBefore(document.id);
  if (before?.kind !== 'added') throw new Error('There is no pack');
  await removePack(document.id);
  await take({ ...document, version: '99' });
  const [, later] = before.versions;
  const file = new File([JSON.stringify(later?.document)], 'pack.json');
  const over = { signedBy: null, over: document.version };
  expect(await takeIn({ file, version: '1.0', language: 'en', putBack: over }, () => undefined)).toEqual({
    kind: 'came-since',
  });
  expect(await storedPacks()).toMatchObject([{ frame: { version: '99' } }]);
});

it('refuses a file of too many names before it spends memory on it', async () => {
  const file = new File(
    ['{"institutions":[{"names":[', '{"text":"A","kind":"full"},'.repeat(MAX_NAMES + 1), ' '.repeat(1e7)],
    'pack.json',
  );
  const whole = vi.spyOn(file, 'arrayBuffer');
  const piece = vi.spyOn(file, 'slice');
  const outcome = await takeIn({ file, version: '1.0', language: 'en' }, () => undefined);
  expect(outcome).toEqual({ kind: 'too-large', most: MAX_NAMES });
  expect(whole).not.toHaveBeenCalled();
  for (const [start] of piece.mock.calls) expect(start).toBeLessThan(file.size - 1e7);
});

it('reads a large file of few names', async () => {
  const file = new File([`${' '.repeat(MAX_NAMES * 26)}${JSON.stringify(document)}`], 'pack.json');
  expect(await takeIn({ file, version: '1.0', language: 'en' }, () => undefined)).toMatchObject({ kind: 'added' });
});

it('says of a file that is too large for the browser that it cannot be read', async () => {
  const file = new File([' '.repeat(MAX_NAMES * 26)], 'pack.json');
  vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('No room', 'NotReadableError'));
  expect(await takeIn({ file, version: '1.0', language: 'en' }, () => undefined)).toEqual({ kind: 'unreadable' });
});

describe('a register that is added', () => {
  const file = JSON.stringify(document);
  const add = () =>
    takeIn(
      { file: new File([file], 'register.json'), version: '1.0', language: 'en', own: true, isRegister: true },
      () => undefined,
    );

  it('is stored with its file in one transaction, so that no crash comes between them', async () => {
    const { put } = IDBObjectStore.prototype;
    const writing = new Map<string, IDBTransaction>();
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      writing.set(this.name, this.transaction);
      return put.apply(this, given);
    });
    expect(await add()).toMatchObject({ kind: 'added', isFileKept: true });
    spy.mockRestore();
    expect(await readRegisterFile(document.id)).toBe(file);
    for (const store of ['own-packs', 'own-documents', 'stored-packs'])
      expect(writing.get(store), store).toBe(writing.get('register-files'));
  });

  it('is there without its file where the browser has no room for that', async () => {
    const { put } = IDBObjectStore.prototype;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'register-files') throw new DOMException('No room', 'QuotaExceededError');
      return put.apply(this, given);
    });
    expect(await add()).toMatchObject({ kind: 'added', isFileKept: false });
    spy.mockRestore();
    expect(await readRegisterFile(document.id)).toBeNull();
    expect((await readOwnData(document.id))?.document.text).toBe(file);
    expect(await storedPacks()).toMatchObject([{ id: document.id, ownRevision: 1 }]);
  });
});
