import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EntityId, Pack, RecordId } from '../../../../utils/core/pack/types.ts';
import { packOf } from '../../../bench/corpus/pack.ts';

const browser = vi.hoisted(() => ({
  version: '1.0',
  notify: vi.fn(async () => {}),
  off: new Set<string>(),
  /** How the path of the bundled file ends that is not there, and of the one that ends too early. */
  missing: 'none',
  cut: 'none',
  /** An error of the extension itself, beside its packs. */
  bug: null as Error | null,
}));

vi.mock('../../../../utils/browser/platform/extension.ts', () => ({
  extension: { runtime: { getManifest: () => ({ version: browser.version }) } },
}));
vi.mock('../../../../utils/browser/platform/browser-language.ts', () => ({
  browserLanguage: () => {
    if (browser.bug) throw browser.bug;
    return { locale: 'en' };
  },
}));
vi.mock('../../../../utils/browser/platform/notify-pages.ts', () => ({ notifyPages: browser.notify }));
vi.mock('../../../../entrypoints/background/packs/home-entity.ts', () => ({ homeEntity: async () => null }));
vi.mock('../../../../utils/browser/storage/packs-off.ts', () => ({ packsOff: async () => browser.off }));
vi.mock('../../../../utils/browser/storage/bundled-files.ts', async () => {
  const { readBundledFile } = await import('../../harness/bundled-files.ts');
  const { PackPartMissing } = await import('../../../../utils/browser/storage/pack-store.ts');
  return {
    readBundledFile: async (path: string) => {
      if (path.endsWith(browser.missing)) throw new PackPartMissing(path);
      const bytes = await readBundledFile(path);
      return path.endsWith(browser.cut) ? bytes.slice(0, bytes.length / 2) : bytes;
    },
  };
});

const { dataset, invalidateDataset } = await import('../../../../entrypoints/background/packs/dataset.ts');
const { searchPack } = await import('../../../../entrypoints/background/handlers/query-handlers.ts');
const { takeIn } = await import('../../../../entrypoints/pack-import/take-in.ts');
const { removePack, storedPacks } = await import('../../../../utils/browser/storage/pack-store.ts');
const { writePack } = await import('../../../../utils/browser/storage/write-pack.ts');
const { parsePack } = await import('../../../../utils/core/pack/parse.ts');
const { preparePack } = await import('../../../../utils/core/prepared/prepare-pack.ts');
const { entityCard } = await import('../../../../utils/core/facts/cards/entity-card.ts');
const { NO_FILTERS } = await import('../../../../utils/core/search/filters.ts');

const small = JSON.parse(packOf(20)) as Pack;
const name = small.institutions[0]?.name ?? '';

async function add(document: unknown, writtenBy = browser.version): Promise<void> {
  const preparing = preparePack(parsePack(document), { before: [], language: 'en' });
  for (;;) {
    const { done, value } = preparing.next();
    if (!done) continue;
    await writePack(value, { writtenBy });
    return;
  }
}
/** As the options page does. */
async function take(document: unknown): Promise<void> {
  const file = new File([JSON.stringify(document)], 'pack.json');
  const outcome = await takeIn({ file, version: browser.version, language: 'en', asks: true }, () => undefined);
  expect(outcome).toMatchObject({ kind: 'added' });
  invalidateDataset();
}
const isFound = async (): Promise<boolean> => (await dataset()).model.compiledNames.scan(name).length > 0;

/** The database cannot be opened until this is called. */
function breakDatabase(): () => void {
  const whole = globalThis.indexedDB;
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('The database cannot be opened.', 'UnknownError');
    },
  } as unknown as IDBFactory;
  return () => {
    globalThis.indexedDB = whole;
  };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  browser.version = '1.0';
  browser.off.clear();
  browser.missing = 'none';
  browser.cut = 'none';
  browser.bug = null;
  invalidateDataset();
  browser.notify.mockClear();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.useRealTimers());

