import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeOwnData, forgetOwnData, ownDocument } from '../../../entrypoints/background/packs/own-packs.ts';
import { preparePackOf } from '../../../entrypoints/background/packs/prepare-pack-of.ts';
import { prepareOwn } from '../../../entrypoints/pack-import/prepare-own.ts';
import { ownPacks, setOwnPackRemoved } from '../../../utils/browser/storage/own-data-store.ts';
import { removePack, storedPacks } from '../../../utils/browser/storage/pack-store.ts';
import { trustPack } from '../../../utils/core/pack/parse.ts';

vi.mock('../../../utils/browser/storage/bundled-files.ts', () => import('../harness/bundled-files.ts'));

const citations = [{ source: 'desk', locator: 'row 1' }];
const add = (name: string) =>
  changeOwnData(null, {
    edits: [
      {
        list: 'sources',
        from: null,
        to: { id: 'desk', publisher: 'The desk', title: 'Entered by hand', language: 'en' },
      },
      {
        list: 'institutions',
        from: null,
        to: { id: name.toLowerCase().replaceAll(' ', '-'), name, kind: 'university', names: [], citations },
      },
    ],
  });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('prepares what was changed, and nothing that is prepared', async () => {
  await add('Millbrook Conservatory');
  expect(await prepareOwn({ version: '1', language: 'en' })).toEqual({ kind: 'prepared' });
  const [first] = await storedPacks();
  expect(first).toMatchObject({ ownRevision: 1, writtenBy: '1' });
  await prepareOwn({ version: '1', language: 'en' });
  expect((await storedPacks())[0]?.generation).toBe(first?.generation);
  await add('Tidewater Polytechnic');
  await prepareOwn({ version: '1', language: 'en' });
  expect(await storedPacks()).toMatchObject([{ ownRevision: 2 }]);
});

describe('what is prepared meanwhile', () => {
  /** Prepares what is stored now, and does something in the midst of it. */
  async function preparingWhile(act: (id: string) => Promise<unknown>): Promise<void> {
    const [own] = await ownPacks();
    if (!own) throw new Error('no own data');
    const pack = trustPack(await ownDocument(own));
    let acted: Promise<unknown> | null = null;
    const onShare = (): void => {
      acted ??= act(own.id);
    };
    await preparePackOf(pack, { version: '1', language: 'en', own, onShare });
    await acted;
  }

  it('does not come back where it is deleted for good or removed', async () => {
    for (const away of [forgetOwnData, (id: string) => setOwnPackRemoved(id, 1)]) {
      await add('Millbrook Conservatory');
      await preparingWhile(async (id) => {
        await away(id);
        await removePack(id);
      });
      expect(await storedPacks()).toEqual([]);
    }
  });

  it('does not take the place of a later revision', async () => {
    await add('Millbrook Conservatory');
    const [first] = await ownPacks();
    if (!first) throw new Error('no own data');
    const pack = trustPack(await ownDocument(first));
    await add('Tidewater Polytechnic');
    await preparePackOf(pack, { version: '1', language: 'en', own: first });
    expect(await storedPacks()).toMatchObject([{ ownRevision: 1 }]);
    await prepareOwn({ version: '1', language: 'en' });
    await preparePackOf(pack, { version: '1', language: 'en', own: first });
    expect(await storedPacks()).toMatchObject([{ ownRevision: 2 }]);
  });
});
