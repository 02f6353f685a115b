import { type DBSchema, openDB } from 'idb';
import type { Settings } from '../../core/settings/types.ts';
import { STORAGE_LOGS } from './storage-log.ts';

/** As they are stored: with the number of their last change, by which the later of two is known. */
export interface CountedSettings extends Settings {
  readonly changes: number;
}

interface Schema extends DBSchema {
  copies: { key: 'settings'; value: CountedSettings };
}

// The log of IndexedDB is begun anew at each start, that of `storage.local` is not: what is lost there is here.
const open = () =>
  openDB<Schema>('partnership-lens-settings', 1, {
    upgrade(database) {
      database.createObjectStore('copies');
    },
  });

/** Reads as well: whoever opens the database first writes it. */
const inCopies = <Result>(work: (database: Awaited<ReturnType<typeof open>>) => Promise<Result>): Promise<Result> =>
  STORAGE_LOGS.database.write(async () => {
    const database = await open();
    try {
      return await work(database);
    } finally {
      database.close();
    }
  });

/** The copy of the settings; none where it cannot be read, and in Firefox, which loses nothing that it stored. Never rejects. */
export async function readSettingsCopy(): Promise<CountedSettings | null> {
  if (import.meta.env?.FIREFOX) return null;
  try {
    return (await inCopies((database) => database.get('copies', 'settings'))) ?? null;
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** Never rejects: the settings themselves are stored. */
export async function writeSettingsCopy(settings: CountedSettings): Promise<void> {
  if (import.meta.env?.FIREFOX) return;
  try {
    await inCopies((database) => database.put('copies', settings, 'settings'));
  } catch (error) {
    console.error(error);
  }
}
