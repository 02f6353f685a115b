import type { IDBPDatabase } from 'idb';
import { isFull } from '../../core/i18n/is-full.ts';
import type { PackFile, PackFiles, PreparedPack } from '../../core/prepared/prepare-pack.ts';
import type { RowList, RowPage } from '../../core/prepared/row-pages.ts';
import {
  ended,
  inDatabaseToWrite,
  type OwnPack,
  ofGeneration,
  PAGE_BREAK,
  type PagesAnEntry,
  type Schema,
  type StoredPack,
} from './database.ts';
import { withPacksLocked } from './pack-store.ts';

/** Pages in one transaction: some hundredths of a second of work. A list with more is a long one. */
const PAGES_AT_ONCE = 100;
/**
 * Of the entries of a long list, about: each costs the browser as much as some ten thousand bytes do. A value of more
 * than 65,536 bytes becomes a file of its own in Chromium, which costs far more.
 */
const BYTES_AN_ENTRY = 40_000;
const encoder = new TextEncoder();

/** Own data of this id is there, in use or removed; what the reader entered is never replaced by a document. */
export class OwnDataThere extends Error {
  override readonly name = 'OwnDataThere';
}

/** A pack of this id was added since that which is put back was removed. */
export class PackCameSince extends Error {
  override readonly name = 'PackCameSince';
}

/** The own data that a pack was computed from is gone, removed, or computed from a later revision by now. */
class OwnDataPassed extends Error {
  override readonly name = 'OwnDataPassed';
}

interface WriteOptions {
  /** The version of the extension. */
  readonly writtenBy: string;
  /** Called between transactions with the number of pages that were written. */
  readonly onPages?: (written: number) => void;
  /** The own data that the pack was computed from, as it was then. */
  readonly own?: OwnPack;
  /**
   * The JSON of a document that becomes own data with this pack; `writePack` is then called with
   * own data locked. `isMyData`: it becomes the main pack where there is none. `isRegister`: it
   * is kept as the register's file as well, with which the next one is compared; the same
   * transaction stores it, so that no crash leaves the one without the other.
   */
  readonly asOwn?: { readonly text: string; readonly isMyData: boolean; readonly isRegister: boolean };
  /**
   * A newer file of the pack: what was there before is kept beside it, and `signedBy` is the key of the file. `over`:
   * the version that has to be there before, null for none.
   */
  readonly newer?: { readonly signedBy: string | null; readonly over?: string | null };
}

/**
 * Stores a prepared pack, in place of one with the same id. Until everything is written the old one stays; where the
 * browser cannot store it all, nothing of the new one stays, and the browser's reason is thrown. Gives whether a
 * register's file is kept: a full browser may have no room for it. Writes nothing where the reader deleted or removed
 * the own data meanwhile. Throws OwnDataThere, PackCameSince.
 */
export const writePack = (
  { frame, counts, leftOut, files, pages }: PreparedPack,
  { writtenBy, onPages, own, asOwn, newer }: WriteOptions,
): Promise<boolean> =>
  withPacksLocked(() =>
    inDatabaseToWrite(async (database) => {
      await sweep(database);
      const generation = crypto.randomUUID();
      try {
        const pagesAnEntry = await writePages(database, generation, pages, onPages);
        await writeFiles(database, generation, files);
        const ownRevision = own ? { ownRevision: own.revision } : {};
        const pack = { id: frame.id, generation, writtenBy, frame, counts, leftOut, pagesAnEntry, ...ownRevision };
        if (asOwn?.isRegister) {
          const full = await enable(database, pack, { own, asOwn, newer }).then(
            () => null,
            (error: unknown) => (isFull(error) ? { error } : Promise.reject(error)),
          );
          if (full === null) return true;
          // A browser that closed the database on its full disk says only that.
          await enable(database, pack, { own, asOwn: { ...asOwn, isRegister: false }, newer }).catch(
            (error: unknown) => {
              throw error instanceof OwnDataPassed ? error : full.error;
            },
          );
          return false;
        }
        await enable(database, pack, { own, asOwn, newer });
        return false;
      } catch (error) {
        // What cannot be removed now, `sweep` removes before the next pack is written.
        await forget(database, generation).catch(() => undefined);
        if (error instanceof OwnDataPassed) return false;
        throw error;
      }
    }),
  );

