import type { ChangeOutcome } from '../../../utils/browser/messages/extension-page-to-background.ts';
import {
  appendChange,
  type OwnPack,
  ownPacks,
  readOwnDocument,
  readOwnEntries,
  readOwnEntry,
  readRegisterFile,
  withOwnDataLocked,
} from '../../../utils/browser/storage/own-data-store.ts';
import { removePack } from '../../../utils/browser/storage/pack-store.ts';
import { STORAGE_LOGS } from '../../../utils/browser/storage/storage-log.ts';
import { fileChangeOf, fileEditsBack, fileWith } from '../../../utils/core/own-data/file-change.ts';
import { emptyOwnDocument, ownHeader, ownVersion } from '../../../utils/core/own-data/new-document.ts';
import { OwnData, takenBack } from '../../../utils/core/own-data/own-data.ts';
import { dayOf, documentOf, type LostChange, type ReplayedData, replay } from '../../../utils/core/own-data/replay.ts';
import type { OwnChange, OwnDocument, OwnEntry, RowEdit } from '../../../utils/core/own-data/types.ts';

interface Opened extends ReplayedData {
  readonly revision: number;
  readonly mark: OwnPack['mark'];
}

/**
 * Own packs that were read since the background or worker started; the store's mark and revision say whether they are
 * still so.
 */
const opened = new Map<string, Opened>();

/** Changes that are made again one by one; where there are more, reading the document again is faster. */
const MAX_MADE_AGAIN = 1000;

/** What another window has changed since; null where the data cannot follow it. */
async function caughtUp(id: string, known: Opened, revision: number): Promise<Opened | null> {
  const later = (await readOwnEntries(id, known.revision)).filter((entry) => entry.revision <= revision);
  const last = later.at(-1);
  const edits = later.reduce((sum, { change }) => sum + change.edits.length, 0);
  if (!last || later.length !== revision - known.revision || edits > MAX_MADE_AGAIN) return null;
  if (later.some(({ change }) => known.data.apply(change) !== null)) return null;
  const asOf = dayOf(last.at);
  return { ...known, revision, asOf, version: ownVersion(asOf, revision) };
}

/** Reads a document and makes the changes after it, or the changes since it was read. */
async function open({ id, revision, mark }: OwnPack): Promise<Opened> {
  const read = opened.get(id);
  // Another window may have deleted the pack for good, and brought in a file of the same id.
  const known = read?.mark === mark ? read : undefined;
  if (known?.revision === revision) return known;
  const next = known && known.revision < revision ? await caughtUp(id, known, revision) : null;
  if (next) {
    opened.set(id, next);
    return next;
  }
  const stored = await readOwnDocument(id);
  if (!stored) throw new Error(`${id}: there is no document`);
  const replayed = replay(stored);
  // My data says it to the reader.
  for (const { entry, refusal } of replayed.lost)
    console.error(`${id}: change ${entry.revision} cannot be made again (${refusal.kind})`);
  const own = { ...replayed, revision: stored.pack.revision, mark: stored.pack.mark };
  opened.set(id, own);
  return own;
}

/** An own pack in the form of its file, and the stored changes that it no longer takes. */
export async function openOwnPack(
  pack: OwnPack,
): Promise<{ readonly document: OwnDocument; readonly lost: readonly LostChange[] }> {
  const own = await open(pack);
  return { document: documentOf(own), lost: own.lost };
}

/** An own pack in the form of its file. */
export const ownDocument = async (pack: OwnPack): Promise<OwnDocument> => (await openOwnPack(pack)).document;

/** A register's file before a change, null where none is stored, and after it. */
export interface RegisterFileChange {
  /** Its JSON. */
  readonly from: string | null;
  readonly to: string;
  /** What is another between them; where none is stored, between own data and what is stored from then on. */
  readonly edits: readonly RowEdit[];
}

/** Own data is read before it is changed: on a full disk that may fail first. */
const readAndChange = (change: () => Promise<ChangeOutcome>): Promise<ChangeOutcome> =>
  withOwnDataLocked(() => STORAGE_LOGS.database.write(change));

/**
 * Makes a change and stores it, with the register's file that it follows; refused where that is another file by now.
 * Rejects with the browser's reason where it cannot be stored; then nothing is changed.
 */
