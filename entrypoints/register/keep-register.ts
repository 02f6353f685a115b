import { expectValue } from '../../utils/browser/messages/result.ts';
import { ask, send } from '../../utils/browser/messages/send.ts';
import { extension } from '../../utils/browser/platform/extension.ts';
import { PROGRAM_SIGNAL } from '../../utils/browser/platform/program-signal.ts';
import { ownPacks, readOwnData } from '../../utils/browser/storage/own-data-store.ts';
import { storedPacks } from '../../utils/browser/storage/pack-store.ts';
import { textIn } from '../../utils/core/pack/local-text.ts';
import type { RegisterPackDocument } from '../../utils/core/register/packing/make-pack.ts';
import { wholePack } from '../background/packs/whole-pack.ts';
import { importPack } from '../options/import-pack.ts';
import type { ImportOutcome, ImportRequest } from '../pack-import/contract.ts';
import { packsOfEntities } from '../pack-import/packs-of-entities.ts';
import type { Refusal } from '../pack-import/why-refused.ts';
import { unnameHome } from './name-home.ts';
import { packDocument } from './pack-document.ts';
import { packFile } from './pack-file.ts';

/** A version of an added pack in the form of its file; `signedBy` is the key that signed it. */
interface AddedVersion {
  readonly version: string;
  readonly document: object;
  readonly signedBy: string | null;
}

/**
 * What is needed to put a pack back: own data is kept where it is; of an added pack there is what is in use, and before
 * it the version that it can go back to, if any.
 */
export type PackBefore =
  | { readonly kind: 'own'; readonly id: string }
  | { readonly kind: 'added'; readonly versions: readonly AddedVersion[] };

/** What is needed to take a register back. */
export interface KeptRegister {
  readonly id: string;
  readonly title: string;
  /** The institution that was named the reader's own with it, where none was before. */
  readonly named: string | null;
  /** What it replaced: a pack that an earlier version of the extension added. */
  readonly before: PackBefore | null;
  /** Whether what its file says is stored, with which its next version is compared. */
  readonly isFileKept: boolean;
}

/** The pack was refused, as `outcome` says. */
export class NotAdded extends Error {
  override readonly name = 'NotAdded';
  readonly outcome: Refusal;
  constructor(outcome: Refusal) {
    super(outcome.kind);
    this.outcome = outcome;
  }
}

/**
 * Adds a document, as its file says it, to the packs or to own data.
 * @throws NotAdded where it is refused.
 */
async function addDocument(
  content: string | Blob,
  language: string,
  how: Pick<ImportRequest, 'own' | 'isRegister' | 'putBack'>,
): Promise<Extract<ImportOutcome, { kind: 'added' }>> {
  const file = new File([content], 'register.json', { type: 'application/json' });
  const { version } = extension.runtime.getManifest();
  const outcome = await importPack({ file, version, language, ...how }, () => undefined, PROGRAM_SIGNAL);
  if (outcome.kind !== 'added') throw new NotAdded(outcome);
  expectValue(await ask({ type: 'packs-changed' }));
  return outcome;
}

/** A pack in use, so that it can be put back after it is removed; null where there is none. */
export async function packBefore(id: string): Promise<PackBefore | null> {
  if ((await ownPacks()).some((own) => own.id === id)) return { kind: 'own', id };
  const stored = (await storedPacks()).find((pack) => pack.id === id);
  if (!stored) return null;
  const packOf = await packsOfEntities();
  const versions: AddedVersion[] = [];
  for (const each of [stored.previous, stored])
    if (each)
      versions.push({
        version: each.frame.version,
        document: packDocument(await wholePack(each), packOf),
        signedBy: each.signedBy ?? null,
      });
  return { kind: 'added', versions };
}

/**
 * Puts a removed pack back. Own data comes back with its changes, those of other windows among them.
 * @throws NotAdded where an added pack is refused, or another one of its id came since.
 */
export async function putBack(before: PackBefore, language: string): Promise<void> {
  if (before.kind === 'own') {
    expectValue(await send({ type: 'restore-own-pack', pack: before.id }));
    return;
  }
  let over: string | null = null;
  for (const { version, document, signedBy } of before.versions) {
    await addDocument(JSON.stringify(document), language, { putBack: { signedBy, over } });
    over = version;
  }
}

/** Adds the register to own data, in place of an added pack of its id. */
export async function keepRegister(pack: RegisterPackDocument, language: string): Promise<Omit<KeptRegister, 'named'>> {
  const before = await packBefore(pack.id);
  const outcome = await addDocument(await packFile(pack), language, { own: true, isRegister: true });
  return { id: pack.id, title: textIn(pack.title, language), before, isFileKept: outcome.isFileKept === true };
}

/**
 * Removes the register again, and puts back the pack that it replaced. A register that the reader has edited since is
 * removed so that it can be put back. What was named the reader's own institution with it is so no more.
 */
export async function takeBack({ id, before, named }: KeptRegister, language: string): Promise<void> {
  const own = await readOwnData(id);
  if (own && own.entries.length > 0) expectValue(await send({ type: 'remove-pack', id }));
  else {
    expectValue(await send({ type: 'delete-own-pack', pack: id }));
    if (before) await putBack(before, language);
  }
  if (named !== null) await unnameHome(named).catch(console.error);
}
