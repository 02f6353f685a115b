import { beforeEach, expect, it, vi } from 'vitest';
import type { Suggestion } from '../../../utils/browser/platform/omnibox.ts';
import type { SelectedText } from '../../../utils/browser/platform/selection-menu.ts';
import { eventually } from '../../eventually.ts';

const browser = vi.hoisted(() => ({
  choose: (() => {}) as (id: string, selected: SelectedText) => void,
  setBadgeText: vi.fn(async (_: { tabId: number; text: string }) => {}),
  setTitle: vi.fn(async (_: { title: string }) => {}),
  keep: vi.fn(async (): Promise<string> => 'add.html?kept=1'),
  open: vi.fn(async () => {}),
  suggest: (async () => []) as (text: string) => Promise<readonly Suggestion[]>,
  found: [] as unknown[],
}));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({ extension: { action: browser } }));
vi.mock('../../../utils/browser/platform/browser-language.ts', async () => {
  const { catalogueTranslate } = await import('../../../utils/core/i18n/catalogue-translate.ts');
  return { translate: catalogueTranslate('en') };
});
vi.mock('../../../utils/browser/platform/omnibox.ts', () => ({
  answerOmnibox: (handlers: Pick<typeof browser, 'suggest'>) => {
    browser.suggest = handlers.suggest;
  },
}));
vi.mock('../../../utils/browser/platform/open-page.ts', () => ({ openPage: browser.open, openPopup: async () => {} }));
vi.mock('../../../utils/browser/platform/selected-text.ts', () => ({ selectedText: async () => null }));
vi.mock('../../../utils/browser/platform/selection-menu.ts', () => ({
  offerForSelection: (_: unknown, chosen: typeof browser.choose) => {
    browser.choose = chosen;
  },
}));
vi.mock('../../../entrypoints/add/kept-selection.ts', () => ({ keepSelection: browser.keep }));
vi.mock('../../../entrypoints/popup/popup-memory.ts', () => ({ remember: async () => {}, searching: () => ({}) }));
vi.mock('../../../entrypoints/background/handlers/query-handlers.ts', () => ({
  searchPack: async () => ({ results: browser.found }),
}));
const { openSearchEntries } = await import('../../../entrypoints/background/omnibox-and-menu.ts');

const selected = { text: 'Alpha', tab: { id: 7, url: null }, frame: 0 } as unknown as SelectedText;

beforeEach(() => {
  vi.clearAllMocks();
  openSearchEntries();
});

it('opens the page that adds what was chosen in the menu', async () => {
  browser.choose('institution', selected);
  await eventually(() => expect(browser.open).toHaveBeenCalledWith('add.html?kept=1', 'new-tab'));
  expect(browser.setTitle).not.toHaveBeenCalled();
});

it('says on the toolbar button that a choice in the menu failed, and why', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  browser.keep.mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
  browser.choose('institution', selected);
  await eventually(() => expect(browser.setTitle).toHaveBeenCalledOnce());
  expect(browser.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '!' });
  expect(browser.setTitle.mock.calls[0]?.[0].title).toContain('The choice from the menu did nothing.');
});

it('calls an event of no kind that has a name an event', async () => {
  browser.found = [{ title: 'Open day', role: null, kind: 'other', type: 'event', date: '2019' }];
  expect(await browser.suggest('open')).toEqual([{ title: 'Open day', about: 'event, 2019' }]);
});
