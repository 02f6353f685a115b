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
}

// IndexedDB and not storage.local: that holds 10 MB of JSON, and compiled names are bytes.
const database = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('partnership-lens', 1, {
    upgrade(created) {
      created.createObjectStore('packs', { keyPath: 'id' });
      created.createObjectStore('gazetteers');
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
 * The packs that the reader added, by id, to be read with `trustPack`: they were checked before they were kept. Earlier
 * versions kept them as the file has them.
 */
export const addedPacks = (): Promise<readonly PackDocument[]> => inDatabase((open) => open.getAll('packs'));

/** Keeps a checked pack; one with the same id is replaced. */
export const keepPack = (pack: Pack): Promise<unknown> => inDatabase((open) => open.put('packs', pack));

export const forgetPack = (id: string): Promise<void> => inDatabase((open) => open.delete('packs', id));

/** Names the packs that a gazetteer belongs to: another pack, version or order gives another text. */
const versionOf = (packs: readonly Pack[]): string => packs.map(({ id, version }) => `${id}@${version}`).join(' ');

/** The names compiled earlier for just these packs, or null. */
export async function compiledNames(packs: readonly Pack[]): Promise<Uint8Array | null> {
  const stored = await inDatabase((open) => open.get('gazetteers', 'compiled'));
  return stored?.packs === versionOf(packs) ? stored.bytes : null;
}

export const keepCompiledNames = (packs: readonly Pack[], bytes: Uint8Array): Promise<unknown> =>
  inDatabase((open) => open.put('gazetteers', { packs: versionOf(packs), bytes }, 'compiled'));
