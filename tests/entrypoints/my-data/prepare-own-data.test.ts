import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PrepareOwnEvent } from '../../../entrypoints/pack-import/prepare-contract.ts';

const browser = vi.hoisted(() => ({ sent: vi.fn() }));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({
  extension: { runtime: { getManifest: () => ({ version: '1.0' }), getURL: (path: string) => path } },
}));
vi.mock('../../../utils/browser/messages/send.ts', () => ({ send: browser.sent }));
const { prepareOwnData } = await import('../../../entrypoints/my-data/prepare-own-data.ts');

/** Waits to be answered by the test. */
class WaitingWorker extends EventTarget {
  static readonly all: WaitingWorker[] = [];
  isEnded = false;

  constructor() {
    super();
    WaitingWorker.all.push(this);
  }

  postMessage(): void {}

  terminate(): void {
    this.isEnded = true;
  }

  answer(data: PrepareOwnEvent): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}
const types = () => browser.sent.mock.calls.map(([{ type }]) => type);
const worker = async (at: number): Promise<WaitingWorker> =>
  vi.waitFor(() => {
    const found = WaitingWorker.all[at];
    if (!found) throw new Error('No worker yet');
    return found;
  });

beforeEach(() => {
  WaitingWorker.all.length = 0;
  browser.sent.mockReset().mockResolvedValue({ ok: true, value: true });
  vi.stubGlobal('Worker', WaitingWorker);
});
afterEach(() => vi.unstubAllGlobals());

it('leaves a short list to the background', async () => {
  await prepareOwnData('en', 1000);
  expect(WaitingWorker.all).toEqual([]);
  expect(types()).toEqual(['prepare-own-data']);
});

it('prepares a long one in a worker, which ends with it, and asks to have it used', async () => {
  const prepared = prepareOwnData('en', 50_000);
  (await worker(0)).answer({ kind: 'prepared' });
  await prepared;
  expect(WaitingWorker.all).toMatchObject([{ isEnded: true }]);
  expect(types()).toEqual(['packs-changed', 'prepare-own-data']);
});

it('prepares what comes in meanwhile once more, however much it is', async () => {
  const all = [1, 2, 3].map(() => prepareOwnData('en', 50_000));
  (await worker(0)).answer({ kind: 'prepared' });
  (await worker(1)).answer({ kind: 'prepared' });
  await Promise.all(all);
  expect(WaitingWorker.all).toHaveLength(2);
});

it('leaves to the background what the worker cannot prepare', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const prepared = prepareOwnData('en', 50_000);
  (await worker(0)).answer({ kind: 'unprepared', reason: 'No room' });
  await prepared;
  expect(types()).toEqual(['packs-changed', 'prepare-own-data']);
  const next = prepareOwnData('en', 50_000);
  (await worker(1)).answer({ kind: 'prepared' });
  await next;
});