export const changeOwnData = (
  id: string | null,
  change: OwnChange,
  registerFile?: RegisterFileChange,
): Promise<ChangeOutcome> =>
  readAndChange(async () => {
    // One that was removed comes back only when the reader puts it back.
    const packs = (await ownPacks()).filter(({ removedAt }) => removedAt === null);
    const pack = packs.find((each) => (id === null ? each.isMain : each.id === id));
    if (pack) return append(pack, change, { registerFile });
    return id === null ? begin(change) : { kind: 'no-pack' };
  });

/** Removes an own pack for good, with what pages use of it. */
export const forgetOwnData = (id: string): Promise<void> =>
  withOwnDataLocked(async () => {
    await removePack(id, 'deleted');
    // A file of it may come in later, with the revision that was read here.
    opened.delete(id);
  });

/**
 * Takes a change back, and what it did to the register's file; with `registerFile`, refused where that is another file
 * by now.
 */
export const undoOwnChange = (
  id: string,
  revision: number,
  registerFile?: Pick<RegisterFileChange, 'from' | 'to'>,
): Promise<ChangeOutcome> =>
  readAndChange(async () => {
    const pack = (await ownPacks()).find((each) => each.id === id);
    const undone = pack && pack.removedAt === null ? await readOwnEntry(id, revision) : null;
    if (!pack || !undone) return { kind: 'no-pack' };
    const { change, fileChange } = undone;
    const edits = fileChange ? fileEditsBack(change, fileChange) : [];
    const file = registerFile ? { ...registerFile, edits } : fileChange ? await fileAfter(id, edits) : undefined;
    return append(pack, takenBack(change), { undoes: revision, registerFile: file });
  });

/** The stored file of a register, and the same with edits; undefined where there is none. */
async function fileAfter(id: string, edits: readonly RowEdit[]): Promise<RegisterFileChange | undefined> {
  const from = await readRegisterFile(id);
  if (from === null) return undefined;
  return { from, to: JSON.stringify(fileWith(JSON.parse(from) as OwnDocument, edits)), edits };
}

interface Besides {
  readonly undoes?: number | undefined;
  readonly registerFile?: RegisterFileChange | undefined;
}

async function append(pack: OwnPack, given: OwnChange, { undoes, registerFile }: Besides): Promise<ChangeOutcome> {
  // Another window has accepted of a newer file meanwhile: this one would take that out of the file again.
  if (registerFile && (await readRegisterFile(pack.id)) !== registerFile.from)
    return { kind: 'refused', refusal: { kind: 'changed-elsewhere', list: null, id: pack.id, now: null } };
  const { data, lost } = await open(pack);
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
  return store({ data, lost }, entryOf(pack.id, pack.revision + 1, change, { undoes, registerFile }), {
    registerFile: registerFile?.to,
  });
}

/** The reader's main pack begins. */
async function begin(change: OwnChange): Promise<ChangeOutcome> {
  const document = emptyOwnDocument(ownHeader(crypto.randomUUID().slice(0, 8)), dayOf(Date.now()));
  const data = new OwnData(document);
  const refusal = data.apply(change);
  if (refusal) return { kind: 'refused', refusal };
  return store({ data, lost: [] }, entryOf(document.id, 1, change), {
    begins: { isMain: true, text: JSON.stringify(document) },
  });
}

const entryOf = (
  pack: string,
  revision: number,
  change: OwnChange,
  { undoes, registerFile }: Besides = {},
): OwnEntry => ({
  pack,
  revision,
  at: Date.now(),
  change,
  ...(undoes === undefined ? {} : { undoes }),
  ...(registerFile ? { fileChange: fileChangeOf(registerFile.edits, change) } : {}),
});

async function store(
  { data, lost }: Pick<Opened, 'data' | 'lost'>,
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
  const asOf = dayOf(entry.at);
  const own = { data, lost, revision, asOf, version: ownVersion(asOf, revision) };
  const { mark } = await appendChange({
    entry,
    documentText: () => JSON.stringify(documentOf(own)),
    ...(begins ? { begins } : {}),
    ...(registerFile === undefined ? {} : { registerFile }),
  });
  opened.set(pack, { ...own, mark });
  return { kind: 'changed', pack, revision };
}