it('knows the names of the bundled pack and of those that were added', async () => {
  await add(small);
  expect([await isFound(), (await dataset()).isReduced]).toEqual([true, false]);
  expect((await dataset()).model.compiledNames.scan('Open University of China')).not.toEqual([]);
  expect((await dataset()).packVersion).toMatch(/\+0\.20$/);
});

/** One byte of the first letter beyond ASCII. */
const brokenLetter = (page: Uint8Array): Uint8Array =>
  page.with(
    page.findIndex((byte) => byte > 0x7f),
    0xff,
  );

it.each([
  ['its page ends too early', (): string => '[{'],
  ['a byte of a letter is broken', brokenLetter],
])('leaves out only a pack that is damaged after an update, and says which: %s', async (_, damage) => {
  const other = {
    ...small,
    id: 'damaged',
    institutions: small.institutions.map((each) => ({ ...each, name: `${each.name} Ⅱ` })),
  };
  await add(other, '0.9');
  await add(small, '0.9');
  const database = await openDB('partnership-lens');
  const [key] = (await database.getAllKeys('pages')).filter((each) => (each as unknown as string[])[1] === 'entities');
  const damaged = (await storedPacks()).find(({ id }) => id === 'damaged')?.generation;
  const place = [damaged ?? '', ...((key as unknown as unknown[]) ?? []).slice(1)] as never;
  await database.put('pages', damage(await database.get('pages', place)), place);
  database.close();
  expect(await isFound()).toBe(true);
  expect((await dataset()).damaged).toEqual(['damaged']);
  expect((await storedPacks()).map(({ id, writtenBy }) => [id, writtenBy])).toEqual([
    ['bench', '1.0'],
    ['damaged', '0.9'],
  ]);
  // Others can still be added beside it, and its file takes its place.
  await take({ ...small, id: 'beside' });
  await take(other);
  expect((await dataset()).damaged).toEqual([]);
});

describe('the files of the bundled packs', () => {
  const id = 'open-university-of-china' as EntityId;
  const card = async () => entityCard(await (await dataset()).indexAround({ entities: [id], withRecords: true }), id);
  const unavailable = expect.objectContaining({ reason: 'data-unavailable' });
  const query = { text: 'open', filters: NO_FILTERS, limit: 5 };

  it.each(['missing', 'cut'] as const)(
    'are needed: that a file of linking is %s is said, until it is there',
    async (how) => {
      browser[how] = 'ouc-newsroom/linking.bin';
      await expect(dataset()).rejects.toEqual(unavailable);
      browser[how] = 'none';
      expect((await dataset()).model.compiledNames.scan('Open University of China')).not.toEqual([]);
    },
  );

  it.each(['missing', 'cut'] as const)(
    'are needed: that a file of rows is %s is said, until it is there',
    async (how) => {
      browser[how] = 'ouc-newsroom/rows.bin';
      await expect(card()).rejects.toEqual(unavailable);
      await expect(searchPack(query)).rejects.toEqual(unavailable);
      browser[how] = 'none';
      expect((await card())?.packs.map(({ id: pack }) => pack)).toEqual(['ouc-articles', 'ouc-newsroom']);
      expect((await searchPack(query)).results).not.toEqual([]);
    },
  );

  it("are cut: then the reader's packs, which are whole, are not computed anew", async () => {
    await add(small);
    const [before] = await storedPacks();
    browser.cut = 'ouc-newsroom/linking.bin';
    await expect(dataset()).rejects.toEqual(unavailable);
    expect(await storedPacks()).toEqual([before]);
  });

  it('are read: another error is not called theirs', async () => {
    browser.bug = new TypeError('There is no locale.');
    await expect(card()).rejects.toBe(browser.bug);
    await expect(searchPack(query)).rejects.toBe(browser.bug);
  });
});

it('opens the packs once for many calls', async () => {
  const [first, ...others] = await Promise.all([dataset(), dataset(), dataset()]);
  for (const other of others) expect(other).toBe(first);
});

it("uses the bundled pack where the reader's cannot be opened, and reports that", async () => {
  await add(small);
  const mend = breakDatabase();
  expect((await dataset()).isReduced).toBe(true);
  expect((await dataset()).model.compiledNames.scan('Open University of China')).not.toEqual([]);
  expect(await isFound()).toBe(false);
  mend();
});

