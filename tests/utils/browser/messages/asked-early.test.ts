import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TabPage } from '../../../../utils/browser/messages/extension-page-to-background.ts';
import type { ReaderTab } from '../../../../utils/browser/platform/active-tab.ts';
import { eventually } from '../../../eventually.ts';

type Listener = (message: unknown) => unknown;
const browser = vi.hoisted(() => ({
  tabs: [] as object[],
  listeners: new Set<Listener>(),
  sent: [] as unknown[],
  answer: {} as unknown,
}));
vi.mock('../../../../utils/browser/platform/extension.ts', () => ({
  extension: {
    tabs: { query: async () => browser.tabs },
    scripting: { executeScript: async () => [{ result: 2 }] },
    runtime: {
      sendMessage: async (message: unknown) => {
        browser.sent.push(message);
        return browser.answer;
      },
      onMessage: {
        addListener: (listener: Listener) => browser.listeners.add(listener),
        removeListener: (listener: Listener) => browser.listeners.delete(listener),
      },
    },
  },
}));
const kept = vi.hoisted(() => ({ page: async (): Promise<TabPage | null> => null }));
vi.mock('../../../../utils/browser/messages/kept-tab-page.ts', () => ({ keptTabPage: () => kept.page() }));
const { askEarly, takeEarly } = await import('../../../../utils/browser/messages/asked-early.ts');

const PAGE = { ok: true, value: 'the page' };
const taken = async (of: ReaderTab) => {
  const early = await takeEarly(of);
  return early && [await early.answer(), await early.tables];
};
const tabAt = (url: string, id = 7): ReaderTab => ({ id, url, loading: false, readerView: false, icon: null });
const tab = tabAt('https://example.org/');
/** Gives a message to whoever listens, once the question is asked. */
const tell = async (message: object) => {
  await eventually(() => expect(browser.sent).toHaveLength(1));
  return [...browser.listeners].map((listener) => listener(message));
};

beforeEach(() => {
  browser.tabs = [{ id: 7, url: 'https://example.org/' }];
  browser.sent = [];
  browser.answer = PAGE;
  kept.page = async () => null;
});
afterEach(async () => {
  await takeEarly(tabAt('', 0));
  expect([...browser.listeners]).toEqual([]);
});

it('gives what was asked about the active tab, once', async () => {
  askEarly();
  expect([await taken(tab), await taken(tab)]).toEqual([[PAGE, 2], null]);
  expect(browser.sent).toEqual([{ type: 'tab-page', tab: 7, isBrief: true }]);
});

it.each([{ type: 'settings-changed' }, { type: 'tab-state-changed', tab: 7 }])(
  'gives nothing that became old by $type, and listens no more',
  async (message) => {
    askEarly();
    expect(await tell(message)).toEqual([undefined]);
    expect(browser.listeners.size).toBe(0);
    expect(await takeEarly(tab)).toBeNull();
  },
);

it.each([{ type: 'tab-state-changed', tab: 8 }, { type: 'annotate', tab: 7 }, { type: 'page-settings' }])(
  'keeps the answer where $type says nothing of the tab, and leaves it to others',
  async (message) => {
    askEarly();
    expect(await tell(message)).toEqual([undefined]);
    expect(await taken(tab)).toEqual([PAGE, 2]);
  },
);

it('gives nothing for another tab, or for another page in the same one', async () => {
  askEarly();
  expect(await takeEarly(tabAt('https://example.org/', 8))).toBeNull();
  askEarly();
  expect(await takeEarly(tabAt('https://example.org/new'))).toBeNull();
});

it('gives nothing where nobody asked', async () => {
  expect(await takeEarly(tab)).toBeNull();
});

it('asks nothing about a page that may be closed to the extension', async () => {
  browser.tabs = [{ id: 7 }];
  askEarly();
  expect(await takeEarly(tab)).toBeNull();
  expect(browser.sent).toEqual([]);
});

it('gives what is kept of the page, and asks the background only when it is wanted', async () => {
  const page = { overviews: [] } as unknown as TabPage;
  kept.page = async () => page;
  askEarly();
  const early = await takeEarly(tab);
  expect(await early?.kept).toBe(page);
  expect(browser.sent).toEqual([]);
  expect([await early?.answer(), await early?.answer()]).toEqual([PAGE, PAGE]);
  expect(browser.sent).toEqual([{ type: 'tab-page', tab: 7, isBrief: true }]);
});

it('asks the background where nothing kept can be had', async () => {
  kept.page = () => Promise.reject(new Error('The storage is broken.'));
  askEarly();
  await eventually(() => expect(browser.sent).toHaveLength(1));
  const early = await takeEarly(tab);
  expect([await early?.kept, await early?.answer()]).toEqual([null, PAGE]);
  expect(browser.sent).toHaveLength(1);
});

it('asks the background while the page is slow to say whether what is kept is right, and takes whichever comes first', async () => {
  const page = { overviews: [] } as unknown as TabPage;
  const found = Promise.withResolvers<TabPage | null>();
  const told = Promise.withResolvers<unknown>();
  kept.page = () => found.promise;
  browser.answer = told.promise;
  askEarly();
  await eventually(() => expect(browser.sent).toHaveLength(1));
  const slow = await takeEarly(tab);
  found.resolve(page);
  expect(await slow?.kept).toBe(page);
  kept.page = () => new Promise(() => {});
  askEarly();
  await eventually(() => expect(browser.sent).toHaveLength(2));
  const slower = await takeEarly(tab);
  told.resolve(PAGE);
  expect([await slower?.kept, await slower?.answer()]).toEqual([null, PAGE]);
});
