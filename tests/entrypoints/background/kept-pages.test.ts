import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TabPage } from '../../../utils/browser/messages/extension-page-to-background.ts';

const browser = vi.hoisted(() => ({
  keep: vi.fn(async () => undefined),
  forget: vi.fn(async () => undefined),
  forgetAll: vi.fn(async () => undefined),
  store: (_area: string) => {},
}));
vi.mock('../../../utils/browser/messages/kept-tab-page.ts', () => ({
  keepTabPage: browser.keep,
  forgetTabPage: browser.forget,
  forgetTabPages: browser.forgetAll,
}));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({
  extension: {
    storage: {
      onChanged: {
        addListener: (listener: (changes: object, area: string) => void) => {
          browser.store = (area) => listener({}, area);
        },
      },
    },
  },
}));
const { KeptPages } = await import('../../../entrypoints/background/kept-pages.ts');
const { TabStates } = await import('../../../entrypoints/background/tab-states.ts');

const pageOf = (state: string, mentions = 1) =>
  ({ report: { page: { state, mentions: Array.from({ length: mentions }) } } }) as unknown as TabPage;

function follow() {
  const tabs = new TabStates();
  const kept = new KeptPages();
  const ask = vi.fn(async () => undefined);
  kept.follow(tabs, ask, new AbortController().signal);
  const read = (status: 'ready' | 'reading' | 'paused', names = 1) =>
    tabs.set(
      { tab: 7, frame: 0 },
      {
        document: 'one',
        url: 'https://news.example/',
        status,
        context: null,
        names: new Map([
          [1, Array.from({ length: names }, () => ({ entity: 'a', start: 0, end: 1, exact: 'A' }))],
        ]) as never,
        isCorrected: () => false,
      },
    );
  return { tabs, kept, ask, read };
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('asks about a page once it has been as it is for ten seconds', () => {
  const { ask, read } = follow();
  read('reading');
  read('ready');
  vi.advanceTimersByTime(9000);
  read('ready', 2);
  vi.advanceTimersByTime(9999);
  expect(ask).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(ask.mock.calls).toEqual([[7]]);
});

it.each([
  ['that is still read', 'reading', 1],
  ['of a paused site', 'paused', 1],
  ['that names nobody', 'ready', 0],
  ['with so many names that asking it would take long', 'ready', 201],
] as const)('does not ask about a page %s', (_, status, names) => {
  const { ask, read } = follow();
  read(status, names);
  vi.advanceTimersByTime(60_000);
  expect(ask).not.toHaveBeenCalled();
});

it('forgets a page with its next change and when it is gone, once', () => {
  const { tabs, kept, ask, read } = follow();
  // The background may have kept it before the browser stopped it.
  read('ready');
  expect(browser.forget.mock.calls).toEqual([[7]]);
  kept.begin()(7, pageOf('ready'));
  expect(browser.keep).toHaveBeenCalledTimes(1);
  read('reading');
  read('ready');
  expect(browser.forget).toHaveBeenCalledTimes(2);
  kept.begin()(7, pageOf('ready'));
  tabs.keepFrames(7, []);
  expect(browser.forget).toHaveBeenCalledTimes(3);
  vi.advanceTimersByTime(60_000);
  expect(ask).not.toHaveBeenCalled();
});

it.each([
  ['ready', 1, 1],
  ['hidden', 1, 1],
  ['reading', 1, 0],
  ['paused', 1, 0],
  ['failed', 1, 0],
  ['ready', 0, 0],
])('keeps a page that is read and names somebody: %s with %i', (state, mentions, times) => {
  const { kept } = follow();
  kept.begin()(7, pageOf(state, mentions));
  expect(browser.keep).toHaveBeenCalledTimes(times);
});

it('forgets all pages with a change of settings or packs, and keeps no answer that was asked for before it', () => {
  const { kept } = follow();
  const keep = kept.begin();
  browser.store('session');
  expect(browser.forgetAll).not.toHaveBeenCalled();
  browser.store('local');
  expect(browser.forgetAll).toHaveBeenCalledTimes(1);
  keep(7, pageOf('ready'));
  expect(browser.keep).not.toHaveBeenCalled();
});
