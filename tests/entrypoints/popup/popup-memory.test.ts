import { beforeEach, expect, it, vi } from 'vitest';
import type { PopupMemory } from '../../../components/popup/types.ts';
import { NO_FILTERS } from '../../../utils/core/search/filters.ts';

const session = vi.hoisted(() => ({ kept: {} as Record<string, unknown> }));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({
  extension: {
    storage: {
      session: {
        get: (key: string) => Promise.resolve(key in session.kept ? { [key]: session.kept[key] } : {}),
        set: (items: Record<string, unknown>) => Promise.resolve(Object.assign(session.kept, items)),
        remove: (key: string) => Promise.resolve(delete session.kept[key]),
      },
    },
  },
}));

const { forget, FRESH, recall, remember } = await import('../../../entrypoints/popup/popup-memory.ts');

const news = { id: 7, url: 'https://news.example/story' };
const search: PopupMemory = { view: 'search', text: 'zambia', filters: NO_FILTERS };

beforeEach(async () => {
  session.kept = {};
  vi.useFakeTimers({ now: new Date('2026-11-28T12:00:00Z') });
  await remember(news, search);
  return () => vi.useRealTimers();
});

it.each([
  ['the same page', news],
  ['another place on the same page', { id: 7, url: 'https://news.example/story#comments' }],
])('opens where it was left: on %s', async (_, tab) => {
  expect(await recall(tab)).toEqual(search);
});

it.each([
  ['another tab', { id: 8, url: news.url }],
  ['another page in the tab', { id: 7, url: 'https://news.example/another' }],
  ['a page without an address that may be read', { id: 7, url: null }],
  ['no tab', null],
])('opens on “This page”: on %s', async (_, tab) => {
  expect(await recall(tab)).toEqual(FRESH);
});

it('opens on “This page” after ten minutes', async () => {
  vi.advanceTimersByTime(10 * 60_000);
  expect(await recall(news)).toEqual(FRESH);
});

it('keeps one state for each tab until the tab is closed', async () => {
  const other = { id: 8, url: null };
  await remember(other, { ...search, text: 'fiji' });
  expect([await recall(news), await recall(other)]).toMatchObject([{ text: 'zambia' }, { text: 'fiji' }]);
  await forget(7);
  expect([await recall(news), await recall(other)]).toMatchObject([FRESH, { text: 'fiji' }]);
});
