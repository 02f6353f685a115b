import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OwnEntry } from '../../core/own-data/types.ts';
import type { LeftOut } from '../../core/pack/left-out.ts';
import type { PackCounts } from '../../core/pack/summary.ts';
import type { PackDocument } from '../../core/pack/types.ts';
import type { PackFile, PackFiles } from '../../core/prepared/prepare-pack.ts';
import type { PackFrame, RowList } from '../../core/prepared/row-pages.ts';
import { STORAGE_LOGS } from './storage-log.ts';

export type PagesAnEntry = { readonly [List in RowList]?: number };

/** A pack that the reader added. Its files and pages stand under its generation, which is new with every writing. */
export interface StoredPack {
  readonly id: string;
  readonly generation: string;
  /** The version of the extension that computed the files; another one computes them anew. */
  readonly writtenBy: string;
  readonly frame: PackFrame;
  readonly counts: PackCounts;
  readonly leftOut: readonly LeftOut[];
  /** How many pages of a long list one entry holds; of other lists it holds one. */
  readonly pagesAnEntry?: PagesAnEntry;
  /** Of own data: the revision that the files and pages were computed from. */
  readonly ownRevision?: number;
  /** The fingerprint of the key by which its file was signed; missing for a file without a signature. */
  readonly signedBy?: string;
  /** What a newer file took the place of, with its files and pages, so that the reader can go back to it. */
  readonly previous?: Omit<StoredPack, 'previous'>;
}

/**
 * A pack that the reader edits. Its document and the changes after it are the data; files and pages follow from them.
 */
export interface OwnPack {
  readonly id: string;
  /** The number of the last change; 0 before the first one. */
  readonly revision: number;
  /** Whether it takes what the reader adds by hand or keeps from pages. */
  readonly isMain: boolean;
  /** Random: another one for a pack that begins anew with the same id. Earlier versions stored none. */
  readonly mark?: string;
  /** Milliseconds since 1970-01-01, UTC: when the reader removed it; it can be put back. */
  readonly removedAt: number | null;
}

export interface OwnDocumentText {
  readonly id: string;
  /** The document has all changes up to this one. */
  readonly revision: number;
  /** The JSON of an `OwnDocument`. */
  readonly text: string;
}

/**
 * A register as its file had it, without the reader's corrections: what the next version of the file is compared with.
 */
export interface RegisterFile {
  /** Of its own pack. */
  readonly id: string;
  /** The JSON of an `OwnDocument`. */
  readonly text: string;
}

export interface Schema extends DBSchema {
  /** Whole packs, as earlier versions stored them. */
  packs: { key: string; value: PackDocument };
  'stored-packs': { key: string; value: StoredPack };
  files: { key: [generation: string, file: PackFile]; value: PackFiles[PackFile] };
  /**
   * Entries with one page of rows or more, a line each, as JSON in UTF-8, which takes half the bytes of a text with
   * letters beyond Latin; earlier versions stored texts.
   */
  pages: { key: [generation: string, list: RowList, entry: number]; value: Uint8Array | string };
  'own-packs': { key: string; value: OwnPack };
  'own-documents': { key: string; value: OwnDocumentText };
  'own-changes': { key: [pack: string, revision: number]; value: OwnEntry };
  'register-files': { key: string; value: RegisterFile };
}

/** Between the pages of an entry. */
export const PAGE_BREAK = '\n';

// IndexedDB and not storage.local: that holds 10 MB of JSON, and compiled names are bytes.
const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('partnership-lens', 6, {
    upgrade(database, before) {
      if (before < 1) database.createObjectStore('packs', { keyPath: 'id' });
      // What earlier versions compiled, and files that were handed over.
      for (const name of ['gazetteers', 'uploads'])
        if (Array.from<string>(database.objectStoreNames).includes(name)) {
          (database as unknown as IDBPDatabase).deleteObjectStore(name);
        }
      if (before < 3) {
        database.createObjectStore('stored-packs', { keyPath: 'id' });
        database.createObjectStore('files');
        database.createObjectStore('pages');
      }
      if (before < 4) {
        database.createObjectStore('own-packs', { keyPath: 'id' });
        database.createObjectStore('own-documents', { keyPath: 'id' });
        database.createObjectStore('own-changes', { keyPath: ['pack', 'revision'] });
      }
      if (before < 5) database.createObjectStore('register-files', { keyPath: 'id' });
      // 6: entries may hold several pages. Nothing is to be written anew, but version 5 would take them for one.
    },
    // Another page of the extension has a newer version.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });

async function opened(): Promise<IDBPDatabase<Schema>> {
  try {
    return await open();
  } catch (error) {
    // A full disk on which the database cannot be opened may have torn its log as well.
    STORAGE_LOGS.database.noteTear(error);
    throw error;
  }
}

/** Works with the database, which is open for as long. Rejects with the browser's reason where it cannot be opened. */
export async function inDatabase<Result>(work: (database: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
  const database = await opened();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** The same for what writes, so that it is still there after the next start of a browser whose disk was full. */
export const inDatabaseToWrite: typeof inDatabase = (work) => STORAGE_LOGS.database.write(() => inDatabase(work));

/**
 * Waits for the end of a transaction. Rejects with its own reason: of its requests a browser may say only that they
 * were aborted, as where the disk is full.
 */
export async function ended(done: Promise<void>, requests: readonly Promise<unknown>[]): Promise<void> {
  const [end] = await Promise.allSettled([done, ...requests]);
  if (end?.status === 'rejected') throw end.reason;
}

/** All changes of an own pack. */
export const changesOf = (pack: string): IDBKeyRange => IDBKeyRange.bound([pack], [pack, []]);

/** All files or pages of a generation. */
export const ofGeneration = (generation: string): IDBKeyRange => IDBKeyRange.bound([generation], [generation, []]);