it('tries again by itself after a while, and lets open pages know once all packs are there', async () => {
  await add(small);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const mend = breakDatabase();
  await dataset();
  await vi.advanceTimersByTimeAsync(5000);
  expect((await dataset()).isReduced).toBe(true);
  expect(browser.notify).not.toHaveBeenCalled();
  mend();
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
  expect([(await dataset()).isReduced, await isFound()]).toEqual([false, true]);
  expect(browser.notify).toHaveBeenCalledOnce();
});

it('takes over a pack that an earlier version stored in the form of its file', async () => {
  const before = await openDB('partnership-lens', 2, {
    upgrade(created) {
      created.createObjectStore('packs', { keyPath: 'id' });
      created.createObjectStore('gazetteers');
      created.createObjectStore('uploads');
    },
  });
  await before.put('packs', small);
  before.close();
  expect(await isFound()).toBe(true);
  const { indexAround } = await dataset();
  const id = small.institutions[0]?.id as EntityId;
  expect((await indexAround({ entities: [id] })).entity(id)?.type).toBe('institution');
  expect((await storedPacks()).map(({ id: stored }) => stored)).toEqual(['bench']);
});

it('computes a pack anew that another version of the extension had prepared', async () => {
  await add(small);
  const [before] = await storedPacks();
  browser.version = '2.0';
  expect(await isFound()).toBe(true);
  const [after] = await storedPacks();
  expect(after).toMatchObject({ id: 'bench', writtenBy: '2.0', counts: { institutions: 20 } });
  expect(after?.generation).not.toBe(before?.generation);
});

it('computes a pack anew whose files are damaged', async () => {
  await add(small);
  const [stored] = await storedPacks();
  const database = await openDB('partnership-lens');
  await database.put('files', new Uint8Array([1, 2, 3]), [stored?.generation ?? '', 'linking']);
  database.close();
  expect(await isFound()).toBe(true);
});

it('reads what a card shows of a stored pack, with the names of the bundled one', async () => {
  const citations = [{ source: 'list', locator: '¶1' }];
  const [first, second] = small.institutions;
  await add({
    ...small,
    agreements: [
      {
        id: 'first-agreement',
        kind: 'framework-agreement',
        parties: [first?.id, second?.id],
        signed: '2020-05-01',
        signatories: [],
        topics: [],
        citations,
      },
    ],
  });
  const { indexAround } = await dataset();
  const id = first?.id as EntityId;
  const card = entityCard(await indexAround({ entities: [id], withRecords: true }), id);
  expect(card?.agreements).toMatchObject([{ parties: [{ name: first?.name }, { name: second?.name }] }]);
  expect(card?.citations[0]?.title).toBe('List');
  const record = card?.agreements[0]?.id as RecordId;
  expect((await indexAround({ records: [record] })).record(record)?.type).toBe('agreement');
  const other = (await dataset()).model.known.entity(id);
  expect([...(other?.ties.keys() ?? [])]).toEqual([second?.id]);
});

it('searches the bundled pack and those that were added', async () => {
  await add(small);
  const search = async (text: string) =>
    (await searchPack({ text, filters: NO_FILTERS, limit: 5 })).results.map(({ title }) => title);
  expect((await search(name))[0]).toBe(name);
  expect((await search('Open University of China'))[0]).toBe('Open University of China');
});

