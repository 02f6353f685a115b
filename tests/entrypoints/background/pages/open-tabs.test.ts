import { beforeEach, expect, it, vi } from 'vitest';
import { TabStates } from '../../../../entrypoints/background/pages/tab-states.ts';
import { eventually } from '../../../eventually.ts';

const browser = vi.hoisted(() => ({
  removed: (_: { readonly origins?: string[] }): void => undefined,
  tabs: [] as { readonly id: number; readonly url?: string }[],
  /** The tabs in which the extension answers that it ends. */
  answering: [] as number[],
  told: [] as number[],
  cleared: [] as number[],
}));
vi.mock('../../../../utils/browser/platform/extension.ts', () => ({
  extension: {
    permissions: {
      onAdded: { addListener: () => undefined },
      onRemoved: {
        addListener: (listener: typeof browser.removed) => {
          browser.removed = listener;
        },
      },
    },
    tabs: {
      query: async () => browser.tabs,
      sendMessage: async (tab: number) => {
        browser.told.push(tab);
        if (!browser.answering.includes(tab)) throw new Error('There is no receiver.');
      },
    },
  },
}));
vi.mock('../../../../entrypoints/background/pages/badge.ts', () => ({
  clearBadge: async (tab: number) => {
    browser.cleared.push(tab);
  },
}));

const { followAccessInOpenTabs } = await import('../../../../entrypoints/background/pages/open-tabs.ts');

beforeEach(() => {
  browser.told = [];
  browser.cleared = [];
});

it('ends in the pages that may no longer be read, and clears their buttons also where the answer was lost', async () => {
  browser.tabs = [{ id: 1 }, { id: 2, url: 'https://news.example/' }, { id: 3 }, { id: 4 }];
  browser.answering = [1];
  const tabs = new TabStates();
  for (const tab of [1, 2, 3])
    tabs.set(
      { tab, frame: 0 },
      { document: `of ${tab}`, url: '', status: 'ready', context: null, names: new Map(), isCorrected: () => false },
    );
  followAccessInOpenTabs(tabs);
  browser.removed({ origins: ['https://*/*'] });
  await eventually(() => expect(browser.cleared.toSorted()).toEqual([1, 3]));
  expect(browser.told).toEqual([1, 3, 4]);
  expect([1, 2, 3].map((tab) => tabs.stateOf(tab) !== null)).toEqual([false, true, false]);
});
