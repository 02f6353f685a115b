import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  addedPacks,
  PackPartDamaged,
  PackPartMissing,
  readAllPages,
  readFiles,
  readPages,
  removePack,
  storedPacks,
} from '../../../../utils/browser/storage/pack-store.ts';
import { PackCameSince, revertPack, sweepPacks, writePack } from '../../../../utils/browser/storage/write-pack.ts';
import type { Pack } from '../../../../utils/core/pack/types.ts';
import { type PreparedPack, preparePack } from '../../../../utils/core/prepared/prepare-pack.ts';
import type { EntityRow } from '../../../../utils/core/prepared/row-pages.ts';
import { fillDisk, NO_SPACE } from '../../../full-disk.ts';
import { body, packOf } from '../../core/linking/small-packs.ts';

/** Each test has a database of its own, as of a browser that was just installed. */
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const pack = (id: string, version = '1'): Pack => ({
  ...packOf({
    institutions: Array.from({ length: 70 }, (_, number) => body(`body-${number}`, `Tide School ${number}`)),
  }),
  id,
  version,
});
function prepared(given: Pack): PreparedPack {
  const preparing = preparePack(given, { before: [], language: 'en' });
  for (;;) {
    const { done, value } = preparing.next();
    if (done) return value;
  }
}
const write = (given: Pack) => writePack(prepared(given), { writtenBy: '1.0' });
/** Changes the stored pages of all packs, as an earlier version or a failing disk does. */
async function changePages(change: (page: Uint8Array) => Uint8Array | string): Promise<void> {
  const database = await openDB('partnership-lens');
  for (const key of await database.getAllKeys('pages'))
    await database.put('pages', change(await database.get('pages', key)), key);
  database.close();
}
/** The number of entries of every kind, whoever they belong to. */
async function entries(): Promise<Readonly<Record<string, number>>> {
  const database = await openDB('partnership-lens');
  const names = ['stored-packs', 'files', 'pages'];
  const counts = await Promise.all(names.map((name) => database.count(name)));
  database.close();
  return Object.fromEntries(names.map((name, index) => [name, counts[index] ?? 0]));
}
const NOTHING = { 'stored-packs': 0, files: 0, pages: 0 };

