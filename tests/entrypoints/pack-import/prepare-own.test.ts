import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { changeOwnData } from '../../../entrypoints/background/own-packs.ts';
import { prepareOwn } from '../../../entrypoints/pack-import/prepare-own.ts';
import { unlessPreparing, whilePreparing } from '../../../utils/browser/storage/own-data-store.ts';
import { storedPacks } from '../../../utils/browser/storage/pack-store.ts';

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

it('is done by one window at a time', async () => {
  await add('Millbrook Conservatory');
  const end = Promise.withResolvers<void>();
  const other = whilePreparing(() => end.promise);
  expect(await unlessPreparing(async () => 'prepared')).toBeNull();
  const own = prepareOwn({ version: '1', language: 'en' });
  expect(await storedPacks()).toEqual([]);
  end.resolve();
  await other;
  expect(await own).toEqual({ kind: 'prepared' });
  expect(await unlessPreparing(async () => 'prepared')).toBe('prepared');
});
