import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TabCommands } from '../../../../entrypoints/background/handlers/tab-handlers.ts';
import { CallError } from '../../../../utils/browser/messages/result.ts';
import type { StartOfReading } from '../../../../utils/browser/platform/start-reading.ts';

const browser = vi.hoisted(() => ({
  url: undefined as string | undefined,
  startReading: vi.fn(async (_: number): Promise<StartOfReading> => ({ kind: 'started' })),
}));
vi.mock('../../../../utils/browser/platform/extension.ts', () => ({
  extension: { tabs: { get: async () => ({ url: browser.url }) } },
}));
vi.mock('../../../../utils/browser/platform/start-reading.ts', () => ({ startReading: browser.startReading }));
const { onceRead } = await import('../../../../entrypoints/background/pages/once-read.ts');

const unreachable = () => Promise.reject(new CallError('unreachable'));
/** Commands of a tab whose page is in these states, one after the other; `none`: no script answers there. */
const commandsOf = (...states: readonly string[]) => {
  const report = vi.fn(async () => ({ page: { state: states.at(-1) } }));
  for (const state of states)
    if (state === 'none') report.mockImplementationOnce(unreachable);
    else report.mockResolvedValueOnce({ page: { state } });
  return { report } as unknown as TabCommands;
};
const afterASecond = async <Value>(answer: Promise<Value>): Promise<Value> => {
  await vi.advanceTimersByTimeAsync(1_000);
  return answer;
};

beforeEach(() => {
  vi.useFakeTimers();
  browser.url = 'https://news.example/';
  browser.startReading.mockReset().mockResolvedValue({ kind: 'started' });
});
afterEach(() => {
  vi.useRealTimers();
});

it('starts a page that may be read since the shortcut, waits until it is read, and goes on', async () => {
  const step = vi.fn(async (): Promise<string | null> => '0:a').mockImplementationOnce(unreachable);
  expect(await afterASecond(onceRead(7, commandsOf('reading', 'ready'), step))).toBe('0:a');
  expect(browser.startReading).toHaveBeenCalledWith(7);
  expect(step).toHaveBeenCalledTimes(2);
});

it('goes on where a busy browser starts the page only after a while', async () => {
  browser.startReading.mockResolvedValue({ kind: 'silent' });
  const step = vi.fn(async (): Promise<string | null> => '0:a').mockImplementationOnce(unreachable);
  const commands = commandsOf('none', 'ready');
  expect(await afterASecond(onceRead(7, commands, step))).toBe('0:a');
  expect(commands.report).toHaveBeenCalledTimes(2);
});

it('says that a page is still being read where that takes too long', async () => {
  const stepped = onceRead(7, commandsOf('reading'), async () => null);
  const failed = expect(stepped).rejects.toThrow('still-reading');
  await vi.advanceTimersByTimeAsync(60_000);
  await failed;
});

it('waits for a page that is being read and has no mention yet', async () => {
  const step = vi.fn(async (): Promise<string | null> => '0:a').mockResolvedValueOnce(null);
  expect(await afterASecond(onceRead(7, commandsOf('reading', 'ready'), step))).toBe('0:a');
  expect(browser.startReading).not.toHaveBeenCalled();
});

it('gives null for a page that is read and has no mention', async () => {
  const step = vi.fn(async () => null);
  expect(await onceRead(7, commandsOf('ready'), step)).toBe(null);
  expect(step).toHaveBeenCalledOnce();
});

it.each([
  ['the browser does not give the address', undefined, { kind: 'started' } as const],
  ['it is a page of the browser', 'about:addons', { kind: 'started' } as const],
  ['the browser refuses', 'https://news.example/', { kind: 'refused', why: 'Missing host permission' } as const],
])('says that the page does not answer where %s', async (_, url, start) => {
  browser.url = url;
  browser.startReading.mockResolvedValue(start);
  await expect(onceRead(7, commandsOf('ready'), unreachable)).rejects.toThrow('unreachable');
});
