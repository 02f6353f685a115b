import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../../utils/core/settings/types.ts';

const stored = vi.hoisted(() => ({ settings: null as unknown as Settings, dataset: vi.fn() }));
vi.mock('../../../../utils/browser/storage/settings-store.ts', () => ({ loadSettings: async () => stored.settings }));
vi.mock('../../../../entrypoints/background/packs/dataset.ts', () => ({ dataset: stored.dataset }));
const { isSwitchedOn } = await import('../../../../entrypoints/background/pages/site-switch.ts');

beforeEach(() => {
  stored.dataset.mockReset().mockResolvedValue({ packVersion: '2' });
  stored.settings = {
    ...DEFAULT_SETTINGS,
    sites: {
      'off.example': { kind: 'paused' },
      'same.example': { kind: 'until-data-changes', packVersion: '2' },
      'older.example': { kind: 'until-data-changes', packVersion: '1' },
    },
  };
});

it.each([
  ['https://news.example/a', true],
  ['https://off.example/a', false],
  ['https://same.example/', false],
  ['https://older.example/', true],
  ['no address', false],
])('knows for %s whether it is on', async (url, isOn) => {
  expect(await isSwitchedOn(url)).toBe(isOn);
});

it('opens the packs only where they decide it', async () => {
  await isSwitchedOn('https://news.example/');
  await isSwitchedOn('https://off.example/');
  expect(stored.dataset).not.toHaveBeenCalled();
});
