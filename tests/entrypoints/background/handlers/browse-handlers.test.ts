import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import { preparePack } from '../../../../utils/core/prepared/prepare-pack.ts';
import { NO_FILTERS } from '../../../../utils/core/search/filters.ts';
import { packOf } from '../../../bench/corpus/pack.ts';

/** An error of the program itself, beside its packs. */
const program = vi.hoisted(() => ({ bug: null as Error | null }));

vi.mock('../../../../utils/browser/platform/browser-language.ts', () => ({
  browserLanguage: () => {
    if (program.bug) throw program.bug;
    return { locale: 'en' };
  },
}));
vi.mock('../../../../utils/browser/platform/extension.ts', () => ({
  extension: { runtime: { getManifest: () => ({ version: '1.0' }) } },
}));
vi.mock('../../../../utils/browser/storage/bundled-files.ts', () => import('../../harness/bundled-files.ts'));

const { browseHandlers } = await import('../../../../entrypoints/background/handlers/browse-handlers.ts');
const { writePack } = await import('../../../../utils/browser/storage/write-pack.ts');

const page = { tab: null, frame: null, url: '', frameUrl: '', isPrerendered: false };
const browse = async (pack: string, list: 'institution' | 'official' | 'record', from: number, count: number) =>
  browseHandlers.browse?.({ type: 'browse', pack, list, filters: NO_FILTERS, from, count }, page);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  program.bug = null;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

it('gives parts of the lists of a bundled pack, with the ids that records have among all packs', async () => {
  const first = await browse('ouc-newsroom', 'record', 0, 3);
  expect([first?.total, first?.rows.length]).toEqual([179, 3]);
  expect(first?.rows.every(({ id }) => id.startsWith('ouc-newsroom/'))).toBe(true);
  const next = await browse('ouc-newsroom', 'record', 3, 2);
  expect(next?.rows).toHaveLength(2);
  expect((await browse('ouc-articles', 'record', 0, 1))?.rows[0]?.id).not.toContain('/');
});

async function addPack(): Promise<void> {
  const preparing = preparePack(parsePack(JSON.parse(packOf(250))), { before: [], language: 'en' });
  for (;;) {
    const { done, value } = preparing.next();
    if (!done) continue;
    await writePack(value, { writtenBy: '1.0' });
    return;
  }
}

it('gives those of a pack that the reader added', async () => {
  await addPack();
  const reply = await browse('bench', 'institution', 200, 100);
  expect([reply?.total, reply?.rows.length]).toEqual([250, 50]);
  expect(await browseHandlers['pack-sources']?.({ type: 'pack-sources', pack: 'bench' }, page)).toMatchObject({
    total: 1,
  });
});

it('says that a pack is not there', async () => {
  await expect(browse('gone', 'record', 0, 1)).rejects.toMatchObject({ reason: 'data-unavailable' });
});

it.each([
  ['is cut', (page: Uint8Array) => page.slice(0, page.length / 2)],
  ['is no UTF-8', (page: Uint8Array) => page.with(1, 0xff)],
])('says that the data is unavailable where a page of rows %s', async (_, damage) => {
  await addPack();
  const database = await openDB('partnership-lens');
  for (const key of await database.getAllKeys('pages'))
    await database.put('pages', damage(await database.get('pages', key)), key);
  database.close();
  const sources = async () => browseHandlers['pack-sources']?.({ type: 'pack-sources', pack: 'bench' }, page);
  await expect(sources()).rejects.toMatchObject({ reason: 'data-unavailable' });
});

it('does not call an error of the program one of the data', async () => {
  program.bug = new TypeError('There is no locale.');
  await expect(browse('ouc-articles', 'official', 0, 1)).rejects.toBe(program.bug);
});