/** Has packs computed anew when the background next opens them. */
export const renewLater = (packs: readonly StoredPack[]): Promise<void> =>
  withPacksLocked(() =>
    inDatabaseToWrite(async (database) => {
      for (const { id } of packs) {
        const writing = database.transaction('stored-packs', 'readwrite');
        const stored = await writing.store.get(id);
        await ended(writing.done, stored ? [writing.store.put({ ...stored, writtenBy: '' })] : []);
      }
    }),
  );

/**
 * Goes back to the version of a pack that a newer file took the place of, which stays beside it; gives its version, or
 * null where there is none.
 */
export const revertPack = (id: string): Promise<string | null> =>
  withPacksLocked(() =>
    inDatabaseToWrite(async (database) => {
      const writing = database.transaction('stored-packs', 'readwrite');
      const stored = await writing.store.get(id);
      if (!stored?.previous) return null;
      const { previous, ...newer } = stored;
      await ended(writing.done, [writing.store.put({ ...previous, previous: newer })]);
      return previous.frame.version;
    }),
  );

/** Gives how many pages the entries of long lists hold. */
async function writePages(
  database: IDBPDatabase<Schema>,
  generation: string,
  pages: Iterable<RowPage>,
  onPages: WriteOptions['onPages'],
): Promise<PagesAnEntry> {
  let written = 0;
  let some: RowPage[] = [];
  const sizes: { [List in RowList]?: number } = {};
  /** Stores the first pages of what there is, all of one list, in whole entries unless the list ends with them. */
  const flush = async (isEnd: boolean): Promise<void> => {
    const [first] = some;
    if (!first) return;
    const { list, number } = first;
    if (!isEnd) sizes[list] ??= pagesAnEntry(some);
    const size = sizes[list] ?? 1;
    const count = isEnd ? some.length : some.length - (some.length % size);
    const texts = some.slice(0, count).map(({ text }) => text);
    some = some.slice(count);
    const writing = database.transaction('pages', 'readwrite', { durability: 'relaxed' });
    const puts: Promise<unknown>[] = [];
    for (let at = 0; at < count; at += size) {
      const entry = encoder.encode(texts.slice(at, at + size).join(PAGE_BREAK));
      puts.push(writing.store.put(entry, [generation, list, (number + at) / size]));
    }
    await ended(writing.done, puts);
    written += count;
    onPages?.(written);
  };
  for (const page of pages) {
    if (some[0] && some[0].list !== page.list) await flush(true);
    some.push(page);
    if (some.length > PAGES_AT_ONCE) await flush(false);
  }
  await flush(true);
  return sizes;
}

/** As many as make an entry of the size that costs least, by these pages. */
function pagesAnEntry(pages: readonly RowPage[]): number {
  const bytes = encoder.encode(pages.map(({ text }) => text).join('')).length;
  return Math.min(PAGES_AT_ONCE, Math.max(1, Math.floor((BYTES_AN_ENTRY * pages.length) / bytes)));
}

async function writeFiles(
  database: IDBPDatabase<Schema>,
  generation: string,
  files: PreparedPack['files'],
): Promise<void> {
  for (const [file, value] of Object.entries(files) as [PackFile, PackFiles[PackFile]][]) {
    const writing = database.transaction('files', 'readwrite');
    await ended(writing.done, [writing.store.put(value, [generation, file])]);
  }
}

const ALL_STORES = ['packs', 'stored-packs', 'files', 'pages', 'own-packs', 'own-documents', 'register-files'] as const;

