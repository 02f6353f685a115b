import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { inDatabase, inDatabaseToWrite } from '../../../../utils/browser/storage/database.ts';
import { STORAGE_LOGS } from '../../../../utils/browser/storage/storage-log.ts';

const { database: log } = STORAGE_LOGS;
const NOTHING = async () => undefined;

it.each([
  ['torn', 'by a full disk', new DOMException('Internal error opening backing store', 'UnknownError'), false],
  ['as it was', 'for another reason', new DOMException('Denied', 'SecurityError'), true],
])('counts as %s where it cannot be opened %s, until a new log is begun', async (_, __, error, isWhole) => {
  globalThis.indexedDB = new IDBFactory();
  await inDatabaseToWrite(NOTHING);
  const spy = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw error;
  });
  await expect(inDatabase(NOTHING)).rejects.toBe(error);
  expect(log.isWhole).toBe(isWhole);
  spy.mockRestore();
  await inDatabaseToWrite(NOTHING);
  expect(log.isWhole).toBe(true);
});
