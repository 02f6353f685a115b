import { expectValue } from '../../utils/browser/messages/result.ts';
import { send } from '../../utils/browser/messages/send.ts';
import { extension } from '../../utils/browser/platform/extension.ts';
import { readOwnData, writeRegisterFile } from '../../utils/browser/storage/own-data-store.ts';
import { storedPacks } from '../../utils/browser/storage/pack-store.ts';
import { describeFault } from '../../utils/core/pack/faults.ts';
import type { RegisterPackDocument } from '../../utils/core/register/packing/make-pack.ts';
import { bundledPacks } from '../background/bundled-packs.ts';
import { rowsOf, wholePack } from '../background/whole-pack.ts';
import { ownDocumentOf } from '../my-data/own-document-of.ts';
import { importPack } from '../options/import-pack.ts';
import type { ImportOutcome } from '../pack-import/contract.ts';
import { packDocument } from './pack-document.ts';

/** What is needed to take a register back. */
export interface KeptRegister {
  readonly id: string;
  readonly title: string;
  /** What it replaced, as a file: own data, or a pack that an earlier version of the extension added. */
  readonly before: { readonly document: object; readonly own: boolean } | null;
}

/** The pack was refused, for `message`. */
export class NotAdded extends Error {
  override readonly name = 'NotAdded';
}

function reasonOf(outcome: Exclude<ImportOutcome, { readonly kind: 'added' }>): string {
  if (outcome.kind === 'invalid') return outcome.faults.slice(0, 3).map(describeFault).join('; ');
  return 'reason' in outcome ? outcome.reason : outcome.kind;
}

/**
 * Adds a document to the packs, or to own data.
 * @throws NotAdded where it is refused.
 */
export async function addDocument(pack: object, language: string, own: boolean): Promise<void> {
  const file = new File([JSON.stringify(pack)], 'register.json', { type: 'application/json' });
  const { version } = extension.runtime.getManifest();
  const outcome = await importPack({ file, version, language, own }, () => undefined, new AbortController().signal);
  if (outcome.kind !== 'added') throw new NotAdded(reasonOf(outcome));
  expectValue(await send({ type: 'packs-changed' }));
}

/** A pack in use in the form of its file, so that it can be put back; null where there is none. */
export async function packBefore(id: string): Promise<KeptRegister['before']> {
  const own = await readOwnData(id);
  if (own) return { document: ownDocumentOf(own), own: true };
  const stored = (await storedPacks()).find((pack) => pack.id === id);
  return stored ? { document: packDocument(await wholePack(stored), await packsOfEntities()), own: false } : null;
}

/** Adds the register to own data, in place of a pack of its id. */
export async function keepRegister(pack: RegisterPackDocument, language: string): Promise<KeptRegister> {
  const before = await packBefore(pack.id);
  await addDocument(pack, language, true);
  await writeRegisterFile(pack.id, JSON.stringify(pack));
  return { id: pack.id, title: pack.title, before };
}

/** Gives for the id of an entity the pack that has it. */
async function packsOfEntities(): Promise<(id: string) => string | undefined> {
  const packs = new Map<string, string>();
  for (const pack of await storedPacks()) {
    for (const { entity } of await rowsOf(pack, 'entities')) packs.set(entity.id, pack.id);
  }
  // The first pack that has an entity gives its id.
  for (const { id: pack, institutions, officials } of bundledPacks().toReversed())
    for (const { id } of [...institutions, ...officials]) packs.set(id, pack);
  return (id) => packs.get(id);
}

/** Removes the register again, or puts back the version that it replaced. */
export async function takeBack({ id, before }: KeptRegister, language: string): Promise<void> {
  if (!before?.own) expectValue(await send({ type: 'delete-own-pack', pack: id }));
  if (before) await addDocument(before.document, language, before.own);
}
