import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ExtensionBrowser } from '../../../cli/browsers/extension-browser.ts';
import { Tab } from '../../../cli/browsers/tab.ts';

const ADDRESS = 'http://127.0.0.1/story';
const NEVER = new Promise<never>(() => undefined);

interface Driven {
  /** What the driver is told. */
  readonly told: () => Promise<unknown>;
  /** Whether the page shows the address. */
  readonly isThere?: () => Promise<boolean>;
  readonly before?: string;
}

const tabOf = ({ told, isThere = async () => false, before = 'about:blank' }: Driven): Tab =>
  new Tab(null as unknown as ExtensionBrowser, 7, {
    url: () => before,
    goto: told,
    evaluate: isThere,
  } as unknown as Page);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('gives what the server said', async () => {
  const response = { status: () => 404, headers: () => ({ 'content-type': 'text/html' }) };
  const opened = tabOf({ told: async () => response, isThere: async () => true }).goto(ADDRESS);
  expect(await opened).toEqual({ status: 404, contentType: 'text/html' });
});

it('has opened a page that is there for a while, of which the driver was never told', async () => {
  const opened = tabOf({ told: () => NEVER, isThere: async () => true }).goto(ADDRESS);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await opened).toEqual({ status: null, contentType: null });
});

it.each([
  ['is not there', async () => false, 'about:blank'],
  ['does not answer', () => Promise.reject(new Error('Its document was replaced')), 'about:blank'],
  ['may still be the one that is loaded again', async () => true, ADDRESS],
])('waits for a page that %s', async (_, isThere, before) => {
  let fail: (error: Error) => void = () => undefined;
  const told = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const opened = tabOf({ told: () => told, isThere, before }).goto(ADDRESS);
  await vi.advanceTimersByTimeAsync(10_000);
  fail(new Error('net::ERR_CONNECTION_REFUSED'));
  await expect(opened).rejects.toThrow('REFUSED');
});
