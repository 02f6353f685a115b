import { isFull } from '../../core/i18n/is-full.ts';
import { extension } from '../platform/extension.ts';

/** Of IndexedDB, and of `storage.local`. */
export type LogName = 'database' | 'settings';

/** What `beginSettingsLog` writes and removes: no change that pages need to know of. */
export const SPARE = 'spare';

const CHANNEL = 'partnership-lens-torn-log';

/**
 * What the browser writes before anything else, and reads when it next starts. In Chromium a write that finds no room tears
 * its last entry. What is written behind that, once there is room again, seems stored and is lost at the next start: of
 * `storage.local` all that came after, of IndexedDB the whole database. A new log, begun in time, prevents it.
 */
class StorageLog {
  readonly #name: LogName;
  readonly #begin: () => Promise<void>;
  /** `unknown`: another window, or the browser before its last start, may have torn it. */
  #state: 'unknown' | 'torn' | 'whole';
  #tears = 0;
  #beginning: Promise<void> | null = null;

  constructor(name: LogName, begin: () => Promise<void>, state: 'unknown' | 'whole') {
    this.#name = name;
    this.#begin = begin;
    this.#state = state;
  }

  /**
   * Does what writes. Rejects with `not-kept`, and writes nothing, where the log is torn and no new one can be begun:
   * what was written would be lost.
   */
  async write<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#state !== 'whole') await this.#beginBefore();
    try {
      return await work();
    } catch (error) {
      if (!isTearing(error)) throw error;
      this.#tear();
      throw isFull(error) ? error : new Error('not-kept', { cause: error });
    }
  }

  /** Reads, once more where that fails: a browser that finds a torn log takes what stands before the tear. */
  async read<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      console.error(error);
      this.#tear();
      return work();
    }
  }

  get isWhole(): boolean {
    return this.#state === 'whole';
  }

  /** Begins a new log. Rejects where there is no room for it. */
  begin(): Promise<void> {
    this.#beginning ??= this.#beginOne().finally(() => {
      this.#beginning = null;
    });
    return this.#beginning;
  }

  async #beginOne(): Promise<void> {
    if (import.meta.env?.FIREFOX) return; // SQLite, which takes a torn entry back
    const before = this.#tears;
    try {
      await this.#begin();
    } catch (error) {
      if (isTearing(error)) this.#state = 'torn';
      throw error;
    }
    // Another write may have failed meanwhile.
    if (this.#tears === before) this.#state = 'whole';
  }

  async #beginBefore(): Promise<void> {
    try {
      await this.begin();
    } catch (error) {
      console.error(error);
      // Of a log that may be whole, the write itself says what is wrong.
      if (this.#state === 'torn') throw new Error('not-kept', { cause: error });
    }
  }

  #tear(): void {
    this.#state = 'torn';
    this.#tears += 1;
    if (import.meta.env?.FIREFOX) return;
    // The background begins a new one as soon as there is room, also where this window is closed.
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage(this.#name);
    channel.close();
  }
}

/** What Chromium says where another write on the full disk had it close the database, of what is being written then. */
const CLOSED = new Set(['AbortError', 'InvalidStateError']);

/**
 * A quota is a limit of the browser, not of the disk: nothing was written. On a full disk Chromium opens no database, and
 * says no more than that.
 */
const isTearing = (error: unknown): boolean =>
  (error instanceof DOMException && CLOSED.has(error.name)) ||
  /opening backing store/.test(`${error}`) ||
  (isFull(error) && !/quota/i.test(`${error}`));

/** Calls `listener` whenever a log was torn, in whatever window or worker. */
export function onTornLog(listener: (name: LogName) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<LogName>) => listener(data), { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}

/**
 * Chromium compacts what it stores when a database is deleted, for which it begins a new log. It does so within
 * milliseconds, and waits for it.
 */
async function beginDatabaseLog(): Promise<void> {
  const name = 'partnership-lens-spare';
  const database = await answered(indexedDB.open(name));
  database.close();
  await answered(indexedDB.deleteDatabase(name));
}

const answered = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Chromium begins a new log after 4 MiB of the old one, and at the second time waits until it needs the first no more. */
const SPARE_WRITES = 9;
const SPARE_BYTES = 2 ** 20;

async function beginSettingsLog(): Promise<void> {
  const { local } = extension.storage;
  try {
    for (let count = 0; count < SPARE_WRITES; count += 1)
      // The same again would not be written.
      await local.set({ [SPARE]: crypto.randomUUID().padEnd(SPARE_BYTES, '.') });
  } finally {
    await local.remove(SPARE);
  }
}

/** The logs of all that the extension stores. That of the settings takes megabytes to begin anew: only after a failure. */
export const STORAGE_LOGS: Readonly<Record<LogName, StorageLog>> = {
  database: new StorageLog('database', beginDatabaseLog, 'unknown'),
  settings: new StorageLog('settings', beginSettingsLog, 'whole'),
};
