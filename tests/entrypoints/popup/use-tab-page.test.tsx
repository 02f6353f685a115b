// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import type { OpenPage, PageState } from '../../../components/page/types.ts';
import { waitFor } from '../../components/harness/wait-for.ts';

const background = vi.hoisted(() => ({
  tab: { id: 7, url: '' as string | null },
  /** What the page calls itself, and a word by which its answers are told apart. */
  page: { url: '', title: '' },
  readTabPage: vi.fn(),
  withAllTies: vi.fn(),
  say: (_: { tab: number }): unknown => undefined,
  changeSettings: (): unknown => undefined,
  switchTab: () => {},
}));
vi.mock('../../../utils/browser/messages/handle-messages.ts', () => ({
  handleMessages: (handlers: {
    'tab-state-changed': typeof background.say;
    'settings-changed': typeof background.changeSettings;
  }) => {
    background.say = handlers['tab-state-changed'];
    background.changeSettings = handlers['settings-changed'];
  },
}));
vi.mock('../../../utils/browser/platform/active-tab.ts', () => ({ findTab: async () => background.tab }));
vi.mock('../../../utils/browser/platform/follow-active-tab.ts', () => ({
  followActiveTab: (changed: () => void) => {
    background.switchTab = changed;
  },
  ownTab: async () => null,
}));
vi.mock('../../../utils/browser/platform/page-access.ts', () => ({ followAccess: () => {} }));
vi.mock('../../../entrypoints/popup/tab-page.ts', () => ({
  readTabPage: background.readTabPage,
  withAllTies: background.withAllTies,
}));
const { useTabPage } = await import('../../../entrypoints/popup/use-tab-page.ts');

const openPage = (isBrief: boolean) =>
  ({
    kind: 'open',
    report: { ...background.page, state: 'ready' },
    together: isBrief ? { rows: { direct: 40, withHome: 0, thirds: 0 } } : {},
  }) as unknown as OpenPage;
const inFull = async (page: OpenPage): Promise<OpenPage> => ({ ...page, together: {} }) as unknown as OpenPage;

/** Shows the page, and gives each page that was shown. */
function follow() {
  const seen: PageState[] = [];
  function Probe() {
    const { page } = useTabPage('active');
    if (seen.at(-1) !== page) seen.push(page);
    return null;
  }
  onTestFinished(cleanup);
  render(<Probe />);
  const nameOf = (page: PageState) => {
    if (page.kind !== 'open') return page.kind;
    return `${page.together.rows ? 'brief' : 'whole'}${page.failedTies ? ' failed' : ''} ${page.report.title}`;
  };
  return {
    last: () => seen.at(-1) as OpenPage,
    /** Waits until the page is shown whose name this is; gives all until then. */
    until: async (name: string) => {
      await waitFor(() => expect(nameOf(seen.at(-1) as PageState)).toBe(name));
      return seen.map(nameOf);
    },
    change: (title: string) => {
      background.page.title = title;
      background.say({ tab: background.tab.id });
    },
  };
}

beforeEach(() => {
  background.tab = { id: 7, url: 'https://news.example/a' };
  background.page = { url: 'https://news.example/a', title: 'first' };
  background.readTabPage.mockReset().mockImplementation(async (_, isBrief: boolean) => openPage(isBrief));
  background.withAllTies.mockReset().mockImplementation(inFull);
});

const asked = () => background.readTabPage.mock.calls.map(([, isBrief]) => (isBrief ? 'brief' : 'whole'));

it.each([
  ['as the page says it', 'https://news.example/a'],
  ['with a text directive, which the page is not told', 'https://news.example/a#:~:text=Alpha'],
  ['not at all', null],
])(
  'asks in brief for another page, and in full for the same one, where the tab gives its address %s',
  async (_, url) => {
    background.tab.url = url;
    const { until, change } = follow();
    await until('whole first');
    change('second');
    expect(await until('whole second')).toEqual(['loading', 'brief first', 'whole first', 'whole second']);
    expect(asked()).toEqual(['brief', 'whole']);
    background.tab = { id: 7, url: 'https://news.example/b' };
    background.page.url = 'https://news.example/b';
    change('third');
    expect((await until('whole third')).slice(4)).toEqual(['brief third', 'whole third']);
    background.tab = { id: 8, url: 'https://news.example/b' };
    background.page.title = 'fourth';
    background.switchTab();
    expect((await until('whole fourth')).slice(6)).toEqual(['brief fourth', 'whole fourth']);
  },
);

