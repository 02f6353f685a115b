import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ExtensionBrowser } from '../../../cli/browsers/extension-browser.ts';
import { Tab } from '../../../cli/browsers/tab.ts';

const ADDRESS = 'http://127.0.0.1/story';
const NEVER = new Promise<never>(() => undefined);

/** A page as it shows itself. */
interface Shown {
  readonly address: string;
  /** Milliseconds until its DOM was read, as browsers count them; 0 before that. */
  readonly read: number;
  readonly status?: number;
}

interface Driven {
  /** What the driver is told. */
  readonly told: () => Promise<unknown>;
  /** What there is of the page; null where it does not answer. */
  readonly shown?: Shown | null;
  readonly before?: string;
}

const tabOf = ({ told, shown = null, before = 'about:blank' }: Driven): Tab =>
  new Tab(null as unknown as ExtensionBrowser, 7, {
    url: () => before,
    goto: told,
    evaluate: async (run: (wanted: string) => unknown, wanted: string) => {
      if (!shown) throw new Error('Its document was replaced');
      vi.stubGlobal('location', { href: shown.address });
      vi.stubGlobal('document', { contentType: 'text/html' });
      const entry = { domContentLoadedEventEnd: shown.read, responseStatus: shown.status ?? 200 };
      vi.stubGlobal('performance', { getEntriesByType: () => [entry] });
      return run(wanted);
    },
  } as unknown as Page);

const answer = (status: number) => ({ status: () => status, headers: () => ({ 'content-type': 'text/html' }) });
const later = <Value>(value: Value, milliseconds: number): Promise<Value> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, value));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('gives what the server said', async () => {
  const opened = tabOf({ told: async () => answer(404), shown: { address: ADDRESS, read: 20 } }).goto(ADDRESS);
  expect(await opened).toEqual({ status: 404, contentType: 'text/html' });
});

it('gives what the server said of a page whose scripts come late', async () => {
  const shown = { address: ADDRESS, read: 0, status: 200 };
  const opened = tabOf({ told: () => later(answer(404), 8_000), shown }).goto(ADDRESS);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(await opened).toEqual({ status: 404, contentType: 'text/html' });
});

it.each([
  ['what the page knows of it', 404, 404],
  ['nothing of what the server said where the page does not know it', 0, null],
])('has opened a page that is there for a while, of which the driver was never told: %s', async (_, status, given) => {
  const opened = tabOf({ told: () => NEVER, shown: { address: ADDRESS, read: 20, status } }).goto(ADDRESS);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await opened).toEqual({ status: given, contentType: 'text/html' });
});

it.each([
  ['shows another address', { address: 'http://127.0.0.1/before', read: 20 }, 'about:blank'],
  ['is not read to its end', { address: ADDRESS, read: 0 }, 'about:blank'],
  ['does not answer', null, 'about:blank'],
  ['may still be the one that is loaded again', { address: ADDRESS, read: 20 }, ADDRESS],
])('waits for a page that %s', async (_, shown, before) => {
  let fail: (error: Error) => void = () => undefined;
  const told = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const opened = tabOf({ told: () => told, shown, before }).goto(ADDRESS);
  await vi.advanceTimersByTimeAsync(10_000);
  fail(new Error('net::ERR_CONNECTION_REFUSED'));
  await expect(opened).rejects.toThrow('REFUSED');
});
