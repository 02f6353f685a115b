import type { OwnEntry } from '../../core/own-data/types.ts';
import { changesOf, ended, inDatabase, inDatabaseToWrite, type OwnDocumentText, type OwnPack } from './database.ts';

export type { OwnPack } from './database.ts';

/** Everything that is stored of one own pack. */
export interface StoredOwnData {
  readonly pack: OwnPack;
  readonly document: OwnDocumentText;
  /** The last changes, the oldest first; those after the document's revision are not in it yet. */
  readonly entries: readonly OwnEntry[];
}

/** The packs that the reader edits, with those that were removed and can be put back. */
export const ownPacks = (): Promise<readonly OwnPack[]> => inDatabase((database) => database.getAll('own-packs'));

/** Null where there is no such pack. */
export const readOwnData = (id: string): Promise<StoredOwnData | null> =>
  inDatabase(async (database) => {
    const all = database.transaction(['own-packs', 'own-documents', 'own-changes']);
    const [pack, document, entries] = await Promise.all([
      all.objectStore('own-packs').get(id),
      all.objectStore('own-documents').get(id),
      all.objectStore('own-changes').getAll(changesOf(id)),
    ]);
    return pack && document ? { pack, document, entries } : null;
  });

/** The changes of a pack after a revision, the oldest first. */
export const readOwnEntries = (id: string, after: number): Promise<readonly OwnEntry[]> =>
  inDatabase((database) => database.getAll('own-changes', IDBKeyRange.bound([id, after], [id, []], true)));

/** One change; null where it is not kept any more. */
export const readOwnEntry = (id: string, revision: number): Promise<OwnEntry | null> =>
  inDatabase(async (database) => (await database.get('own-changes', [id, revision])) ?? null);

/** The revisions of the changes that are kept, the oldest first. */
export const readOwnRevisions = (id: string): Promise<readonly number[]> =>
  inDatabase(async (database) =>
    (await database.getAllKeys('own-changes', changesOf(id))).map(([, revision]) => revision),
  );

/** A document with the changes that it does not have yet; null where there is no such pack. */
export const readOwnDocument = (id: string): Promise<StoredOwnData | null> =>
  inDatabase(async (database) => {
    const all = database.transaction(['own-packs', 'own-documents', 'own-changes']);
    const [pack, document] = await Promise.all([
      all.objectStore('own-packs').get(id),
      all.objectStore('own-documents').get(id),
    ]);
    if (!pack || !document) return null;
    const later = IDBKeyRange.bound([id, document.revision], [id, []], true);
    return { pack, document, entries: await all.objectStore('own-changes').getAll(later) };
  });

/** Own data is changed by one window at a time. */
const LOCK = 'partnership-lens-own-data';
export const withOwnDataLocked = <Result>(work: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request(LOCK, work);

/** Own data is prepared for pages by one window, worker or background at a time. */
const PREPARING = 'partnership-lens-own-preparing';
export const whilePreparing = <Result>(work: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request(PREPARING, work);
/** Gives null, and does nothing, while it is prepared elsewhere. */
export const unlessPreparing = <Result>(work: () => Promise<Result>): Promise<Result | null> =>
  navigator.locks.request(PREPARING, { ifAvailable: true }, (lock) => (lock ? work() : null));

/** A change of more rows is taken into the document at once, since making it again takes a second. */
const LARGE_CHANGE = 1000;

/** A document takes in the changes once there are so many; as many stay, to be taken back. */
const KEPT_CHANGES = 200;

interface Append {
  readonly entry: OwnEntry;
  /** A pack that begins with this change. */
  readonly begins?: { readonly isMain: boolean; readonly text: string };
  /** The JSON of the document with this change, asked for now and then. */
  readonly documentText: () => string;
  /** The JSON of the register's file as the change leaves it: stored with the change or not at all. */
  readonly registerFile?: string;
}

/**
 * Stores a change. It is on the disk when this resolves; where the browser has no room, nothing of it is stored and the
 * browser's reason is thrown. Throws where the entry does not follow on what is stored. Only with own data locked.
 */
export const appendChange = ({ entry, begins, documentText, registerFile }: Append): Promise<OwnPack> =>
  inDatabaseToWrite(async (database) => {
    const { pack: id, revision } = entry;
    const stores = ['own-packs', 'own-documents', 'own-changes', 'register-files'] as const;
    const all = database.transaction(stores, 'readwrite', { durability: 'strict' });
    const before = await all.objectStore('own-packs').get(id);
    if (revision !== (before?.revision ?? 0) + 1 || (!before && !begins)) {
      await all.done;
      throw new Error(`${id}: a change to revision ${revision - 1}, and revision ${before?.revision} is stored`);
    }
    const pack: OwnPack = before
      ? { ...before, revision }
      : { id, revision, isMain: begins?.isMain ?? false, mark: crypto.randomUUID(), removedAt: null };
    const writing: Promise<unknown>[] = [];
    try {
      writing.push(all.objectStore('own-packs').put(pack), all.objectStore('own-changes').add(entry));
      if (begins) writing.push(all.objectStore('own-documents').put({ id, revision: revision - 1, text: begins.text }));
      if (registerFile !== undefined) writing.push(all.objectStore('register-files').put({ id, text: registerFile }));
      if (revision % KEPT_CHANGES === 0 || entry.change.edits.length > LARGE_CHANGE)
        writing.push(all.objectStore('own-documents').put({ id, revision, text: documentText() }));
      if (revision % KEPT_CHANGES === 0) {
        const old = IDBKeyRange.bound([id], [id, revision - KEPT_CHANGES]);
        writing.push(all.objectStore('own-changes').delete(old));
      }
    } catch (error) {
      // What was written before would be kept: the transaction ends by itself.
      all.abort();
      await Promise.allSettled([...writing, all.done]);
      throw error;
    }
    await ended(all.done, writing);
    return pack;
  });

/**
 * Removes an own pack so that it can be put back, or puts it back; the main pack is then the one that began meanwhile.
 * Only with own data locked.
 */
export const setOwnPackRemoved = (id: string, removedAt: number | null): Promise<void> =>
  inDatabaseToWrite(async (database) => {
    const writing = database.transaction('own-packs', 'readwrite', { durability: 'strict' });
    const packs = await writing.store.getAll();
    const pack = packs.find((each) => each.id === id);
    const hasOther = packs.some((each) => each.id !== id && each.isMain && each.removedAt === null);
    const isMain = pack?.isMain === true && !(removedAt === null && hasOther);
    await ended(writing.done, pack ? [writing.store.put({ ...pack, isMain, removedAt })] : []);
  });

/** The JSON of a register as its file had it, or null where it is not known. */
export const readRegisterFile = (id: string): Promise<string | null> =>
  inDatabase(async (database) => (await database.get('register-files', id))?.text ?? null);
