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
            sender: { tab: 7, frame: 2, url: page.tab.url, frameUrl: page.url },
          });
          return true;
        },
      },
      new AbortController().signal,
    );
    expect(await send({ type: 'reading-failed', document: '1-0.5' }, page)).toEqual({ ok: true, value: true });
  });

  it('takes the address of a page from the page, since the browser may still have that of the page before', async () => {
    const addresses: string[] = [];
    handleMessages(
      {
        'reading-failed': (_, { url }) => {
          addresses.push(url);
          return true;
        },
      },
      new AbortController().signal,
    );
    const message = { type: 'reading-failed', document: '1-0.5' };
    await send(message, { ...page, frameId: 0, url: 'https://news.example/next' });
    expect(addresses).toEqual(['https://news.example/next']);
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
  });
});
