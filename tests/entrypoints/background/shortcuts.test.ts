import { beforeEach, expect, it, vi } from 'vitest';
import type { TabCommands } from '../../../entrypoints/background/handlers/tab-handlers.ts';
import { CallError } from '../../../utils/browser/messages/result.ts';
import type { CommandName } from '../../../utils/browser/platform/answer-commands.ts';
import { eventually } from '../../eventually.ts';

const browser = vi.hoisted(() => ({
  use: (() => {}) as (command: CommandName, tab: number) => void,
  setBadgeText: vi.fn(async (_: { text: string }) => {}),
  setTitle: vi.fn(async (_: { title: string }) => {}),
  // The browser does not give the address of a page that may not be read.
  tabs: { get: async () => ({}) },
}));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({ extension: { action: browser, tabs: browser.tabs } }));
vi.mock('../../../utils/browser/platform/browser-language.ts', async () => {
  const { catalogueTranslate } = await import('../../../utils/core/i18n/catalogue-translate.ts');
  return { translate: catalogueTranslate('en') };
});
vi.mock('../../../utils/browser/platform/answer-commands.ts', () => ({
  answerCommands: (used: typeof browser.use) => {
    browser.use = used;
  },
}));
const { followShortcuts } = await import('../../../entrypoints/background/shortcuts.ts');

const addFrom = vi.fn(async (_: number) => {});

beforeEach(() => {
  browser.setBadgeText.mockClear();
  browser.setTitle.mockClear();
});

it('carries out a shortcut on the tab it was pressed over', () => {
  const step = vi.fn(async () => '0:a');
  followShortcuts({ step } as unknown as TabCommands, addFrom);
  browser.use('next-mention', 7);
  expect(step).toHaveBeenCalledWith(7, 'next');
  expect(browser.setTitle).not.toHaveBeenCalled();
  browser.use('add-from-page', 7);
  expect(addFrom).toHaveBeenCalledWith(7);
});

it.each(['toggle-hidden', 'next-mention'] as const)(
  'says on the toolbar button that %s failed, and why',
  async (command) => {
    const fail = () => Promise.reject(new CallError('unreachable'));
    followShortcuts({ step: fail, toggleHidden: fail } as unknown as TabCommands, addFrom);
    browser.use(command, 7);
    await eventually(() => expect(browser.setTitle).toHaveBeenCalledOnce());
    expect(browser.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '!' });
    expect(browser.setTitle.mock.calls[0]?.[0].title).toContain('The shortcut did nothing. There was no answer');
  },
);
