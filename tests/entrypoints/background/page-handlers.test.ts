import { beforeEach, expect, it, vi } from 'vitest';
import { packBlocks } from '../../../utils/core/page/packed-blocks.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/core/settings/types.ts';

/** The browser's side: what the toolbar tells, and where the reader is by the time that the background has woken. */
const browser = vi.hoisted(() => ({
  badges: [] as string[],
  url: '' as string | undefined,
  settings: null as Settings | null,
  starting: Promise.withResolvers<{ packVersion: string }>(),
}));

vi.mock('../../../utils/browser/platform/extension.ts', () => ({
  extension: {
    action: {
      setBadgeText: async ({ text }: { text: string }) => void browser.badges.push(text),
      setTitle: async () => {},
      setBadgeBackgroundColor: async () => {},
    },
    runtime: { sendMessage: () => Promise.reject(new Error('Nobody listens.')) },
    tabs: { get: async () => ({ url: browser.url }) },
  },
}));
vi.mock('../../../utils/browser/platform/browser-language.ts', () => ({ translate: (key: string) => key }));
vi.mock('../../../utils/browser/storage/settings-store.ts', () => ({ loadSettings: async () => browser.settings }));
vi.mock('../../../entrypoints/background/dataset.ts', () => ({ dataset: () => browser.starting.promise }));
vi.mock('../../../utils/core/linking/annotate.ts', () => ({
  annotate: () => ({
    changed: [{ block: 1, mentions: [{ block: 1, start: 0, end: 4, entity: 'acme' }] }],
    context: { pack: '1' },
  }),
}));

const { pageHandlers } = await import('../../../entrypoints/background/page-handlers.ts');

const url = 'https://news.example/story';
const blocks = packBlocks([{ id: 1, order: 1, text: 'Acme met.', role: 'text' }]);
const ask = (frame = 0) =>
  pageHandlers.annotate?.(
    { type: 'annotate', request: { page: { title: '', language: 'en' }, blocks, removed: [], context: null } },
    { tab: 1, frame, url },
  );

const wake = (): void => browser.starting.resolve({ packVersion: '1' });

beforeEach(() => {
  browser.starting = Promise.withResolvers();
  browser.badges = [];
  browser.url = url;
  browser.settings = DEFAULT_SETTINGS;
});

it('tells the toolbar of a first answer, and the page that it did', async () => {
  const answer = ask();
  wake();
  expect(await answer).toMatchObject({ badgeCount: 1 });
  expect(browser.badges).toEqual(['1']);
});

it('tells nothing of a page that the reader has left meanwhile', async () => {
  const answer = ask();
  browser.url = 'https://other.example/';
  wake();
  expect(await answer).not.toHaveProperty('badgeCount');
  expect(browser.badges).toEqual([]);
});

it('tells nothing of a page that the reader has paused meanwhile', async () => {
  const answer = ask();
  browser.settings = { ...DEFAULT_SETTINGS, sites: { 'news.example': { kind: 'paused' } } };
  wake();
  expect(await answer).not.toHaveProperty('badgeCount');
  expect(browser.badges).toEqual([]);
});

it('lets frames inside a page know that nobody need be told of them', async () => {
  const answer = ask(3);
  wake();
  expect(await answer).toMatchObject({ badgeCount: 1 });
  expect(browser.badges).toEqual([]);
});