describe('the packs that the reader added', () => {
  it('are none at first', async () => {
    expect([await storedPacks(), (await addedPacks()).earlier]).toEqual([[], []]);
  });

  it('come back as they were written, by id', async () => {
    await write(pack('b-register'));
    await write(pack('a-register'));
    const stored = await storedPacks();
    expect(stored.map(({ id }) => id)).toEqual(['a-register', 'b-register']);
    expect(stored[0]).toMatchObject({ writtenBy: '1.0', counts: { institutions: 70 }, frame: { version: '1' } });
    const given = prepared(pack('a-register'));
    expect((await readFiles(stored, 'linking'))[0]).toEqual(given.files.linking);
    const pages = [...given.pages].filter(({ list }) => list === 'entities').map(({ text }) => text);
    const [first] = stored;
    if (!first) throw new Error('No pack');
    expect(await readAllPages(first, 'entities')).toEqual(pages);
    expect(await readPages(first, 'entities', [2, 0])).toEqual([pages[2], pages[0]]);
  });

  it('are replaced by a newer version of the same pack, of which nothing else stays', async () => {
    await write(pack('register', '1'));
    const before = await entries();
    await write(pack('register', '2'));
    expect((await storedPacks()).map(({ frame }) => frame.version)).toEqual(['2']);
    expect(await entries()).toEqual(before);
  });

  it('are removed with all that belongs to them', async () => {
    await write(pack('first'));
    const alone = await entries();
    await write(pack('second'));
    await removePack('second');
    expect(await entries()).toEqual(alone);
    await removePack('first');
    await removePack('first');
    expect(await entries()).toEqual(NOTHING);
  });

  it('are written one after another, from whatever window', async () => {
    await Promise.all(['a', 'b', 'a', 'c'].map((id) => write(pack(id))));
    expect((await storedPacks()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect((await entries()).files).toBe(3 * 5);
  });

  describe('with names in many scripts', () => {
    const named: Pack = {
      ...packOf({ institutions: [body('open', '国家开放大学'), body('cairo', 'جامعة القاهرة')] }),
      id: 'names',
    };
    const rows = JSON.stringify(['国家开放大学', 'جامعة القاهرة']);
    const names = (pages: readonly string[]): string =>
      JSON.stringify(pages.flatMap((page) => (JSON.parse(page) as EntityRow[]).map(({ entity }) => entity.name)));
    const read = async () => {
      const [stored] = await storedPacks();
      if (!stored) throw new Error('No pack');
      return { all: () => readAllPages(stored, 'entities'), some: () => readPages(stored, 'entities', [0]) };
    };

    it('are read from the texts that an earlier version stored', async () => {
      await write(named);
      await changePages((page) => new TextDecoder().decode(page));
      const { all, some } = await read();
      expect([names(await all()), names(await some())]).toEqual([rows, rows]);
    });

    it('are refused where a byte of them is broken: no other letter takes its place', async () => {
      await write(named);
      await changePages((page) => page.map((byte) => (byte === 0xe5 ? 0xff : byte)));
      const { all, some } = await read();
      await expect(all()).rejects.toThrow(PackPartDamaged);
      await expect(some()).rejects.toThrow(PackPartDamaged);
    });
  });

  describe('with a long list', () => {
    const withPages = (entities: readonly string[]): PreparedPack => ({
      ...prepared(pack('long')),
      pages: [
        ...entities.map((text, number) => ({ list: 'entities', number, text }) as const),
        { list: 'sources', number: 0, text: '["one"]' },
      ],
    });
    /** Rows that hold a line break, and letters of three bytes. */
    const texts = (count: number, letters: number): readonly string[] =>
      Array.from({ length: count }, (_, number) => JSON.stringify([{ id: `\n${number}`, name: '国'.repeat(letters) }]));
    async function written(entities: readonly string[]) {
      const said: number[] = [];
      await writePack(withPages(entities), { writtenBy: '1.0', onPages: (pages) => said.push(pages) });
      const [stored] = await storedPacks();
      if (!stored) throw new Error('No pack');
      return { stored, said };
    }

    it.each([
      ['several pages', 250, 3000, 4, 63],
      ['one page, where it is large', 102, 10_000, 1, 102],
      ['no more than are written at once, where they are small', 320, 0, 100, 4],
    ])('come back as they were written, with an entry for %s', async (_, count, letters, size, entriesOfList) => {
      const pages = texts(count, letters);
      const { stored, said } = await written(pages);
      expect(stored.pagesAnEntry).toEqual({ entities: size });
      expect((await entries()).pages).toBe(entriesOfList + 1);
      expect(await readAllPages(stored, 'entities')).toEqual(pages);
      const some = [count - 1, 0, 5, 4, 100];
      expect(await readPages(stored, 'entities', some)).toEqual(some.map((number) => pages[number]));
      expect(await readPages(stored, 'sources', [0])).toEqual(['["one"]']);
      expect(said).toEqual([...said].sort((a, b) => a - b));
      expect(said.at(-1)).toBe(count + 1);
    });

    it('say that a part is gone where there is no such page', async () => {
      const { stored } = await written(texts(150, 3000));
      for (const number of [150, 160])
        await expect(readPages(stored, 'entities', [number])).rejects.toThrow(PackPartMissing);
    });

    it('are not opened by a version that has one page in each entry', async () => {
      await written(texts(150, 3000));
      await expect(openDB('partnership-lens', 5)).rejects.toThrow(expect.objectContaining({ name: 'VersionError' }));
    });

    it('are removed with all entries', async () => {
      await written(texts(150, 3000));
      await removePack('long');
      expect(await entries()).toEqual(NOTHING);
    });
  });

  it('say that a part is gone where the pack was replaced meanwhile', async () => {
    await write(pack('register'));
    const [before] = await storedPacks();
    await write(pack('register'));
    if (!before) throw new Error('No pack');
    await expect(readFiles([before], 'linking')).rejects.toThrow(PackPartMissing);
    await expect(readPages(before, 'entities', [0])).rejects.toThrow(PackPartMissing);
  });
});

it('a pack is stored over the version that it is to replace alone, whatever came while it was prepared', async () => {
  const over = (version: string | null) =>
    writePack(prepared(pack('register', '1')), { writtenBy: '1.0', newer: { signedBy: null, over: version } });
  await expect(over('3')).rejects.toThrow(PackCameSince);
  await write(pack('register', '2'));
  await expect(over(null)).rejects.toThrow(PackCameSince);
  await expect(over('3')).rejects.toThrow(PackCameSince);
  expect(await storedPacks()).toMatchObject([{ frame: { version: '2' } }]);
  await over('2');
  expect(await storedPacks()).toMatchObject([{ frame: { version: '1' } }]);
});

it.each([
  ['removed', () => removePack('register')],
  ['put back', () => revertPack('register')],
])('a pack is not %s where the disk is full, and the database’s own reason is given', async (_, change) => {
  await write(pack('register', '1'));
  await writePack(prepared(pack('register', '2')), { writtenBy: '1.0', newer: { signedBy: null } });
  const disk = fillDisk();
  onTestFinished(disk.free);
  await expect(change()).rejects.toThrow(NO_SPACE);
  disk.free();
  expect((await storedPacks()).map(({ frame }) => frame.version)).toEqual(['2']);
});

it.each([
  ['stays where its pack is removed, and nothing waits for the disk', 'stays', 'default'],
  ['is removed on the disk as well', { removedAt: 1 }, 'strict'],
  ['is deleted on the disk as well', 'deleted', 'strict'],
] as const)('own data %s', async (_, own, durability) => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await removePack('register', own);
  expect(transaction).toHaveBeenLastCalledWith(expect.anything(), 'readwrite', { durability });
});

describe('an import that fails', () => {
  function* failing(pages: PreparedPack['pages']): Generator<never, void, void> {
    yield* pages as Iterable<never>;
    throw new DOMException('no room left', 'QuotaExceededError');
  }

  it('leaves nothing behind, keeps the pack that was there, and says why', async () => {
    await write(pack('register', '1'));
    const before = await entries();
    const next = prepared(pack('register', '2'));
    const writing = writePack({ ...next, pages: failing(next.pages) }, { writtenBy: '1.0' });
    await expect(writing).rejects.toThrow('no room left');
    expect(await entries()).toEqual(before);
    expect((await storedPacks()).map(({ frame }) => frame.version)).toEqual(['1']);
  });

  it.each(['files', 'pages', 'stored-packs'])('says so where the disk has no room for its %s', async (store) => {
    await write(pack('register', '1'));
    const disk = fillDisk((each) => each === store);
    onTestFinished(disk.free);
    await expect(write(pack('register', '2'))).rejects.toThrow(NO_SPACE);
    disk.free();
    expect((await storedPacks()).map(({ frame }) => frame.version)).toEqual(['1']);
  });

  it('leaves what the next one removes, where its window was closed', async () => {
    await write(pack('register'));
    const before = await entries();
    const database = await openDB('partnership-lens');
    await database.put('pages', '[]', ['abandoned', 'entities', 0]);
    await database.put('files', new Uint8Array(), ['abandoned', 'linking']);
    database.close();
    await sweepPacks();
    expect(await entries()).toEqual(before);
  });
});

it('a database that cannot be opened rejects with its reason', async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('Denied', 'SecurityError');
    },
  } as unknown as IDBFactory;
  await expect(storedPacks()).rejects.toThrow('Denied');
  await expect(write(pack('first'))).rejects.toThrow('Denied');
});

