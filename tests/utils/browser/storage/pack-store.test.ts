import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addedPacks,
  compiledNames,
  forgetPack,
  forgetUploads,
  keepCompiledNames,
  keepPack,
  keepUpload,
  uploaded,
} from '../../../../utils/browser/storage/pack-store.ts';
import type { Pack } from '../../../../utils/core/pack/types.ts';
import { body, packOf } from '../../core/linking/small-packs.ts';

/** Each test has a database of its own, as of a browser that was just installed. */
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const pack = (id: string, version = '1'): Pack => ({
  ...packOf({ institutions: [body('north', 'North Tide University')] }),
  id,
  version,
});
const bundled = pack('bundled');
const bytes = new Uint8Array([1, 2, 3]);
const keep = (...packs: readonly Pack[]): Promise<unknown> =>
  Promise.all(packs.map((each) => keepPack(each, [bundled, each], null)));
const idsOf = async (): Promise<readonly string[]> => (await addedPacks()).map(({ id }) => id);

describe('the packs that the reader added', () => {
  it('are none at first', async () => {
    expect(await addedPacks()).toEqual([]);
  });

  it('come back as they were kept, by id', async () => {
    const [first, second] = [pack('b-register'), pack('a-register')];
    await keep(first, second);
    expect(await addedPacks()).toEqual([second, first]);
  });

  it('are replaced by a newer version of the same pack', async () => {
    await keep(pack('register', '1'));
    await keep(pack('register', '2'));
    expect((await addedPacks()).map(({ version }) => version)).toEqual(['2']);
  });

  it('go one by one, and one that is not there may go', async () => {
    await keep(pack('first'), pack('second'));
    await forgetPack('first');
    await forgetPack('first');
    expect(await idsOf()).toEqual(['second']);
  });

  it('are kept whole or not at all, where several are kept at once', async () => {
    await keep(...['a', 'b', 'c', 'd'].map((id) => pack(id)));
    expect(await idsOf()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are still there after an update of the extension that changed the database', async () => {
    const before = await openDB('partnership-lens', 1, {
      upgrade(created) {
        created.createObjectStore('packs', { keyPath: 'id' });
        created.createObjectStore('gazetteers');
      },
    });
    await before.put('packs', pack('register'));
    before.close();
    expect(await addedPacks()).toEqual([pack('register')]);
    expect(await uploaded(await keepUpload(new Blob(['{}'])))).toBeDefined();
  });
});

describe('compiled names', () => {
  const packs = [bundled, pack('first'), pack('second')];

  it('come back for the packs that they were compiled from', async () => {
    await keep(...packs.slice(1));
    expect(await compiledNames(packs)).toBeNull();
    await keepCompiledNames(packs, bytes);
    expect(await compiledNames(packs)).toEqual(bytes);
  });

  it('come with the pack that they were compiled for', async () => {
    await keepPack(pack('first'), [bundled, pack('first')], bytes);
    expect(await compiledNames([bundled, pack('first')])).toEqual(bytes);
  });

  it.each([
    ['other packs', [bundled, pack('first')]],
    ['another version', [bundled, pack('first'), pack('second', '2')]],
    ['another order', [bundled, pack('second'), pack('first')]],
    ['no packs', []],
  ])('do not come back for %s', async (_, others) => {
    await keep(...packs.slice(1));
    await keepCompiledNames(packs, bytes);
    expect(await compiledNames(others)).toBeNull();
  });

  it('go with a pack that is removed, and are not kept where it went while they were compiled', async () => {
    await keep(...packs.slice(1));
    await keepCompiledNames(packs, bytes);
    await forgetPack('second');
    expect(await compiledNames(packs)).toBeNull();
    await keepCompiledNames(packs, bytes);
    expect(await compiledNames(packs)).toBeNull();
    await keepCompiledNames(packs.slice(0, 2), bytes);
    expect(await compiledNames(packs.slice(0, 2))).toEqual(bytes);
  });
});

describe('a file that is handed over', () => {
  it('is found under its key', async () => {
    const key = await keepUpload(new Blob(['{"id":"register"}']));
    expect(await (await uploaded(key))?.text()).toBe('{"id":"register"}');
    expect(await uploaded('another key')).toBeUndefined();
  });

  it('gives way to the next one, and goes once it was read', async () => {
    const first = await keepUpload(new Blob(['1']));
    const second = await keepUpload(new Blob(['2']));
    expect([await uploaded(first), await (await uploaded(second))?.text()]).toEqual([undefined, '2']);
    await forgetUploads();
    expect(await uploaded(second)).toBeUndefined();
  });
});

it('a database that cannot be opened rejects with its reason', async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('Denied', 'SecurityError');
    },
  } as unknown as IDBFactory;
  await expect(addedPacks()).rejects.toThrow('Denied');
  await expect(keep(pack('first'))).rejects.toThrow('Denied');
});
