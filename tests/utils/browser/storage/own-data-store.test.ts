import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { appendChange, ownPacks, readOwnData } from '../../../../utils/browser/storage/own-data-store.ts';
import type { OwnEntry } from '../../../../utils/core/own-data/types.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const entry = (revision: number): OwnEntry => ({ pack: 'register', revision, at: 0, change: { edits: [] } });
const documentText = () => '{}';
const begins = { isMain: false, text: '{}' };

it('stores no change that was made to data of another revision', async () => {
  await appendChange({ entry: entry(1), begins, documentText });
  await appendChange({ entry: entry(2), documentText });
  await expect(appendChange({ entry: entry(4), documentText })).rejects.toThrow('revision');
  expect(await ownPacks()).toMatchObject([{ revision: 2 }]);
  expect((await readOwnData('register'))?.entries.map(({ revision }) => revision)).toEqual([1, 2]);
});

it('stores no change of a pack that is not there', async () => {
  await expect(appendChange({ entry: entry(3), documentText })).rejects.toThrow('revision');
  expect(await ownPacks()).toEqual([]);
});
