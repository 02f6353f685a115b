import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/core/settings/types.ts';
import { eventually } from '../../eventually.ts';

const browser = vi.hoisted(() => ({
  send: vi.fn(),
  countTables: vi.fn(),
  holdsList: vi.fn(),
  closedTab: vi.fn(),
  query: vi.fn(),
  kept: vi.fn(async (): Promise<unknown> => null),
  settings: { sites: {} as Settings['sites'] },
}));
vi.mock('../../../utils/browser/messages/kept-tab-page.ts', () => ({ keptTabPage: browser.kept }));
vi.mock('../../../utils/browser/messages/send.ts', () => ({ ask: browser.send, send: browser.send }));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({
  extension: {
    tabs: { query: browser.query },
    runtime: { onMessage: { addListener: () => undefined, removeListener: () => undefined } },
  },
}));
vi.mock('../../../utils/browser/platform/page-access.ts', () => ({ mayReadSite: async () => true }));
vi.mock('../../../utils/browser/platform/page-lists.ts', () => ({ holdsList: browser.holdsList }));
vi.mock('../../../utils/browser/platform/page-tables.ts', () => ({ countTables: browser.countTables }));
vi.mock('../../../utils/browser/storage/settings-store.ts', () => ({
  loadSettings: async () => ({ ...DEFAULT_SETTINGS, ...browser.settings }),
}));
vi.mock('../../../entrypoints/popup/closed-tab.ts', () => ({
  closedFor: (reason: string) => ({ kind: 'closed', reason }),
  closedTab: browser.closedTab,
  mayAnswer: async () => true,
  webHost: (url: string) => new URL(url).hostname,
}));
const { askEarly } = await import('../../../utils/browser/messages/asked-early.ts');
const { readTabPage, withAllTies } = await import('../../../entrypoints/popup/tab-page.ts');

const tab = { id: 7, url: 'https://news.example/old', loading: false, readerView: false, icon: null };
const answer = (url: string, mediaType = 'text/html', together: object = {}) =>
  browser.send.mockResolvedValue({
    ok: true,
    value: { report: { page: { url, mediaType, mentions: [], date: null }, frames: [] }, overviews: [], together },
  });

beforeEach(() => {
  vi.clearAllMocks();
  browser.countTables.mockResolvedValue(0);
  browser.holdsList.mockResolvedValue(false);
  browser.settings.sites = {};
});

it('offers to read a list of institutions as it does a table', async () => {
  answer(tab.url);
  browser.holdsList.mockResolvedValue(true);
  expect(await readTabPage(tab)).toMatchObject({ kind: 'open', tablesAddress: '/register.html?tab=7' });
});

it('offers to read the tables of a page that holds some', async () => {
  answer(tab.url);
  expect(await readTabPage(tab)).toMatchObject({ kind: 'open', tablesAddress: null });
  browser.countTables.mockResolvedValue(2);
  expect(await readTabPage(tab)).toMatchObject({ kind: 'open', tablesAddress: '/register.html?tab=7' });
});

it.each([
  ['ready', 'on', false],
  ['reading', 'on', false],
  ['paused', 'on', true],
  ['ready', 'paused', true],
  ['hidden', 'paused', true],
  ['paused', 'paused', false],
] as const)('says whether a page that is %s does what its rule wants: %s', async (state, kind, isBehind) => {
  browser.settings.sites = { 'news.example': { kind } };
  const page = { url: tab.url, mediaType: 'text/html', mentions: [], date: null, state, packVersion: '1' };
  browser.send.mockResolvedValue({ ok: true, value: { report: { page, frames: [] }, overviews: [], together: {} } });
  expect(await readTabPage(tab)).toMatchObject({ kind: 'open', isBehind });
});

it('counts the tables again where the tab went to another page of the site meanwhile', async () => {
  answer('https://news.example/new');
  browser.countTables.mockResolvedValueOnce(2).mockResolvedValueOnce(0);
  expect(await readTabPage(tab)).toMatchObject({ kind: 'open', tablesAddress: null });
});

