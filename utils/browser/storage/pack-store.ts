import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Pack, PackDocument } from '../../core/pack/types.ts';

interface StoredNames {
  /** The versions of the packs that it was compiled from, as `versionOf` writes them. */
  readonly packs: string;
  readonly bytes: Uint8Array;
}

interface Schema extends DBSchema {
  packs: { key: string; value: PackDocument };
  gazetteers: { key: 'compiled'; value: StoredNames };
  /** Files that the options page passes to the background: a message may not be longer than 64 MiB. */
  uploads: { key: string; value: Blob };
}

// IndexedDB and not storage.local: that holds 10 MB of JSON, and compiled names are bytes.
const database = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('partnership-lens', 2, {
    upgrade(created, before) {
      if (before < 1) {
        created.createObjectStore('packs', { keyPath: 'id' });
        created.createObjectStore('gazetteers');
      }
      created.createObjectStore('uploads');
    },
  });

async function inDatabase<Result>(work: (open: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
  const open = await database();
  try {
    return await work(open);
  } finally {
    open.close();
  }
}

/**
 * The packs that the reader added, by id. They were checked before they were stored, so they are read with `trustPack`.
 * Earlier versions stored them in the form of the file.
 */
export const addedPacks = (): Promise<readonly PackDocument[]> => inDatabase((open) => open.getAll('packs'));

/** Stores a checked pack, and the names compiled from it and the other packs; a pack with the same id is replaced. */
export const keepPack = (pack: Pack, packs: readonly Pack[], names: Uint8Array | null): Promise<unknown> =>
  inDatabase(async (open) => {
    const both = open.transaction(['packs', 'gazetteers'], 'readwrite');
    const compiled = both.objectStore('gazetteers');
    const kept = names && compiled.put({ packs: versionOf(packs), bytes: names }, 'compiled');
    await Promise.all([both.objectStore('packs').put(pack), kept, both.done]);
  });

/** Removes a pack and the names that were compiled from it. */
export const forgetPack = (id: string): Promise<void> =>
  inDatabase(async (open) => {
    const both = open.transaction(['packs', 'gazetteers'], 'readwrite');
    await Promise.all([both.objectStore('packs').delete(id), both.objectStore('gazetteers').clear(), both.done]);
  });

/** Stores a file for the background, in place of any other; gives its key. */
export const keepUpload = (file: Blob): Promise<string> =>
  inDatabase(async (open) => {
    const key = crypto.randomUUID();
    const uploads = open.transaction('uploads', 'readwrite');
    await Promise.all([uploads.store.clear(), uploads.store.put(file, key), uploads.done]);
    return key;
  });

export const uploaded = (key: string): Promise<Blob | undefined> => inDatabase((open) => open.get('uploads', key));

export const forgetUploads = (): Promise<void> => inDatabase((open) => open.clear('uploads'));

/** The key of the compiled names of these packs: another pack, version or order gives another key. */
const versionOf = (packs: readonly Pack[]): string => packs.map(({ id, version }) => `${id}@${version}`).join(' ');

/** The stored compiled names of exactly these packs, or null. */
export async function compiledNames(packs: readonly Pack[]): Promise<Uint8Array | null> {
  const stored = await inDatabase((open) => open.get('gazetteers', 'compiled'));
  return stored?.packs === versionOf(packs) ? stored.bytes : null;
}

/** Keeps compiled names, unless one of the packs was removed while they were compiled. */
export const keepCompiledNames = (packs: readonly Pack[], bytes: Uint8Array): Promise<unknown> =>
  inDatabase(async (open) => {
    const both = open.transaction(['packs', 'gazetteers'], 'readwrite');
    const added = await both.objectStore('packs').getAllKeys();
    // The first of the packs comes with the extension.
    const areThere = packs.slice(1).every(({ id }) => added.includes(id));
    if (areThere) await both.objectStore('gazetteers').put({ packs: versionOf(packs), bytes }, 'compiled');
    await both.done;
  });