it('keeps a whole list until the next one is whole, where the page changes between its two answers', async () => {
  const whole = Promise.withResolvers<void>();
  const brief = Promise.withResolvers<void>();
  background.withAllTies.mockImplementationOnce(async (page: OpenPage) => {
    await whole.promise;
    return inFull(page);
  });
  const { until, change } = follow();
  await until('brief first');
  background.readTabPage.mockImplementationOnce(async (_, isBrief: boolean) => {
    await brief.promise;
    return openPage(isBrief);
  });
  change('second');
  await waitFor(() => expect(asked()).toEqual(['brief', 'brief']));
  whole.resolve();
  await until('whole first');
  brief.resolve();
  expect(await until('whole second')).toEqual(['loading', 'brief first', 'whole first', 'whole second']);
});

it('keeps a whole list while the same page goes to another place in itself', async () => {
  const { until, change } = follow();
  await until('whole first');
  background.tab = { id: 7, url: 'https://news.example/a#part' };
  background.page.url = 'https://news.example/a#part';
  change('second');
  expect(await until('whole second')).toEqual(['loading', 'brief first', 'whole first', 'whole second']);
});

it('keeps the first ties where the others cannot be had, says why, and asks for those alone again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => void vi.restoreAllMocks());
  const error = new Error('data-unavailable');
  background.withAllTies.mockRejectedValueOnce(error);
  const { until, last } = follow();
  expect(await until('brief failed first')).toEqual(['loading', 'brief first', 'brief failed first']);
  expect(last().failedTies?.error).toBe(error);
  last().failedTies?.onRetry();
  expect((await until('whole first')).slice(3)).toEqual(['brief first', 'whole first']);
  expect(asked()).toEqual(['brief']);
});

it('shows what is kept of the page until the background answers, and asks for its other ties only then', async () => {
  const told = Promise.withResolvers<void>();
  background.readTabPage.mockImplementationOnce(async (_, isBrief: boolean, onKept: (page: OpenPage) => void) => {
    onKept(openPage(isBrief));
    await told.promise;
    return openPage(isBrief);
  });
  const { until } = follow();
  await until('brief first');
  await new Promise((resolve) => setTimeout(resolve));
  expect(background.withAllTies).not.toHaveBeenCalled();
  background.page.title = 'confirmed';
  told.resolve();
  expect(await until('whole confirmed')).toEqual(['loading', 'brief first', 'brief confirmed', 'whole confirmed']);
  expect(background.withAllTies).toHaveBeenCalledTimes(1);
});

it('asks a page again that has not taken the settings yet, until it has, and not without end', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  let isBehind = true;
  background.readTabPage.mockImplementation(async () => ({ ...openPage(false), isBehind }));
  follow();
  const calls = () => background.readTabPage.mock.calls.length;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(calls()).toBe(3);
  isBehind = false;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(calls()).toBe(4);
  isBehind = true;
  background.say({ tab: background.tab.id });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(calls()).toBe(4 + 11);
});

it.each([
  [
    'another tab',
    () => {
      background.tab = { id: 8, url: 'https://news.example/a' };
      background.switchTab();
    },
  ],
  [
    'another address',
    () => {
      background.tab = { id: 7, url: 'https://news.example/b' };
      background.switchTab();
    },
  ],
  ['other settings', () => background.changeSettings()],
])('asks as often again after %s, where it gave up asking before', async (_, change) => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  background.readTabPage.mockImplementation(async () => ({ ...openPage(false), isBehind: true }));
  follow();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(background.readTabPage).toHaveBeenCalledTimes(11);
  change();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(background.readTabPage).toHaveBeenCalledTimes(22);
});

it('shows nothing kept of a page that changed meanwhile', async () => {
  const kept = Promise.withResolvers<void>();
  background.readTabPage.mockImplementationOnce(async (_, isBrief: boolean, onKept: (page: OpenPage) => void) => {
    const old = openPage(isBrief);
    await kept.promise;
    onKept(old);
    return old;
  });
  const { until, change } = follow();
  await waitFor(() => expect(asked()).toHaveLength(1));
  change('second');
  kept.resolve();
  expect(await until('whole second')).toEqual(['loading', 'brief second', 'whole second']);
});
