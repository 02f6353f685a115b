import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Pack } from '../../../utils/core/pack/types.ts';
import { packOf } from '../../bench/corpus/pack.ts';

const store = vi.hoisted(() => ({
  isBroken: false,
  cannotKeep: false,
  packs: [] as Pack[],
  tries: 0,
  notify: vi.fn(async () => {}),
}));

vi.mock('../../../utils/browser/platform/browser-language.ts', () => ({ browserLanguage: () => ({ locale: 'en' }) }));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({ extension: {} }));
vi.mock('../../../utils/browser/platform/notify-pages.ts', () => ({ notifyPages: store.notify }));
vi.mock('../../../utils/browser/storage/bundled-names.ts', () => ({ bundledNames: async () => null }));
vi.mock('../../../utils/browser/storage/pack-store.ts', () => ({
  addedPacks: async () => {
    store.tries += 1;
    if (store.isBroken) throw new Error('The database cannot be opened.');
    return store.packs;
  },
  compiledNames: async () => null,
  keepCompiledNames: async () => {
    if (store.cannotKeep) throw new Error('The disk is full.');
  },
}));

const { dataset, invalidateDataset } = await import('../../../entrypoints/background/dataset.ts');
const added = JSON.parse(packOf(20)) as Pack;
const isFound = async (): Promise<boolean> =>
  (await dataset()).model.compiledNames.scan(added.institutions[0]?.name ?? '').length > 0;

beforeEach(() => {
  Object.assign(store, { isBroken: false, cannotKeep: false, packs: [added], tries: 0 });
  invalidateDataset();
  store.notify.mockClear();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => vi.useRealTimers());

it('opens the packs once for many calls', async () => {
  await Promise.all([dataset(), dataset(), dataset()]);
  expect([store.tries, await isFound(), (await dataset()).isReduced]).toEqual([1, true, false]);
});

it("uses the bundled pack where the reader's cannot be opened, and reports that", async () => {
  store.isBroken = true;
  expect((await dataset()).isReduced).toBe(true);
  expect((await dataset()).model.compiledNames.scan('Open University of China')).not.toEqual([]);
  expect(await isFound()).toBe(false);
});

it('tries again after a while and opens all packs', async () => {
  store.isBroken = true;
  await dataset();
  store.isBroken = false;
  expect((await dataset()).isReduced).toBe(true);
  await vi.advanceTimersByTimeAsync(5000);
  expect([(await dataset()).isReduced, await isFound()]).toEqual([false, true]);
});

it('tries again by itself, and lets open pages know once all packs are there', async () => {
  store.isBroken = true;
  await dataset();
  await vi.advanceTimersByTimeAsync(5000);
  expect([store.tries, store.notify.mock.calls.length]).toEqual([2, 0]);
  store.isBroken = false;
  await vi.advanceTimersByTimeAsync(5000);
  await dataset();
  expect([store.tries, store.notify.mock.calls.length]).toEqual([3, 1]);
});

it('works without room on the disk', async () => {
  store.cannotKeep = true;
  expect([(await dataset()).isReduced, await isFound()]).toEqual([false, true]);
});
