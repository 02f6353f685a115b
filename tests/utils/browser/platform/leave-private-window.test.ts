// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

interface BrowserWindow {
  readonly id: number;
  readonly incognito: boolean;
}

const browser = vi.hoisted(() => ({
  inIncognitoContext: true,
  windows: [] as { id: number; incognito: boolean }[],
  /** What the browser makes of a wish for an ordinary window. */
  makes: { id: 9, incognito: false },
  tab: { id: 5 } as { id: number } | undefined,
  /** What the browser refuses. */
  refuses: '',
  done: [] as unknown[],
}));
const does = vi.hoisted(() => async (what: string, id: number | undefined) => {
  if (browser.refuses === what) throw new Error(what);
  browser.done.push([what, id]);
});
vi.mock('../../../../utils/browser/platform/extension.ts', () => ({
  extension: {
    extension: browser,
    windows: {
      getAll: async () => browser.windows,
      create: async () => {
        browser.done.push('new window');
        return browser.makes;
      },
      remove: (id: number) => does('remove window', id),
      update: (id: number) => does('focus', id),
    },
    tabs: {
      getCurrent: async () => browser.tab,
      create: ({ windowId }: { windowId: number }) => does('open', windowId),
      remove: (id: number) => does('remove tab', id),
    },
  },
}));

const { leavePrivateWindow } = await import('../../../../utils/browser/platform/leave-private-window.ts');

const PRIVATE: BrowserWindow = { id: 1, incognito: true };
const ORDINARY: BrowserWindow = { id: 2, incognito: false };

beforeEach(() => {
  Object.assign(browser, {
    inIncognitoContext: true,
    windows: [PRIVATE, ORDINARY],
    tab: { id: 5 },
    refuses: '',
    done: [],
  });
  browser.makes = { id: 9, incognito: false };
});

const gone = (window: number) => [
  ['open', window],
  ['focus', window],
  ['remove tab', 5],
];

it('goes from a private window to an ordinary one', async () => {
  expect(await leavePrivateWindow()).toBe(true);
  expect(browser.done).toEqual(gone(2));
});

it('goes to a new window where only private ones are open', async () => {
  browser.windows = [PRIVATE];
  expect(await leavePrivateWindow()).toBe(true);
  expect(browser.done).toEqual(['new window', ...gone(9)]);
});

it('stays where every window of the browser is private', async () => {
  browser.windows = [PRIVATE];
  browser.makes = { id: 9, incognito: true };
  expect(await leavePrivateWindow()).toBe(false);
  expect(browser.done).toEqual(['new window', ['remove window', 9]]);
});

it.each([
  ['in an ordinary window', { inIncognitoContext: false }],
  ['where it is no tab', { tab: undefined, windows: [PRIVATE] }],
])('stays %s', async (_, state) => {
  Object.assign(browser, state);
  expect(await leavePrivateWindow()).toBe(false);
  expect(browser.done).toEqual([]);
});

it.each(['open', 'focus', 'remove tab'])('says that it did not go where the browser refuses: %s', async (refuses) => {
  browser.refuses = refuses;
  expect(await leavePrivateWindow()).toBe(false);
});