describe('packs that are switched off', () => {
  const isKnown = async (text: string) => (await dataset()).model.compiledNames.scan(text).length > 0;
  const results = async (text: string) =>
    (await searchPack({ text, filters: NO_FILTERS, limit: 5 })).results.map(({ title }) => title);

  it('are neither linked nor found, until they are on again', async () => {
    await add(small);
    expect([await isKnown('Athabasca University'), await isFound()]).toEqual([true, true]);
    const { packs } = await dataset();
    browser.off.add('ouc-newsroom').add('bench');
    invalidateDataset();
    expect([await isKnown('Athabasca University'), await isFound()]).toEqual([false, false]);
    expect(await isKnown('Open University of China')).toBe(true);
    expect(await results('Athabasca University')).not.toContain('Athabasca University');
    expect((await dataset()).packs).not.toBe(packs);
    browser.off.clear();
    invalidateDataset();
    expect(await isFound()).toBe(true);
  });

  it('may be all of them', async () => {
    browser.off.add('ouc-newsroom').add('ouc-articles');
    const id = 'open-university-of-china' as EntityId;
    expect(await isKnown('Open University of China')).toBe(false);
    expect(await results('Open University')).toEqual([]);
    expect(entityCard(await (await dataset()).indexAround({ entities: [id] }), id)).toBeNull();
  });

  it('leave what another pack knows of a body', async () => {
    const id = 'open-university-malaysia' as EntityId;
    const card = async () => entityCard(await (await dataset()).indexAround({ entities: [id], withRecords: true }), id);
    const both = (await card())?.agreements.length ?? 0;
    browser.off.add('ouc-articles');
    invalidateDataset();
    const alone = await card();
    expect(alone?.packs.map(({ id: pack }) => pack)).toEqual(['ouc-newsroom']);
    expect(alone?.agreements.length).toBeLessThan(both);
  });
});

describe('packs that know the same body', () => {
  const citations = [{ source: 'list', locator: '¶1' }];
  const registry = {
    ...small,
    id: 'registry',
    institutions: [
      {
        id: 'r-1',
        name: 'Zembla Polytechnic University',
        kind: 'university',
        names: [],
        identifiers: { ror: 'https://ror.org/05a28rw58' },
        citations,
      },
    ],
  };
  const office = {
    ...small,
    format: 'partnership-pack/2',
    licence: null,
    id: 'office',
    agreements: [
      {
        id: 'first',
        kind: 'framework-agreement',
        parties: [small.institutions[0]?.id, { id: 'ror:05a28rw58', name: 'Zembla Poly' }],
        signed: null,
        signatories: [],
        topics: [],
        citations,
      },
    ],
  };
  const partiesOf = async () => {
    const id = small.institutions[0]?.id as EntityId;
    const card = entityCard(await (await dataset()).indexAround({ entities: [id], withRecords: true }), id);
    return card?.agreements[0]?.parties.map(({ id: party, name: shown }) => [party, shown]);
  };

  it('show a body of another pack by its own name, and by the name beside the reference once that pack is gone', async () => {
    await take(registry);
    await take(office);
    expect((await partiesOf())?.[1]).toEqual(['r-1', 'Zembla Polytechnic University']);
    const of = (await dataset()).model.known.entity('r-1' as EntityId);
    expect([...(of?.ties.keys() ?? [])]).toEqual([small.institutions[0]?.id]);
    const index = await (await dataset()).indexAround({ entities: ['r-1' as EntityId], withRecords: true });
    expect(entityCard(index, 'r-1' as EntityId)?.agreements).toHaveLength(1);
    await removePack('registry');
    invalidateDataset();
    expect((await partiesOf())?.[1]).toEqual(['r-1', 'Zembla Poly']);
  });

  it('find it as well where its pack is added later', async () => {
    await take(office);
    expect((await partiesOf())?.[1]?.[1]).toBe('Zembla Poly');
    await take(registry);
    invalidateDataset();
    expect((await partiesOf())?.[1]).toEqual(['r-1', 'Zembla Polytechnic University']);
  });

  it('link it once, by the id of the pack that was added first', async () => {
    await take(registry);
    await take({
      ...registry,
      id: 'other',
      institutions: [{ ...registry.institutions[0], id: 'o-7', names: [{ text: 'Zemblan Poly', kind: 'translated' }] }],
    });
    const { model } = await dataset();
    const [match] = model.compiledNames.scan('Zemblan Poly');
    expect(match?.names.map((number) => model.known.at(number)?.entity.id)).toContain('r-1');
    const { results } = await searchPack({ text: 'Zembla', filters: NO_FILTERS, limit: 5 });
    expect(results.map(({ id }) => id)).toEqual(['r-1']);
  });
});
