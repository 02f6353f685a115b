// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/core/settings/types.ts';
import { waitFor } from '../../components/harness/wait-for.ts';

type Change = (now: Settings) => Settings;

const store = vi.hoisted(() => ({
  loadSettings: vi.fn(),
  changeSettings: vi.fn(),
  tell: (_: unknown): void => undefined,
}));
vi.mock('../../../utils/browser/storage/settings-store.ts', () => ({
  loadSettings: store.loadSettings,
  changeSettings: store.changeSettings,
  watchSettings: (tell: typeof store.tell) => {
    store.tell = tell;
  },
}));
const { useSettings } = await import('../../../entrypoints/options/use-settings.ts');

const dwelling = (trigger: Settings['trigger']): Settings => ({ ...DEFAULT_SETTINGS, trigger });
const to =
  (trigger: Settings['trigger']): Change =>
  (now) => ({ ...now, trigger });

beforeEach(() => {
  store.loadSettings.mockReset().mockResolvedValue(dwelling('hover'));
  store.changeSettings.mockReset();
});

/** Shows the settings; `seen`: the triggers that were shown one after the other. */
function follow(fail = vi.fn()) {
  const seen: (string | undefined)[] = [];
  const now = {} as ReturnType<typeof useSettings>;
  function Probe() {
    Object.assign(now, useSettings(fail));
    if (seen.at(-1) !== now.settings?.trigger) seen.push(now.settings?.trigger);
    return null;
  }
  onTestFinished(cleanup);
  render(<Probe />);
  return { seen, now, fail };
}

it('shows what the reader chose at once, and not in between what was stored before the next choice', async () => {
  const { seen, now } = follow();
  await waitFor(() => expect(seen).toEqual(['hover']));
  const writes: PromiseWithResolvers<Settings>[] = [];
  store.changeSettings.mockImplementation(() => {
    const writing = Promise.withResolvers<Settings>();
    writes.push(writing);
    return writing.promise;
  });
  const first = now.change(to('click'));
  const second = now.change(to('alt'));
  await waitFor(() => expect(seen.at(-1)).toBe('alt'));
  store.tell(dwelling('click'));
  writes[0]?.resolve(dwelling('click'));
  await first;
  store.tell(dwelling('alt'));
  writes[1]?.resolve(dwelling('alt'));
  await second;
  expect(seen.slice(seen.indexOf('alt'))).toEqual(['alt']);
});

it('shows what is stored where a change was not, and says so', async () => {
  const { seen, now } = follow();
  await waitFor(() => expect(seen).toEqual(['hover']));
  store.changeSettings.mockRejectedValue(new Error('full'));
  await expect(now.change(to('click'))).rejects.toThrow('full');
  await waitFor(() => expect(seen).toEqual(['hover', 'click', 'hover']));
});

it('shows what was stored last where a change was not and nothing can be read', async () => {
  const { seen, now } = follow();
  await waitFor(() => expect(seen).toEqual(['hover']));
  store.changeSettings.mockResolvedValueOnce(dwelling('alt'));
  await now.change(to('alt'));
  store.changeSettings.mockRejectedValue(new Error('broken'));
  store.loadSettings.mockRejectedValue(new Error('broken'));
  await expect(now.change(to('click'))).rejects.toThrow('broken');
  await waitFor(() => expect(seen).toEqual(['hover', 'alt', 'click', 'alt']));
});

it('keeps the next choice on the screen while it is stored, where the choice before it was not', async () => {
  const { seen, now } = follow();
  await waitFor(() => expect(seen).toEqual(['hover']));
  const writing = Promise.withResolvers<Settings>();
  store.changeSettings.mockRejectedValueOnce(new Error('full')).mockReturnValue(writing.promise);
  const first = now.change(to('click'));
  const second = now.change(to('alt'));
  await expect(first).rejects.toThrow('full');
  await waitFor(() => expect(seen.at(-1)).toBe('alt'));
  writing.resolve(dwelling('alt'));
  await second;
  expect(seen).toEqual(['hover', 'alt']);
});

it('shows what another window stored, also where the first reading of them ends only then', async () => {
  const reading = Promise.withResolvers<Settings>();
  store.loadSettings.mockReturnValue(reading.promise);
  const { seen } = follow();
  await waitFor(() => expect(seen).toHaveLength(0));
  store.tell(dwelling('alt'));
  await waitFor(() => expect(seen).toEqual(['alt']));
  reading.resolve(dwelling('hover'));
  await reading.promise;
  store.tell(dwelling('click'));
  await waitFor(() => expect(seen).toEqual(['alt', 'click']));
});

it('shows the default settings where they cannot be read, and says so', async () => {
  store.loadSettings.mockRejectedValue(new Error('broken'));
  const { now, fail } = follow();
  await waitFor(() => expect(now.settings).toEqual(DEFAULT_SETTINGS));
  expect(fail).toHaveBeenCalledOnce();
});