describe('the version that a newer file took the place of', () => {
  const newer = (given: Pack, signedBy: string | null = null) =>
    writePack(prepared(given), { writtenBy: '1.0', newer: { signedBy } });
  const versions = async () =>
    (await storedPacks()).map(({ frame, previous }) => [frame.version, previous?.frame.version ?? null]);

  it('stays beside it whole, and only the last one', async () => {
    await newer(pack('register', '1'));
    const one = await entries();
    await newer(pack('register', '2'));
    expect(await versions()).toEqual([['2', '1']]);
    await newer(pack('register', '3'));
    await sweepPacks();
    expect(await versions()).toEqual([['3', '2']]);
    expect(await entries()).toEqual({
      'stored-packs': 1,
      files: (one.files ?? 0) * 2,
      pages: (one.pages ?? 0) * 2,
    });
  });

  it('is in use again after going back, and the newer one stays to go forth', async () => {
    await newer(pack('register', '1'), 'key');
    await newer(pack('register', '2'), 'key');
    expect(await revertPack('register')).toBe('1');
    expect(await versions()).toEqual([['1', '2']]);
    const [stored] = await storedPacks();
    if (!stored) throw new Error('No pack is stored');
    expect(stored.signedBy).toBe('key');
    expect((await readAllPages(stored, 'entities')).length).toBeGreaterThan(0);
    expect(await revertPack('register')).toBe('2');
  });

  it('stays when the pack is computed anew, with the key of its file', async () => {
    await newer(pack('register', '1'), 'key');
    await newer(pack('register', '2'), 'key');
    await write(pack('register', '2'));
    expect(await versions()).toEqual([['2', '1']]);
    expect((await storedPacks())[0]?.signedBy).toBe('key');
  });

  it('goes with the pack', async () => {
    await newer(pack('register', '1'));
    await newer(pack('register', '2'));
    await removePack('register');
    expect(await entries()).toEqual(NOTHING);
    expect(await revertPack('register')).toBeNull();
  });
});
