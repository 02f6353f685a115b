import { expectValue } from '../../utils/browser/messages/result.ts';
import { ask, send } from '../../utils/browser/messages/send.ts';
import { extension } from '../../utils/browser/platform/extension.ts';
import { whilePreparing } from '../../utils/browser/storage/own-data-store.ts';
import type { PrepareOwnEvent, PrepareOwnRequest } from '../pack-import/prepare-contract.ts';

/** Rows. The background prepares fewer within some tenths of a second. */
const MANY_ROWS = 1000;

/** Prepares in a worker what pages use of own data. Rejects where the worker ends meanwhile. */
function prepareBeside(language: string): Promise<void> {
  const worker = new Worker(extension.runtime.getURL('pack-import.js'));
  const ending = new AbortController();
  const { signal } = ending;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const take = ({ data }: MessageEvent<PrepareOwnEvent>): void =>
    data.kind === 'prepared' ? resolve() : reject(new Error(data.reason));
  worker.addEventListener('message', take, { signal });
  worker.addEventListener('error', ({ message }) => reject(new Error(message || 'the worker ended')), { signal });
  worker.addEventListener('messageerror', () => reject(new Error('the worker ended')), { signal });
  const { version } = extension.runtime.getManifest();
  worker.postMessage({ kind: 'prepare-own', version, language } satisfies PrepareOwnRequest);
  return promise.finally(() => {
    ending.abort();
    worker.terminate();
  });
}

let preparing: Promise<void> | null = null;
let isMore = false;

/** The same for changes that come in while it prepares; they are taken in together. */
function prepareAll(language: string): Promise<void> {
  isMore = true;
  // This page holds the lock, and asks for it at once: the
  // background leaves the work to the worker until the page closes.
  preparing ??= whilePreparing(async () => {
    while (isMore) {
      isMore = false;
      await prepareBeside(language);
    }
  }).finally(() => {
    preparing = null;
  });
  return preparing;
}

/**
 * Has pages use own data of `rows` rows as it is stored now. What the worker cannot prepare, the background does.
 * Rejects where the background cannot be asked.
 */
export async function prepareOwnData(language: string, rows: number): Promise<void> {
  if (rows > MANY_ROWS) {
    const prepared = prepareAll(language).catch(console.error);
    // `ask` never rejects. The background waits for the worker, and prepares what it cannot where this page is closed.
    void ask({ type: 'prepare-own-data' });
    await prepared;
    expectValue(await ask({ type: 'packs-changed' }));
  }
  // Looks for what is not prepared yet, and says to all windows that it is.
  expectValue(await ask({ type: 'prepare-own-data' }));
}

/** Says to the other windows that own data was changed. */
export async function announceOwnChange(): Promise<void> {
  // Nobody answers where no other page of the extension is open.
  await send({ type: 'own-data-changed', isPrepared: false });
}
