import type { ChangeOutcome } from '../../utils/browser/messages/extension-page-to-background.ts';
import {
  appendChange,
  deleteOwnPack,
  type OwnPack,
  ownPacks,
  readOwnData,
  readRegisterFile,
  withOwnDataLocked,
} from '../../utils/browser/storage/own-data-store.ts';
import { emptyOwnDocument, ownHeader, ownVersion } from '../../utils/core/own-data/new-document.ts';
import { OwnData, takenBack } from '../../utils/core/own-data/own-data.ts';
import type { OwnChange, OwnDocument, OwnEntry } from '../../utils/core/own-data/types.ts';
import { migrate } from '../../utils/core/pack/migrate.ts';

interface Opened {
  readonly revision: number;
  readonly data: OwnData;
  /** `2026-11-28`, of the last change. */
  readonly day: string;
}

/** Own packs that were read since the background started; the store's revision says whether they are still so. */
const opened = new Map<string, Opened>();

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Reads a document and makes the changes after it, which were checked when they were stored. */
async function open({ id, revision }: OwnPack): Promise<Opened> {
  const known = opened.get(id);
  if (known?.revision === revision) return known;
  const stored = await readOwnData(id);
  if (!stored) throw new Error(`${id}: there is no document`);
  const document = migrate(JSON.parse(stored.document.text)) as OwnDocument;
  const data = new OwnData(document);
  let day = document.asOf;
  for (const entry of stored.entries) {
    if (entry.revision <= stored.document.revision) continue;
    const refusal = data.apply(entry.change);
    if (refusal) throw new Error(`${id}: change ${entry.revision} cannot be made again (${refusal.kind})`);
    day = dayOf(entry.at);
  }
  const own = { revision: stored.pack.revision, data, day };
  opened.set(id, own);
  return own;
}

/** An own pack in the form of its file. */
export async function ownDocument(pack: OwnPack): Promise<OwnDocument> {
  const { data, revision, day } = await open(pack);
  return data.document(ownVersion(day, revision), day);
}

/** The JSON of a register's file before a change, null where none is stored, and after it. */
export interface RegisterFileChange {
  readonly from: string | null;
  readonly to: string;
}

/**
 * Makes a change and stores it, with the register's file that it follows; refused where that is another file by now. Rejects with the browser's reason
 * where it cannot be stored; then nothing is changed.
 */
export const changeOwnData = (
  id: string | null,
  change: OwnChange,
  registerFile?: RegisterFileChange,
): Promise<ChangeOutcome> =>
  withOwnDataLocked(async () => {
    // One that was removed comes back only when the reader puts it back.
    const packs = (await ownPacks()).filter(({ removedAt }) => removedAt === null);
    const pack = packs.find((each) => (id === null ? each.isMain : each.id === id));
    if (pack) return append(pack, change, { registerFile });
    return id === null ? begin(change) : { kind: 'no-pack' };
  });

/** Removes an own pack for good. */
export const forgetOwnData = (id: string): Promise<void> =>
  withOwnDataLocked(async () => {
    await deleteOwnPack(id);
    // A file of it may come in later, with the revision that was read here.
    opened.delete(id);
  });

/**
 * Takes a change back, and the register's file to what it was; with `registerFile`, refused where that is another file by
 * now.
 */
export const undoOwnChange = (
  id: string,
  revision: number,
  registerFile?: RegisterFileChange,
): Promise<ChangeOutcome> =>
  withOwnDataLocked(async () => {
    const stored = await readOwnData(id);
    const entry = stored?.entries.find((each) => each.revision === revision);
    return stored && entry && stored.pack.removedAt === null
      ? append(stored.pack, takenBack(entry.change), { undoes: revision, registerFile })
      : { kind: 'no-pack' };
  });

interface Besides {
  readonly undoes?: number;
  readonly registerFile: RegisterFileChange | undefined;
}

async function append(pack: OwnPack, given: OwnChange, { undoes, registerFile }: Besides): Promise<ChangeOutcome> {
  // Another window has accepted of a newer file meanwhile: this one would take that out of the file again.
  if (registerFile && (await readRegisterFile(pack.id)) !== registerFile.from)
    return { kind: 'refused', refusal: { kind: 'changed-elsewhere', list: null, id: pack.id, now: null } };
  const { data } = await open(pack);
  let change = given;
  let refusal = data.apply(change);
  // A source that came with a change stays for the rows that cite it by now.
  while (undoes !== undefined && refusal?.kind === 'still-named' && refusal.list === 'sources') {
    const { id } = refusal;
    change = { ...change, edits: change.edits.filter(({ list, from }) => list !== 'sources' || from?.id !== id) };
    refusal = data.apply(change);
  }
  if (refusal) return { kind: 'refused', refusal };
  // The data in memory is ahead of the store until it is stored.
  opened.delete(pack.id);
  const entry = entryOf(pack.id, pack.revision + 1, change, undoes);
  return store(data, entry, { registerFile: registerFile?.to });
}

/** The reader's main pack begins. */
async function begin(change: OwnChange): Promise<ChangeOutcome> {
  const document = emptyOwnDocument(ownHeader(crypto.randomUUID().slice(0, 8)), dayOf(Date.now()));
  const data = new OwnData(document);
  const refusal = data.apply(change);
  if (refusal) return { kind: 'refused', refusal };
  return store(data, entryOf(document.id, 1, change), {
    begins: { isMain: true, text: JSON.stringify(document) },
  });
}

const entryOf = (pack: string, revision: number, change: OwnChange, undoes?: number): OwnEntry => ({
  pack,
  revision,
  at: Date.now(),
  change,
  ...(undoes === undefined ? {} : { undoes }),
});

async function store(
  data: OwnData,
  entry: OwnEntry,
  {
    begins,
    registerFile,
  }: {
    readonly begins?: { readonly isMain: boolean; readonly text: string };
    readonly registerFile?: string | undefined;
  },
): Promise<ChangeOutcome> {
  const { pack, revision } = entry;
  const day = dayOf(entry.at);
  const documentText = () => JSON.stringify(data.document(ownVersion(day, revision), day));
  await appendChange({
    entry,
    documentText,
    ...(begins ? { begins } : {}),
    ...(registerFile === undefined ? {} : { registerFile }),
  });
  opened.set(pack, { revision, data, day });
  return { kind: 'changed', pack, revision };
}
