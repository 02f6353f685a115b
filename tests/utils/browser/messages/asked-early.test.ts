import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const browser = vi.hoisted(() => ({
  tabs: [] as object[],
  listeners: new Set<() => void>(),
  sent: [] as unknown[],
}));
vi.mock('../../../../utils/browser/platform/extension.ts', () => ({
  extension: {
    tabs: { query: async () => browser.tabs },
    runtime: {
      sendMessage: async (message: unknown) => {
        browser.sent.push(message);
        return { ok: true, value: 'the page' };
      },
      onMessage: {
        addListener: (listener: () => void) => browser.listeners.add(listener),
        removeListener: (listener: () => void) => browser.listeners.delete(listener),
      },
    },
  },
}));
const { askEarly, takeEarly } = await import('../../../../utils/browser/messages/asked-early.ts');

beforeEach(() => {
  browser.tabs = [{ id: 7, url: 'https://example.org/' }];
  browser.sent = [];
});
afterEach(async () => {
  await takeEarly(0);
  expect([...browser.listeners]).toEqual([]);
});

it('gives what was asked about the active tab, once', async () => {
  askEarly();
  expect([await takeEarly(7), await takeEarly(7)]).toEqual([{ ok: true, value: 'the page' }, null]);
  expect(browser.sent).toEqual([{ type: 'tab-page', tab: 7 }]);
});

it('gives nothing that a message since may have made old', async () => {
  askEarly();
  for (const listener of browser.listeners) listener();
  expect(await takeEarly(7)).toBeNull();
});

it('gives nothing for another tab', async () => {
  askEarly();
  expect(await takeEarly(8)).toBeNull();
});

it('gives nothing where nobody asked', async () => {
  expect(await takeEarly(7)).toBeNull();
});

it('asks nothing about a page that may be closed to the extension', async () => {
  browser.tabs = [{ id: 7 }];
  askEarly();
  expect(await takeEarly(7)).toBeNull();
  expect(browser.sent).toEqual([]);
});
