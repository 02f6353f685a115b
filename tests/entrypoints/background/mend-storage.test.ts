import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const browser = vi.hoisted(() => ({
  asked: vi.fn(async () => ({})),
  started: [] as (() => Promise<void>)[],
  stored: {} as object,
}));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({
  extension: {
    storage: { local: { get: async () => browser.stored } },
    runtime: {
      getPlatformInfo: browser.asked,
      onStartup: { addListener: (each: () => Promise<void>) => browser.started.push(each) },
    },
  },
}));
const { mendStorage, mendTornStorage } = await import('../../../entrypoints/background/mend-storage.ts');
const { STORAGE_LOGS } = await import('../../../utils/browser/storage/storage-log.ts');

let begin = vi.spyOn(STORAGE_LOGS.database, 'begin');
beforeEach(() => {
  begin = vi.spyOn(STORAGE_LOGS.database, 'begin');
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  browser.asked.mockClear();
});

it('begins a new log as soon as there is room, and keeps the background awake until then', async () => {
  begin.mockRejectedValue(new Error('full'));
  const mended = mendStorage('database');
  // Said again by another window meanwhile.
  await mendStorage('database');
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  expect(begin.mock.calls.length).toBeGreaterThan(60);
  expect(browser.asked).toHaveBeenCalledTimes(begin.mock.calls.length - 1);
  begin.mockResolvedValue();
  await vi.advanceTimersByTimeAsync(20_000);
  await mended;
  const { length } = begin.mock.calls;
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  expect(begin).toHaveBeenCalledTimes(length);
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
  async function start(stored: object): Promise<readonly number[]> {
    browser.stored = stored;
    browser.started.length = 0;
    const settings = vi.spyOn(STORAGE_LOGS.settings, 'begin').mockResolvedValue();
    begin.mockResolvedValue();
    const ending = new AbortController();
    mendTornStorage(ending.signal);
    expect(begin).not.toHaveBeenCalled();
    for (const started of browser.started) await started();
    ending.abort();
    return [begin.mock.calls.length, settings.mock.calls.length];
  }

  it('begins a new log of the database: the disk may have been full when the browser ended', async () => {
    expect(await start({})).toEqual([1, 0]);
  });

  it('begins one of the settings where the browser ended meanwhile', async () => {
    expect(await start({ spare: '0…' })).toEqual([1, 1]);
  });
});
