import type { PackDocument } from '../../core/pack/types.ts';
import type { PackFile, PackFiles } from '../../core/prepared/prepare-pack.ts';
import type { RowList } from '../../core/prepared/row-pages.ts';
import {
  changesOf,
  ended,
  inDatabase,
  inDatabaseToWrite,
  type OwnPack,
  ofGeneration,
  PAGE_BREAK,
  type StoredPack,
} from './database.ts';

export type { StoredPack } from './database.ts';

/** The packs that the reader added, by id, without their files and rows. */
export const storedPacks = (): Promise<readonly StoredPack[]> =>
  inDatabase((database) => database.getAll('stored-packs'));

/** All that the reader added. */
export interface AddedPacks {
  /** Packs that an earlier version of the extension stored whole. */
  readonly earlier: readonly PackDocument[];
  readonly stored: readonly StoredPack[];
  /** Those that the reader edits. */
  readonly own: readonly OwnPack[];
}

/** Read at once, since a background that starts waits for it. */
export const addedPacks = (): Promise<AddedPacks> =>
  inDatabase(async (database) => {
    const all = database.transaction(['packs', 'stored-packs', 'own-packs']);
    const [earlier, stored, own] = await Promise.all([
      all.objectStore('packs').getAll(),
      all.objectStore('stored-packs').getAll(),
      all.objectStore('own-packs').getAll(),
    ]);
    return { earlier, stored, own };
  });

/**
 * A pack or a part of it that should be there is gone: it was replaced or removed meanwhile, or the browser lost it.
 */
export class PackPartMissing extends Error {
  override readonly name = 'PackPartMissing';
}

/** A part of a pack is there and cannot be read: other bytes stand in its place. */
export class PackPartDamaged extends Error {
  override readonly name = 'PackPartDamaged';
}

/** One file of each of the packs, in their order. Throws PackPartMissing. */
export const readFiles = async <File extends PackFile>(
  packs: readonly StoredPack[],
  file: File,
): Promise<readonly PackFiles[File][]> => {
  if (packs.length === 0) return [];
  return inDatabase(async (database) => {
    const { store } = database.transaction('files');
    const found = await Promise.all(packs.map(({ generation }) => store.get([generation, file])));
    return found.map((value, index) => {
      if (value === undefined) throw new PackPartMissing(`${packs[index]?.id}: there is no ${file}`);
      return value as PackFiles[File];
    });
  });
};

/** Pages of rows, each the JSON of a list. Throws PackPartMissing, or PackPartDamaged for an entry that is no UTF-8. */
export const readPages = (
  { id, generation, pagesAnEntry }: StoredPack,
  list: RowList,
  numbers: readonly number[],
): Promise<readonly string[]> =>
  inDatabase(async (database) => {
    const { store } = database.transaction('pages');
    const size = pagesAnEntry?.[list] ?? 1;
    const wanted = new Set(numbers.map((number) => Math.floor(number / size)));
    const read = async (entry: number) => [entry, await store.get([generation, list, entry])] as const;
    const entries = new Map(await Promise.all(Array.from(wanted, read)));
    return numbers.map((number) => {
      const entry = entries.get(Math.floor(number / size));
      const page = entry === undefined ? undefined : pageIn(entry, number % size);
      if (page === undefined) throw new PackPartMissing(`${id}: there is no page ${number} of ${list}`);
      return page;
    });
  });

/** All pages of a list, in order. Throws PackPartDamaged for an entry that is no UTF-8. */
export const readAllPages = ({ generation }: StoredPack, list: RowList): Promise<readonly string[]> =>
  inDatabase(async (database) => {
    const entries = await database.getAll('pages', IDBKeyRange.bound([generation, list], [generation, list, []]));
    return entries.flatMap(pagesIn);
  });

/** One page of an entry; `undefined` for one that is not there. The others are not made text. */
function pageIn(entry: Uint8Array | string, number: number): string | undefined {
  // As earlier versions stored one page.
  if (typeof entry === 'string') return number === 0 ? entry : undefined;
  let start = 0;
  for (let before = 0; before < number; before++) {
    const end = entry.indexOf(PAGE_BREAK.charCodeAt(0), start);
    if (end < 0) return undefined;
    start = end + 1;
  }
  const end = entry.indexOf(PAGE_BREAK.charCodeAt(0), start);
  return textOf(entry.subarray(start, end < 0 ? entry.length : end));
}

/** JSON on one line has no line break. */
const pagesIn = (entry: Uint8Array | string): readonly string[] => textOf(entry).split(PAGE_BREAK);

/**
 * A damaged entry is refused: with another letter in place of a broken byte, it would be read as a wrong name or day.
 */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function textOf(entry: Uint8Array | string): string {
  if (typeof entry === 'string') return entry;
  try {
    return decoder.decode(entry);
  } catch (error) {
    throw new PackPartDamaged(`A page of rows is no UTF-8: ${error}`);
  }
}

/** Packs are written and removed one after another, in whatever window. */
const LOCK = 'partnership-lens-packs';
export const withPacksLocked = <Result>(work: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request(LOCK, work);

/** What becomes of own data whose pack is removed. */
type OwnDataThen = 'stays' | 'deleted' | { readonly removedAt: number };

const STORES_OF_PACKS = ['packs', 'stored-packs', 'files', 'pages'] as const;
const STORES_OF_OWN_DATA = ['own-packs', 'own-documents', 'own-changes', 'register-files'] as const;

/**
 * Removes a pack with its files and rows, all or nothing. Own data of this id stays, is removed so that it can be put
 * back, or is deleted for good; unless it stays, it is to be locked.
 */
export const removePack = (id: string, own: OwnDataThen = 'stays'): Promise<void> =>
  withPacksLocked(() =>
    inDatabaseToWrite(async (database) => {
      const stores = [...STORES_OF_PACKS, ...STORES_OF_OWN_DATA] as const;
      // What the reader entered is on the disk as they were told.
      const durability = own === 'stays' ? 'default' : 'strict';
      const all = database.transaction(stores, 'readwrite', { durability });
      const stored = await all.objectStore('stored-packs').get(id);
      const removed = typeof own === 'string' ? null : own;
      const ownPack = removed && (await all.objectStore('own-packs').get(id));
      const generations = [stored?.generation, stored?.previous?.generation].filter((each) => each !== undefined);
      const ranges = generations.map(ofGeneration);
      await ended(all.done, [
        all.objectStore('packs').delete(id),
        all.objectStore('stored-packs').delete(id),
        ...(ownPack ? [all.objectStore('own-packs').put({ ...ownPack, ...removed })] : []),
        ...ranges.flatMap((range) => [all.objectStore('files').delete(range), all.objectStore('pages').delete(range)]),
        ...(own === 'deleted'
          ? [
              all.objectStore('own-packs').delete(id),
              all.objectStore('own-documents').delete(id),
              all.objectStore('own-changes').delete(changesOf(id)),
              all.objectStore('register-files').delete(id),
            ]
          : []),
      ]);
    }),
  );
