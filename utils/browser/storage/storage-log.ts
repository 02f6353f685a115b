import { isFull } from '../../core/i18n/is-full.ts';
import { extension } from '../platform/extension.ts';

/** Of IndexedDB, and of `storage.local`. */
export type LogName = 'database' | 'settings';

/** What `beginSettingsLog` writes and removes. */
export const SPARE = 'spare';

/** Whether a change of `storage.local` is one that pages need to know of. */
export const isOfReader = (changes: object): boolean => Object.keys(changes).some((key) => key !== SPARE);

const CHANNEL = 'partnership-lens-torn-log';

/**
 * What windows, workers and the background tell each other: the tears of a log, and which of them a new one mended. One
 * that has just started asks for them.
 */
type News =
  | { readonly kind: 'torn' | 'mended'; readonly log: LogName; readonly tears: readonly string[] }
  | { readonly kind: 'asked' };

/**
 * What the browser writes before anything else, and reads when it next starts. In Chromium
 * a write that finds no room tears its last entry. What is written behind that, once there
 * is room again, seems stored and is lost at the next start: of `storage.local` all that
 * came after, of IndexedDB the whole database. A new log, begun in time, prevents it.
 */
class StorageLog {
  readonly #name: LogName;
  readonly #begin: () => Promise<void>;
  /** False: another window, or the browser before its last start, may have torn it before this one could hear of it. */
  #isKnown: boolean;
  /** Those that no new log has mended, in whatever window or worker, each by an id of its own. */
  readonly #tears = new Set<string>();
  #beginning: Promise<void> | null = null;

  constructor(name: LogName, begin: () => Promise<void>, isKnown: boolean) {
    this.#name = name;
    this.#begin = begin;
    this.#isKnown = isKnown;
  }

  /**
   * Does what writes. Rejects with `not-kept`, and writes nothing, where the log is torn and no new one can be begun:
   * what was written would be lost.
   */
  async write<Result>(work: () => Promise<Result>): Promise<Result> {
    toOthers();
    if (!this.isWhole) await this.#beginBefore();
    try {
      return await work();
    } catch (error) {
      if (!this.noteTear(error)) throw error;
      throw isFull(error) ? error : new Error('not-kept', { cause: error });
    }
  }

  /** Reads, once more where that fails: a browser that finds a torn log takes what stands before the tear. */
  async read<Result>(work: () => Promise<Result>): Promise<Result> {
    toOthers();
    try {
      return await work();
    } catch (error) {
      console.error(error);
      this.#tear();
      return work();
    }
  }

  get isWhole(): boolean {
    return this.#isKnown && this.#tears.size === 0;
  }

  /** Begins a new log. Rejects where there is no room for it. */
  begin(): Promise<void> {
    this.#beginning ??= this.#beginOne().finally(() => {
      this.#beginning = null;
    });
    return this.#beginning;
  }

  /** Notes an error by which the log may be torn; gives whether it is such a one. */
  noteTear(error: unknown): boolean {
    const isTear = isTearing(error);
    if (isTear) this.#tear();
    return isTear;
  }

  /** Takes in what is told of this log. */
  hear(kind: 'torn' | 'mended', tears: readonly string[]): void {
    const isNew = kind === 'torn' && tears.some((id) => !this.#tears.has(id));
    for (const id of tears) {
      if (kind === 'torn') this.#tears.add(id);
      else this.#tears.delete(id);
    }
    if (isNew) for (const listener of listeners) listener(this.#name);
  }

  /** Tells the others which tears it has. */
  tellTears(): void {
    if (this.#tears.size > 0) this.#tell('torn', [...this.#tears]);
  }

  async #beginOne(): Promise<void> {
    toOthers();
    // Another write may fail meanwhile, here or elsewhere: that tear is not mended by this log.
    const mended = [...this.#tears];
    try {
      if (!import.meta.env?.FIREFOX) await this.#begin();
    } catch (error) {
      this.noteTear(error);
      throw error;
    }
    this.#isKnown = true;
    if (mended.length === 0) return;
    this.hear('mended', mended);
    this.#tell('mended', mended);
  }

  async #beginBefore(): Promise<void> {
    try {
      await this.begin();
    } catch (error) {
      console.error(error);
      // Of a log that may be whole, the write itself says what is wrong.
      if (this.#tears.size > 0) throw new Error('not-kept', { cause: error });
    }
  }

  #tear(): void {
    if (import.meta.env?.FIREFOX) return; // SQLite, which takes a torn entry back
    const tears = [crypto.randomUUID()];
    this.#tell('torn', tears);
    this.hear('torn', tears);
  }

  #tell(kind: 'torn' | 'mended', tears: readonly string[]): void {
    toOthers().postMessage({ kind, log: this.#name, tears } satisfies News);
  }
}

let channel: BroadcastChannel | null = null;

/** All other windows and workers, which are heard from the first call on, as long as this one lasts. */
function toOthers(): BroadcastChannel {
  if (channel) return channel;
  channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<News>) => {
    if (data.kind === 'asked') for (const log of Object.values(STORAGE_LOGS)) log.tellTears();
    else STORAGE_LOGS[data.log].hear(data.kind, data.tears);
  };
  channel.postMessage({ kind: 'asked' } satisfies News);
  return channel;
}

const listeners = new Set<(name: LogName) => void>();

/** Calls `listener` whenever a log was torn, in whatever window or worker. */
export function onTornLog(listener: (name: LogName) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  toOthers();
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
}

/** What Chromium says where another write on the full disk had it close the database, of what is being written then. */
const CLOSED = new Set(['AbortError', 'InvalidStateError']);

/**
 * Whether an error leaves a log torn. Nothing was written where `write` refused to, or a quota was reached, which is a
 * limit of the browser and not of the disk. Names do not tell that apart: a disk that is full when a transaction ends
 * is a `QuotaExceededError` as well. On a full disk Chromium opens no database, and says no more than that.
 */
export const isTearing = (error: unknown): boolean =>
  error instanceof Error &&
  ((error instanceof DOMException && CLOSED.has(error.name)) ||
    /opening backing store/.test(error.message) ||
    (isFull(error) && !/quota|^not-kept$/i.test(error.message)));

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

/** Milliseconds: a hundred times as long as it takes. */
const PATIENCE = 3000;

/** A window that is halted while it has the spare database open lets no other one delete it. */
function inTime(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The spare database is not deleted in time')), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * Chromium begins a new log after 4 MiB of the old one, and at the second time waits until it needs the first no more.
 */
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

/**
 * The logs of all that the extension stores. That of the settings takes megabytes to begin anew: only after a failure.
 */
export const STORAGE_LOGS: Readonly<Record<LogName, StorageLog>> = {
  database: new StorageLog('database', () => inTime(beginDatabaseLog()), false),
  settings: new StorageLog('settings', beginSettingsLog, true),
};
