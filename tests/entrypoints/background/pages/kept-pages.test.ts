import { beforeEach, expect, it, vi } from 'vitest';
import type { TabPage } from '../../../../utils/browser/messages/extension-page-to-background.ts';

const browser = vi.hoisted(() => ({
  keep: vi.fn(async () => undefined),
  forget: vi.fn(async () => undefined),
  forgetAll: vi.fn(async () => undefined),
  tab: async (_id: number): Promise<{ incognito: boolean }> => ({ incognito: false }),
  whenStored: new Set<(changes: object, area: string) => void>(),
  whenAccessEnds: new Set<() => void>(),
}));
vi.mock('../../../../utils/browser/messages/kept-tab-page.ts', () => ({
  keepTabPage: browser.keep,
  forgetTabPage: browser.forget,
  forgetTabPages: browser.forgetAll,
}));
vi.mock('../../../../utils/browser/platform/extension.ts', () => {
  const event = <Listener>(listeners: Set<Listener>) => ({
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  });
  return {
    extension: {
      tabs: { get: (id: number) => browser.tab(id) },
      permissions: { onRemoved: event(browser.whenAccessEnds) },
      storage: { onChanged: event(browser.whenStored) },
    },
  };
});
const { KeptPages } = await import('../../../../entrypoints/background/pages/kept-pages.ts');
const { TabStates } = await import('../../../../entrypoints/background/pages/tab-states.ts');

const pageOf = (state: string, mentions = 1) =>
  ({ report: { page: { state, mentions: Array.from({ length: mentions }) } } }) as unknown as TabPage;
const store = (area: string, changes: object = { settings: {} }) => {
  for (const listener of browser.whenStored) listener(changes, area);
};
const endAccess = () => {
  for (const listener of browser.whenAccessEnds) listener();
};

function follow() {
  const tabs = new TabStates();
  const kept = new KeptPages();
  const life = new AbortController();
  kept.follow(tabs, life.signal);
  const read = (status: 'ready' | 'reading' | 'paused', url = 'https://news.example/') =>
    tabs.set(
      { tab: 7, frame: 0 },
      { document: url, url, status, context: null, names: new Map(), isCorrected: () => false },
    );
  return { tabs, kept, life, read };
}

beforeEach(() => {
  vi.clearAllMocks();
  browser.tab = async () => ({ incognito: false });
  browser.whenStored.clear();
  browser.whenAccessEnds.clear();
});

it('keeps nothing of a page of which neither popup nor panel was told, however long it stays as it is', () => {
  vi.useFakeTimers();
  const { read } = follow();
  read('reading');
  read('ready');
  vi.advanceTimersByTime(120_000);
  expect(vi.getTimerCount()).toBe(0);
  expect(browser.keep).not.toHaveBeenCalled();
  vi.useRealTimers();
});

it('keeps nothing of a tab in a private window, or of one that is gone', async () => {
  const { kept } = follow();
  browser.tab = async () => ({ incognito: true });
  await kept.begin()(7, pageOf('ready'));
  browser.tab = () => Promise.reject(new Error('No tab with id: 7.'));
  await kept.begin()(7, pageOf('ready'));
  expect(browser.keep).not.toHaveBeenCalled();
});

it('forgets a page with its next change and when it is gone, once', async () => {
  const { tabs, kept, read } = follow();
  // The background may have kept it before the browser stopped it.
  read('ready');
  expect(browser.forget.mock.calls).toEqual([[7]]);
  await kept.begin()(7, pageOf('ready'));
  expect(browser.keep).toHaveBeenCalledTimes(1);
  read('reading');
  read('ready');
  expect(browser.forget).toHaveBeenCalledTimes(2);
  await kept.begin()(7, pageOf('ready'));
  tabs.keepFrames(7, []);
  expect(browser.forget).toHaveBeenCalledTimes(3);
});

it.each([
  ['goes to another page', ({ read }: ReturnType<typeof follow>) => read('reading', 'https://other.example/')],
  ['is on a site that is switched off', ({ read }: ReturnType<typeof follow>) => read('paused')],
  [
    'is closed',
    ({ kept }: ReturnType<typeof follow>) => {
      browser.tab = () => Promise.reject(new Error('No tab with id: 7.'));
      kept.close(7);
    },
  ],
  ['may no longer be read', ({ tabs }: ReturnType<typeof follow>) => void tabs.leave(7)],
])('forgets a tab that %s, also when an answer about it is about to be kept', async (_, change) => {
  const all = follow();
  all.read('ready');
  await all.kept.begin()(7, pageOf('ready'));
  expect(browser.keep).toHaveBeenCalledTimes(1);
  browser.forget.mockClear();
  const keeping = all.kept.begin()(7, pageOf('ready'));
  change(all);
  await keeping;
  expect(browser.forget.mock.calls).toEqual([[7]]);
  expect(browser.keep).toHaveBeenCalledTimes(1);
});

it.each([
  ['ready', 1, 1],
  ['hidden', 1, 1],
  ['reading', 1, 0],
  ['paused', 1, 0],
  ['failed', 1, 0],
  ['ready', 0, 0],
])('keeps a page that is read and names somebody: %s with %i', async (state, mentions, times) => {
  const { kept } = follow();
  await kept.begin()(7, pageOf(state, mentions));
  expect(browser.keep).toHaveBeenCalledTimes(times);
});

it.each([
  ['settings or packs', () => store('local')],
  ['access', endAccess],
])('forgets all pages with a change of %s, and keeps no answer that was asked for before it', async (_, change) => {
  const { kept } = follow();
  const keep = kept.begin();
  store('session');
  // A new log after a full disk.
  store('local', { spare: {} });
  expect(browser.forgetAll).not.toHaveBeenCalled();
  change();
  expect(browser.forgetAll).toHaveBeenCalledTimes(1);
  await keep(7, pageOf('ready'));
  expect(browser.keep).not.toHaveBeenCalled();
});

it('follows nothing once its signal has ended it', () => {
  const { life } = follow();
  life.abort();
  store('local');
  endAccess();
  expect(browser.forgetAll).not.toHaveBeenCalled();
});
