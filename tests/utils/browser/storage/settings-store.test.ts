import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../../utils/core/settings/types.ts';

/** The browser's storage of settings, and its listeners. */
const store = vi.hoisted(() => ({
  value: null as unknown,
  listeners: new Set<(value: unknown) => void>(),
  failure: null as Error | null,
  key: '',
}));

vi.mock('@wxt-dev/storage', () => ({
  storage: {
    defineItem: (key: string) => {
      store.key = key;
      return {
        // Each takes a turn, as in a browser, so that changes can come between.
        getValue: async () => {
          await Promise.resolve();
          return store.value;
        },
        setValue: async (value: unknown) => {
          await Promise.resolve();
          if (store.failure) throw store.failure;
          store.value = structuredClone(value);
          for (const listener of store.listeners) listener(store.value);
        },
        watch: (listener: (value: unknown) => void) => {
          store.listeners.add(listener);
          return () => store.listeners.delete(listener);
        },
      };
    },
  },
}));

const { changeSettings, loadSettings, watchSettings } = await import(
  '../../../../utils/browser/storage/settings-store.ts'
);

let queue: Promise<unknown>;
beforeEach(() => {
  store.value = null;
  store.failure = null;
  store.listeners.clear();
  queue = Promise.resolve();
  vi.stubGlobal('navigator', {
    locks: {
      request: (_: string, work: () => Promise<unknown>) => {
        const turn = queue.then(work);
        queue = turn.catch(() => undefined);
        return turn;
      },
    },
  });
});

const restyled = (style: Settings['style']) => (settings: Settings) => ({ ...settings, style });

describe('settings', () => {
  it('are the defaults at first, and are kept on this computer', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(store.key).toMatch(/^local:/);
  });

  it('stay as they were changed', async () => {
    expect(await changeSettings(restyled('badge'))).toMatchObject({ style: 'badge' });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, style: 'badge' });
  });

  it.each([['text'], [{ style: 'no such style', theme: 7 }], [[]]])(
    'that cannot be read have defaults: %j',
    async (value) => {
      store.value = value;
      expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('that can be read in part keep that part', async () => {
    store.value = { ...DEFAULT_SETTINGS, style: 'badge', theme: 7 };
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, style: 'badge' });
  });

  it('lose no change where two pages change them at once', async () => {
    await Promise.all([
      changeSettings(restyled('badge')),
      changeSettings((settings) => ({ ...settings, theme: 'dark' })),
    ]);
    expect(await loadSettings()).toMatchObject({ style: 'badge', theme: 'dark' });
  });

  it('stay as they were where a change fails, and the reason is given', async () => {
    store.failure = new Error('QuotaExceededError');
    await expect(changeSettings(restyled('badge'))).rejects.toThrow('QuotaExceededError');
    store.failure = null;
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await changeSettings(restyled('badge'))).toMatchObject({ style: 'badge' });
  });
});

describe('who watches the settings', () => {
  it('gets every change until the signal ends it', async () => {
    const life = new AbortController();
    const seen: string[] = [];
    watchSettings(({ style }) => seen.push(style), life.signal);
    await changeSettings(restyled('badge'));
    life.abort();
    await changeSettings(restyled('underline'));
    expect(seen).toEqual(['badge']);
    expect(store.listeners.size).toBe(0);
  });

  it('gets the defaults where the settings were taken away', () => {
    const seen: Settings[] = [];
    watchSettings((settings) => seen.push(settings), new AbortController().signal);
    for (const listener of store.listeners) listener(null);
    expect(seen).toEqual([DEFAULT_SETTINGS]);
  });

  it('is not there at all where the signal has ended before', () => {
    watchSettings(() => undefined, AbortSignal.abort());
    expect(store.listeners.size).toBe(0);
  });
});
