import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { unlessPreparing, whilePreparing } from '../../../utils/browser/storage/own-data-store.ts';
import { eventually } from '../../eventually.ts';

const browser = vi.hoisted(() => ({ sent: vi.fn() }));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({
  extension: { runtime: { getManifest: () => ({ version: '1.0' }), getURL: (path: string) => path } },
}));
vi.mock('../../../utils/browser/messages/send.ts', () => ({ ask: browser.sent, send: browser.sent }));
const { prepareOwnData } = await import('../../../entrypoints/my-data/prepare-own-data.ts');

class PreparingWorker extends EventTarget {
  static made: PreparingWorker[] = [];
  postMessage(): void {
    PreparingWorker.made.push(this);
  }
  prepared(): void {
    this.dispatchEvent(new MessageEvent('message', { data: { kind: 'prepared' } }));
  }
  terminate(): void {}
}
const types = () => browser.sent.mock.calls.map(([{ type }]) => type);
const isPreparing = async () => (await unlessPreparing(async () => true)) === null;

beforeEach(() => {
  PreparingWorker.made = [];
  browser.sent.mockReset().mockResolvedValue({ ok: true, value: true });
  vi.stubGlobal('Worker', PreparingWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('has the background prepare few rows', async () => {
  await prepareOwnData('en', 5);
  expect(types()).toEqual(['prepare-own-data']);
  expect(PreparingWorker.made).toEqual([]);
});

it('asks the background before the worker has prepared many rows, since the page may be closed meanwhile', async () => {
  /** The background prepares nothing itself while this page does. */
  const seen: boolean[] = [];
  browser.sent.mockImplementation(async () => {
    seen.push(await isPreparing());
    return { ok: true, value: true };
  });
  const prepared = prepareOwnData('en', 50_000);
  await eventually(() => expect(seen).toEqual([true]));
  expect(types()).toEqual(['prepare-own-data']);
  await eventually(() => expect(PreparingWorker.made).toHaveLength(1));
  PreparingWorker.made[0]?.prepared();
  await prepared;
  expect(types()).toEqual(['prepare-own-data', 'packs-changed', 'prepare-own-data']);
  expect(await isPreparing()).toBe(false);
});

it('prepares what comes in meanwhile once more, and leaves to the background what the worker cannot', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const both = [prepareOwnData('en', 50_000), prepareOwnData('en', 50_000)];
  await eventually(() => expect(PreparingWorker.made).toHaveLength(1));
  PreparingWorker.made[0]?.prepared();
  await eventually(() => expect(PreparingWorker.made).toHaveLength(2));
  PreparingWorker.made[1]?.dispatchEvent(new Event('messageerror'));
  await Promise.all(both);
  expect(types().at(-1)).toBe('prepare-own-data');
  expect(await isPreparing()).toBe(false);
});

it('waits for another window that prepares', async () => {
  const end = Promise.withResolvers<void>();
  const other = whilePreparing(() => end.promise);
  const prepared = prepareOwnData('en', 50_000);
  expect(PreparingWorker.made).toEqual([]);
  end.resolve();
  await other;
  await eventually(() => expect(PreparingWorker.made).toHaveLength(1));
  PreparingWorker.made[0]?.prepared();
  await prepared;
});
