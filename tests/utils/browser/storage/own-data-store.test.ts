import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import {
  appendChange,
  ownPacks,
  readOwnData,
  setOwnPackRemoved,
} from '../../../../utils/browser/storage/own-data-store.ts';
import type { OwnEntry } from '../../../../utils/core/own-data/types.ts';
import { fillDisk, NO_SPACE } from '../../../full-disk.ts';

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

it('gives the database’s own reason where the disk is full, and keeps nothing of the change', async () => {
  await appendChange({ entry: entry(1), begins, documentText });
  const disk = fillDisk();
  onTestFinished(disk.free);
  await expect(appendChange({ entry: entry(2), documentText })).rejects.toThrow(NO_SPACE);
  await expect(setOwnPackRemoved('register', 1)).rejects.toThrow(NO_SPACE);
  disk.free();
  expect(await ownPacks()).toMatchObject([{ revision: 1, removedAt: null }]);
});