/** In one transaction, so that a pack is either there as it was or as it is now. */
async function enable(
  database: IDBPDatabase<Schema>,
  given: StoredPack,
  { own: from, asOwn, newer }: { readonly [Key in 'own' | 'asOwn' | 'newer']: WriteOptions[Key] | undefined },
): Promise<void> {
  const all = database.transaction(ALL_STORES, 'readwrite', { durability: 'strict' });
  const { id } = given;
  const before = await all.objectStore('stored-packs').get(id);
  const own = await all.objectStore('own-packs').getAll();
  if (asOwn !== undefined && own.some((each) => each.id === id)) {
    await all.done;
    throw new OwnDataThere(`${id}: there is own data of this id`);
  }
  if (from && isPassed(from, own, before)) {
    await all.done;
    throw new OwnDataPassed(`${id}: revision ${from.revision} is of use no more`);
  }
  if (newer?.over !== undefined && newer.over !== (before?.frame.version ?? null)) {
    await all.done;
    throw new PackCameSince(`${id}: there is another pack of this id by now`);
  }
  const { previous, ...replaced } = before ?? {};
  const isKept = newer !== undefined && before !== undefined && before.ownRevision === undefined;
  // Kept: the version before goes, and what is replaced stays. Otherwise: the same pack, computed anew.
  const gone = isKept ? previous?.generation : before?.generation;
  const range = gone === undefined ? undefined : ofGeneration(gone);
  const signedBy = newer ? newer.signedBy : (before?.signedBy ?? null);
  const beside = isKept ? (replaced as Omit<StoredPack, 'previous'>) : previous;
  const kept = {
    ...given,
    ...(signedBy === null ? {} : { signedBy }),
    ...(beside === undefined ? {} : { previous: beside }),
  };
  const pack = asOwn === undefined ? kept : { ...kept, ownRevision: 1 };
  const owned =
    asOwn === undefined
      ? []
      : [
          // The first: where it cannot be written, nothing was.
          ...(asOwn.isRegister ? [all.objectStore('register-files').put({ id, text: asOwn.text })] : []),
          all.objectStore('own-packs').put({
            id,
            revision: 1,
            isMain: asOwn.isMyData && !hasMain(own),
            mark: crypto.randomUUID(),
            removedAt: null,
          }),
          all.objectStore('own-documents').put({ id, revision: 1, text: asOwn.text }),
        ];
  await ended(all.done, [
    ...owned,
    all.objectStore('packs').delete(id),
    all.objectStore('stored-packs').put(pack),
    ...(range ? [all.objectStore('files').delete(range), all.objectStore('pages').delete(range)] : []),
  ]);
}

/** A revision that is no longer the last one is of use until that is prepared. */
function isPassed({ id, mark, revision }: OwnPack, own: readonly OwnPack[], prepared: StoredPack | undefined): boolean {
  const now = own.find((each) => each.id === id);
  if (!now || now.removedAt !== null || now.mark !== mark) return true;
  const later = prepared?.ownRevision ?? 0;
  return later > revision && later <= now.revision;
}

const hasMain = (own: readonly OwnPack[]): boolean => own.some(({ isMain, removedAt }) => isMain && removedAt === null);

async function forget(database: IDBPDatabase<Schema>, generation: string): Promise<void> {
  const both = database.transaction(['files', 'pages'], 'readwrite');
  const range = ofGeneration(generation);
  await ended(both.done, [both.objectStore('files').delete(range), both.objectStore('pages').delete(range)]);
}

/** Removes what an import left that was ended before it was done, as by closing its window. */
export const sweepPacks = (): Promise<void> => withPacksLocked(() => inDatabaseToWrite(sweep));

async function sweep(database: IDBPDatabase<Schema>): Promise<void> {
  const packs = await database.getAll('stored-packs');
  const stored = new Set(packs.flatMap(({ generation, previous }) => [generation, previous?.generation]));
  for (const name of ['files', 'pages'] as const) {
    let after: IDBKeyRange | undefined;
    for (;;) {
      const [key] = await database.getAllKeys(name, after, 1);
      if (key === undefined) break;
      const [generation] = key;
      if (!stored.has(generation)) await forget(database, generation);
      after = IDBKeyRange.lowerBound([generation, []]);
    }
  }
}
