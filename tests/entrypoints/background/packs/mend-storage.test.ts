import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_SPACE } from '../../../full-disk.ts';

const browser = vi.hoisted(() => ({
  asked: vi.fn(async () => ({})),
  started: new Set<() => Promise<void>>(),
  stored: async (): Promise<object> => ({}),
}));
vi.mock('../../../../utils/browser/platform/extension.ts', () => ({
  extension: {
    storage: { local: { get: () => browser.stored() } },
    runtime: {
      getPlatformInfo: browser.asked,
      onStartup: {
        addListener: (each: () => Promise<void>) => void browser.started.add(each),
        removeListener: (each: () => Promise<void>) => void browser.started.delete(each),
      },
    },
  },
}));
const { mendStorage, mendTornStorage } = await import('../../../../entrypoints/background/packs/mend-storage.ts');
const { STORAGE_LOGS } = await import('../../../../utils/browser/storage/storage-log.ts');

let begin = vi.spyOn(STORAGE_LOGS.database, 'begin');
beforeEach(() => {
  begin = vi.spyOn(STORAGE_LOGS.database, 'begin');
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  browser.asked.mockClear();
});

it('begins a new log as soon as there is room, and keeps the background awake until then', async () => {
  begin.mockRejectedValue(new Error(NO_SPACE));
  const mended = mendStorage('database');
  // Said again by another window meanwhile.
  await mendStorage('database');
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  // Eight of them within four minutes, and then one every two minutes.
  expect(begin.mock.calls.length).toBeGreaterThan(30);
  expect(begin.mock.calls.length).toBeLessThan(40);
  expect(browser.asked.mock.calls.length).toBeGreaterThan((60 * 60) / 30);
  begin.mockResolvedValue();
  await vi.advanceTimersByTimeAsync(2 * 60_000);
  await mended;
  const { length } = begin.mock.calls;
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  expect(begin).toHaveBeenCalledTimes(length);
});

it('does not try without end where something else is in the way', async () => {
  begin.mockRejectedValue(new DOMException('Denied', 'SecurityError'));
  const mended = mendStorage('database');
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  await mended;
  expect(begin).toHaveBeenCalledTimes(5);
});

it('leaves it at that where a write has mended it meanwhile', async () => {
  begin.mockRejectedValueOnce(new Error('full'));
  const whole = vi.spyOn(STORAGE_LOGS.database, 'isWhole', 'get').mockReturnValue(true);
  const mended = mendStorage('database');
  await vi.advanceTimersByTimeAsync(5000);
  await mended;
  expect(begin).toHaveBeenCalledOnce();
  whole.mockRestore();
});

describe('when the browser starts', () => {
  async function start(stored: () => Promise<object>): Promise<readonly number[]> {
    browser.stored = stored;
    const settings = vi.spyOn(STORAGE_LOGS.settings, 'begin').mockResolvedValue();
    begin.mockResolvedValue();
    const ending = new AbortController();
    mendTornStorage(ending.signal);
    expect(begin).not.toHaveBeenCalled();
    for (const started of browser.started) await started();
    ending.abort();
    expect(browser.started.size).toBe(0);
    return [begin.mock.calls.length, settings.mock.calls.length];
  }

  it('begins a new log of the database: the disk may have been full when the browser ended', async () => {
    expect(await start(async () => ({}))).toEqual([1, 0]);
  });

  it('begins one of the settings where the browser ended meanwhile', async () => {
    expect(await start(async () => ({ spare: '0…' }))).toEqual([1, 1]);
  });

  it('begins one of the settings where they cannot be read', async () => {
    expect(await start(() => Promise.reject(new Error('IO error')))).toEqual([1, 1]);
  });
});