it('says why where nothing can be read', async () => {
  answer(tab.url, 'application/pdf');
  expect(await readTabPage(tab)).toEqual({ kind: 'closed', reason: 'pdf' });
  browser.send.mockResolvedValue({ ok: false, reason: 'unreachable' });
  browser.closedTab.mockResolvedValueOnce(null).mockResolvedValueOnce({ kind: 'closed', reason: 'site' });
  expect(await readTabPage(tab)).toEqual({ kind: 'loading' });
  expect(await readTabPage(tab)).toEqual({ kind: 'closed', reason: 'site' });
  browser.send.mockResolvedValue({ ok: false, reason: 'data-unavailable' });
  expect(await readTabPage(tab)).toEqual({ kind: 'failed' });
  expect(await readTabPage(null)).toEqual({ kind: 'closed', reason: 'browser' });
});

it('asks nothing that the first script has asked already, and asks itself from then on', async () => {
  browser.query.mockResolvedValue([{ id: tab.id, url: tab.url }]);
  answer(tab.url);
  askEarly();
  await eventually(() => expect(browser.send.mock.calls).toEqual([[{ type: 'tab-page', tab: tab.id, isBrief: true }]]));
  expect(await readTabPage(tab, true)).toMatchObject({ kind: 'open', report: { url: tab.url } });
  expect(browser.send).toHaveBeenCalledTimes(1);
  expect(browser.countTables).toHaveBeenCalledTimes(1);
  answer('https://news.example/new');
  expect(await readTabPage(tab, true)).toMatchObject({ kind: 'open', report: { url: 'https://news.example/new' } });
  expect(browser.send).toHaveBeenCalledTimes(2);
});

it('gives what is kept of the page first, asks the background after that, and gives its answer at last', async () => {
  browser.query.mockResolvedValue([{ id: tab.id, url: tab.url }]);
  answer(tab.url, 'text/html', { direct: 'of now' });
  const kept = { report: { page: { url: tab.url }, frames: [] }, overviews: [], together: { direct: 'of then' } };
  browser.kept.mockResolvedValueOnce(kept);
  askEarly();
  const shown: unknown[] = [];
  const page = await readTabPage(tab, true, (found) => {
    expect(browser.send).not.toHaveBeenCalled();
    shown.push(found);
  });
  expect(shown).toMatchObject([{ kind: 'open', host: 'news.example', together: { direct: 'of then' } }]);
  expect(page).toMatchObject({ kind: 'open', together: { direct: 'of now' } });
  expect(browser.send).toHaveBeenCalledTimes(1);
});

it('says that the background failed, also where something is kept of the page', async () => {
  browser.query.mockResolvedValue([{ id: tab.id, url: tab.url }]);
  browser.send.mockResolvedValue({ ok: false, reason: 'data-unavailable' });
  browser.kept.mockResolvedValueOnce({ report: { page: { url: tab.url }, frames: [] }, overviews: [], together: {} });
  askEarly();
  const onKept = vi.fn();
  expect(await readTabPage(tab, true, onKept)).toEqual({ kind: 'failed' });
  expect(onKept).toHaveBeenCalledTimes(1);
});

it.each(['unreachable', 'data-unavailable'])('asks again where the first script was told: %s', async (reason) => {
  browser.query.mockResolvedValue([{ id: tab.id, url: tab.url }]);
  browser.send.mockResolvedValue({ ok: false, reason });
  askEarly();
  await eventually(() => expect(browser.send).toHaveBeenCalledTimes(1));
  answer(tab.url);
  expect(await readTabPage(tab, true)).toMatchObject({ kind: 'open' });
});

it('asks for the other ties of a page of which it has the first', async () => {
  answer(tab.url, 'text/html', { rows: { direct: 40, withHome: 0, thirds: 0 } });
  const page = await readTabPage(tab, true);
  if (page.kind !== 'open') throw new Error('The page is open.');
  browser.send.mockResolvedValue({ ok: true, value: { direct: 'all' } });
  const whole = await withAllTies(page);
  expect(whole).toEqual({ ...page, together: { direct: 'all' } });
  expect(browser.send).toHaveBeenLastCalledWith({ type: 'named-together', entities: [], date: null });
  expect(await withAllTies(whole)).toBe(whole);
  browser.send.mockResolvedValue({ ok: false, reason: 'data-unavailable' });
  await expect(withAllTies(page)).rejects.toThrow('data-unavailable');
});
