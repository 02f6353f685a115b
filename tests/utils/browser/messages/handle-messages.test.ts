import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '../../../../utils/browser/messages/result.ts';

type Listener = (message: unknown, from: object, reply: (reply: Result<unknown>) => void) => true | undefined;
const browser = vi.hoisted(() => ({ listeners: new Set<unknown>() }));
vi.mock('../../../../utils/browser/platform/extension.ts', () => ({
  extension: {
    runtime: {
      getURL: (path: string) => `chrome-extension://id/${path}`,
      onMessage: {
        addListener: (listener: unknown) => browser.listeners.add(listener),
        removeListener: (listener: unknown) => browser.listeners.delete(listener),
      },
    },
  },
}));

const { handleMessages } = await import('../../../../utils/browser/messages/handle-messages.ts');
const { CallError } = await import('../../../../utils/browser/messages/result.ts');

const page = { tab: { id: 7, url: 'https://news.example/story' }, frameId: 2, url: 'https://frame.example/' };
const options = { url: 'chrome-extension://id/options.html' };

/** The answer; `null` where every listener leaves the message to others. */
async function send(message: unknown, from: object): Promise<Result<unknown> | null> {
  const { promise, resolve } = Promise.withResolvers<Result<unknown> | null>();
  const taken = [...browser.listeners].filter((listener) => (listener as Listener)(message, from, resolve));
  if (taken.length === 0) resolve(null);
  return promise;
}

beforeEach(() => {
  browser.listeners.clear();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('a listener for calls', () => {
  it('answers with a success, and passes the tab, the frame and the address of the sender', async () => {
    handleMessages(
      {
        'reading-failed': ({ document }, sender) => {
          expect({ document, sender }).toEqual({
            document: '1-0.5',
            sender: { tab: 7, frame: 2, url: page.tab.url, frameUrl: page.url, isPrerendered: false },
          });
          return true;
        },
      },
      new AbortController().signal,
    );
    expect(await send({ type: 'reading-failed', document: '1-0.5' }, page)).toEqual({ ok: true, value: true });
  });

  it.each([
    [
      'of the page, where the browser still has that of the page before',
      { frameId: 0, url: 'https://other.example/' },
      ['https://other.example/', 'https://other.example/'],
    ],
    [
      'of the tab, after a change by a script, which a page’s own address does not follow in Chromium',
      { frameId: 0, url: 'https://news.example/first' },
      ['https://news.example/story', 'https://news.example/story'],
    ],
    [
      'of the tab and of itself, for a frame from elsewhere',
      { frameId: 2, url: 'https://frame.example/' },
      ['https://news.example/story', 'https://frame.example/'],
    ],
    [
      'of itself, for a page that is loaded in advance behind the one that the tab shows',
      { frameId: 2, url: 'https://news.example/next', documentLifecycle: 'prerender' },
      ['https://news.example/next', 'https://news.example/next'],
    ],
    [
      'of itself, where the browser does not give that of the tab',
      { frameId: 0, url: 'https://news.example/first', tab: { id: 7 } },
      ['https://news.example/first', 'https://news.example/first'],
    ],
  ])('passes the address %s', async (_, from, wanted) => {
    const addresses: string[] = [];
    handleMessages(
      {
        'reading-failed': (_message, { url, frameUrl }) => {
          addresses.push(url, frameUrl);
          return true;
        },
      },
      new AbortController().signal,
    );
    await send({ type: 'reading-failed', document: '1-0.5' }, { ...page, ...from });
    expect(addresses).toEqual(wanted);
  });

  it('says that a page is loaded in advance', async () => {
    const said: boolean[] = [];
    handleMessages(
      {
        'reading-failed': (_, { isPrerendered }) => {
          said.push(isPrerendered);
          return true;
        },
      },
      new AbortController().signal,
    );
    const message = { type: 'reading-failed', document: '1-0.5' };
    await send(message, { ...page, documentLifecycle: 'prerender' });
    await send(message, { ...page, documentLifecycle: 'active' });
    expect(said).toEqual([true, false]);
  });

  it('answers with the reason of a CallError, and with `failed` for any other error', async () => {
    handleMessages(
      {
        record: () => {
          throw new CallError('data-unavailable');
        },
        packs: () => {
          throw new TypeError('x is undefined');
        },
      },
      new AbortController().signal,
    );
    expect(await send({ type: 'record', record: 'a' }, options)).toEqual({ ok: false, reason: 'data-unavailable' });
    expect(await send({ type: 'packs' }, options)).toEqual({ ok: false, reason: 'failed' });
  });

  it.each([
    ['a field is missing', { type: 'reading-failed' }, page],
    ['a field has another type', { type: 'reading-failed', document: 3 }, page],
    ['a page of the web asks what only pages of the extension may', { type: 'search', query: {} }, page],
  ])('refuses a message where %s', async (_, message, from) => {
    const never = () => {
      throw new Error('The handler was called.');
    };
    handleMessages({ 'reading-failed': never, search: never }, new AbortController().signal);
    expect(await send(message, from)).toEqual({ ok: false, reason: 'refused' });
  });

  it.each([[{ type: 'report' }], [{ type: 'toString' }], ['text'], [null], [undefined], [{}]])(
    'leaves %j to other listeners',
    async (message) => {
      handleMessages({ packs: () => [] }, new AbortController().signal);
      expect(await send(message, options)).toBeNull();
    },
  );

  it('ends with its signal', async () => {
    const life = new AbortController();
    handleMessages({ packs: () => [] }, life.signal);
    life.abort();
    expect(browser.listeners.size).toBe(0);
    handleMessages({ packs: () => [] }, life.signal);
    expect(browser.listeners.size).toBe(0);
  });
});
