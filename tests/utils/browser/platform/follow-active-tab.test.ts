import { beforeEach, expect, it, vi } from 'vitest';
import { followActiveTab } from '../../../../utils/browser/platform/follow-active-tab.ts';

type Updated = (id: number, change: object, tab: { readonly active: boolean }) => void;

const listeners = vi.hoisted(() => {
  const event = <Listener>() => {
    const all = new Set<Listener>();
    return { all, addListener: (one: Listener) => all.add(one), removeListener: (one: Listener) => all.delete(one) };
  };
  return { onActivated: event<() => void>(), onUpdated: event<Updated>() };
});
vi.mock('webextension-polyfill', () => ({ default: { tabs: listeners } }));

const changed = vi.fn();
let life: AbortController;
beforeEach(() => {
  changed.mockClear();
  life?.abort();
  life = new AbortController();
  followActiveTab(changed, life.signal, 7);
});

const update = (id: number, change: object, active: boolean) => {
  for (const listener of listeners.onUpdated.all) listener(id, change, { active });
};
const PDF_ICON = 'chrome://global/skin/icons/pdf.svg';

it.each([
  ['the active tab loads a page', 3, { status: 'loading' }, true, 1],
  ['another tab loads a page', 3, { status: 'loading' }, false, 0],
  ['the chosen tab loads a page while another is active', 7, { status: 'complete' }, false, 1],
  ['Firefox’s viewer gets its icon, after it is loaded', 3, { favIconUrl: PDF_ICON }, true, 1],
  ['the viewer of the chosen tab gets its icon', 7, { favIconUrl: PDF_ICON }, false, 1],
  ['a page gets its own icon', 3, { favIconUrl: 'https://news.example/favicon.ico' }, true, 0],
  ['the title changes', 3, { title: 'News' }, true, 0],
])('when %s', (_, id, change, active, calls) => {
  update(id, change, active);
  expect(changed).toHaveBeenCalledTimes(calls);
});

it('follows when another tab becomes active, until it is ended', () => {
  for (const listener of listeners.onActivated.all) listener();
  expect(changed).toHaveBeenCalledOnce();
  life.abort();
  expect([listeners.onActivated.all.size, listeners.onUpdated.all.size]).toEqual([0, 0]);
  followActiveTab(changed, life.signal);
  expect([listeners.onActivated.all.size, listeners.onUpdated.all.size]).toEqual([0, 0]);
});
