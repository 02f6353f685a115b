import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnDataQuestion } from '../../../entrypoints/own-data/contract.ts';
import { OwnDataService } from '../../../entrypoints/own-data/own-data-service.ts';
import { Versions } from '../../../entrypoints/pack-import/versions.ts';
import type { VersionsRequest } from '../../../entrypoints/pack-import/versions-contract.ts';
import { appendChange, readOwnData, setOwnPackRemoved } from '../../../utils/browser/storage/own-data-store.ts';
import { emptyOwnDocument, ownHeader } from '../../../utils/core/own-data/new-document.ts';
import type { OwnChange, OwnDocument } from '../../../utils/core/own-data/types.ts';
import type { RegisterPackDocument } from '../../../utils/core/register/packing/make-pack.ts';

interface Message {
  readonly type: string;
  readonly pack: string;
}
type Request = VersionsRequest | OwnDataQuestion;
const browser = vi.hoisted(() => ({ sent: vi.fn(), imported: vi.fn() }));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({
  extension: { runtime: { getManifest: () => ({ version: '1.0' }), getURL: (path: string) => path } },
}));
vi.mock('../../../utils/browser/messages/send.ts', () => ({ ask: browser.sent, send: browser.sent }));
vi.mock('../../../entrypoints/register/name-home.ts', () => ({ unnameHome: async () => undefined }));
vi.mock('../../../entrypoints/options/import-pack.ts', () => ({ importPack: browser.imported }));

const { openSavedFile } = await import('../../../entrypoints/my-data/open-saved-file.ts');
const { compareVersions } = await import('../../../entrypoints/register/compare-versions.ts');
const { packBefore, putBack } = await import('../../../entrypoints/register/keep-register.ts');

/** Does what the workers do in this thread, with messages that are copied as a browser copies them. */
class LocalWorker extends EventTarget {
  static ended = 0;
  readonly #say = (event: unknown) => this.dispatchEvent(new MessageEvent('message', { data: structuredClone(event) }));
  readonly #versions = new Versions(this.#say);
  readonly #service = new OwnDataService('en');

  async postMessage(request: Request): Promise<void> {
    if ('number' in request) this.#say(await this.#service.answer(request));
    else await this.#versions.answer(structuredClone(request));
  }

  terminate(): void {
    LocalWorker.ended += 1;
  }
}

const source = { id: 'desk', publisher: 'The desk', title: 'Entered by hand', language: 'en' };
const EMPTY = emptyOwnDocument(ownHeader('desk'), '2026-11-28');
const ID = EMPTY.id;
const FILE: OwnDocument = { ...EMPTY, sources: [source] };
const MILL: OwnChange = {
  edits: [
    { list: 'sources', from: null, to: source },
    {
      list: 'institutions',
      from: null,
      to: {
        id: 'mill',
        name: 'Millbrook Conservatory',
        kind: 'university',
        country: 'CY',
        names: [],
        citations: [{ source: 'desk', locator: 'row 1' }],
      },
    },
  ],
};
const translate = (key: string, values: readonly string[] = [], count?: number) =>
  [key, ...values, ...(count === undefined ? [] : [count])].join(' ');
const open = async (document: OwnDocument) => {
  const file = new File([JSON.stringify(document)], 'saved.json');
  const { words, isChanged } = await openSavedFile(file, { language: 'en', translate: translate as never });
  return { words, isChanged };
};
const changes = async () => (await readOwnData(ID))?.entries.slice(1).map(({ change }) => change);
const types = () => browser.sent.mock.calls.map(([{ type }]) => type);

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('Worker', LocalWorker);
  LocalWorker.ended = 0;
  browser.imported.mockReset();
  browser.sent.mockReset().mockImplementation(async ({ type, pack }: Message) => {
    if (type === 'restore-own-pack') await setOwnPackRemoved(pack, null);
    return { ok: true, value: true };
  });
  await appendChange({
    entry: { pack: ID, revision: 1, at: 0, change: MILL },
    begins: { isMain: true, text: JSON.stringify(EMPTY) },
    documentText: () => '',
  });
});

describe('own data that was removed', () => {
  it('is put back as it is now, not as it was when it was removed', async () => {
    const before = await packBefore(ID);
    await setOwnPackRemoved(ID, 1);
    if (before) await putBack(before, 'en');
    expect(types()).toEqual(['restore-own-pack']);
    expect(browser.imported).not.toHaveBeenCalled();
    expect(await readOwnData(ID)).toMatchObject({ pack: { revision: 1, removedAt: null }, entries: [{ revision: 1 }] });
  });

  it('is put back before a file of it is opened, and the file is one change', async () => {
    await setOwnPackRemoved(ID, 1);
    expect(await open(FILE)).toEqual({ words: 'myData.openedOlder My data 1', isChanged: true });
    expect(browser.imported).not.toHaveBeenCalled();
    expect((await readOwnData(ID))?.pack.removedAt).toBeNull();
    expect(await changes()).toMatchObject([{ edits: [{ list: 'institutions', from: { id: 'mill' }, to: null }] }]);
    // It was answered by a worker of its own.
    expect(LocalWorker.ended).toBe(1);
  });

  it('stays removed where the file is refused', async () => {
    await setOwnPackRemoved(ID, 1);
    browser.imported.mockResolvedValue({
      kind: 'invalid',
      faults: [{ path: 'sources', problem: 'is broken' }],
      left: 0,
    });
    expect(await open({ ...FILE, sources: 'none' } as never)).toEqual({
      words: expect.stringContaining('myData.notOpened'),
      isChanged: false,
    });
    expect(types()).toEqual([]);
    expect((await readOwnData(ID))?.pack.removedAt).toBe(1);
  });

  it('is put back before a newer register is compared with it', async () => {
    const citations = [{ source: 'desk', locator: 'row 2' }];
    const parties = ['mill', { id: 'elsewhere:fernhill', name: 'Fernhill University' }];
    const tie = {
      id: 'tie',
      kind: 'student-exchange',
      parties,
      signed: '2020',
      signatories: [],
      topics: [],
      citations,
    } as const;
    const change: OwnChange = { edits: [{ list: 'agreements', from: null, to: tie }] };
    await appendChange({ entry: { pack: ID, revision: 2, at: 0, change }, documentText: () => '' });
    await setOwnPackRemoved(ID, 1);
    const compare = () => compareVersions(FILE as RegisterPackDocument, 'en', () => undefined);
    const compared = await compare();
    expect(compared).toMatchObject({ id: ID, isPutBack: true, items: [{ kind: 'gone', id: 'tie' }] });
    expect(types()).toEqual(['restore-own-pack']);
    expect(await compare()).toMatchObject({ isPutBack: false });
    expect(LocalWorker.ended).toBe(0);
  });
});

describe('a saved file', () => {
  it('says how many rows it removes', async () => {
    expect(await open(FILE)).toEqual({ words: 'myData.openedOlder My data 1', isChanged: true });
  });

  it('changes nothing where it says the same', async () => {
    expect(
      await open({ ...FILE, institutions: MILL.edits.flatMap(({ to }) => (to && 'kind' in to ? [to] : [])) as never }),
    ).toEqual({ words: 'myData.opened My data', isChanged: false });
    expect(await changes()).toEqual([]);
  });
});
