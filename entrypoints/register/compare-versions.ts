import { SHOWN_AT_A_TIME } from '../../components/register/version-list.tsx';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { ask, send } from '../../utils/browser/messages/send.ts';
import { extension } from '../../utils/browser/platform/extension.ts';
import { ownPacks, whilePreparing } from '../../utils/browser/storage/own-data-store.ts';
import type { NameOf } from '../../utils/core/own-data/form/draft.ts';
import { namesIn } from '../../utils/core/own-data/list-rows.ts';
import type { OwnDocument } from '../../utils/core/own-data/types.ts';
import type { VersionChoice, VersionKind } from '../../utils/core/own-data/version-choice.ts';
import type { RegisterPackDocument } from '../../utils/core/register/packing/make-pack.ts';
import type { Progress } from '../../utils/core/register/reading/slices.ts';
import { packFile } from './pack-file.ts';
import { type ComparedVersion, VersionWorker } from './version-worker.ts';

type OnProgress = (progress: Progress) => void;

/** A newer file of a register beside own data. `worker` has what was compared; who has done with it ends it. */
export interface OpenVersion extends ComparedVersion {
  readonly id: string;
  readonly worker: VersionWorker;
  /** The names of the newer file. */
  readonly nameOf: NameOf;
  /** Whether it had been removed, and was put back to be compared. */
  readonly isPutBack: boolean;
}

/** What is stored stays so where pages cannot be asked to use it. */
export interface StoredVersion {
  readonly isInUse: boolean;
}

/** What is needed to take an accepted version back. */
export interface AcceptedVersion extends StoredVersion {
  readonly id: string;
  readonly worker: VersionWorker;
}

/** Null where there is no own pack of the id. One that was removed is put back first. */
export async function compareVersions(
  newer: RegisterPackDocument,
  language: string,
  onProgress: OnProgress,
): Promise<OpenVersion | null> {
  const { id, asOf: day } = newer;
  const own = (await ownPacks()).find((pack) => pack.id === id);
  if (!own) return null;
  const isPutBack = own.removedAt !== null;
  if (isPutBack) expectValue(await send({ type: 'restore-own-pack', pack: id }));
  const { version } = extension.runtime.getManifest();
  const file = await packFile(newer);
  const worker = new VersionWorker();
  try {
    const compared = await worker.compare(
      { id, newer: file, day, version, language, shown: SHOWN_AT_A_TIME },
      onProgress,
    );
    if (compared) return { ...compared, id, worker, nameOf: namesIn(newer as unknown as OwnDocument), isPutBack };
  } catch (error) {
    worker.end();
    throw error;
  }
  worker.end();
  return null;
}

/** The version with more of its items of a kind. */
export async function withMore<Version extends OpenVersion>(version: Version, kind: VersionKind): Promise<Version> {
  const shown = version.items.filter((item) => item.kind === kind).length;
  const more = await version.worker.more(kind, shown, SHOWN_AT_A_TIME);
  return { ...version, items: [...version.items, ...more] };
}

/** Accepts what is chosen as one change. Null where own data was changed meanwhile and has to be compared again. */
export async function acceptVersion(
  { id, worker }: OpenVersion,
  choice: VersionChoice,
  onProgress: OnProgress,
): Promise<AcceptedVersion | null> {
  const outcome = await worker.accept(choice);
  if (outcome.kind === 'refused' && outcome.refusal.kind === 'invalid')
    throw new Error(outcome.refusal.faults.map(({ path, problem }) => `${path} ${problem}`).join('; '));
  if (outcome.kind !== 'changed') return null;
  return { id, worker, isInUse: await isUsed(worker, onProgress) };
}

/** Takes an accepted version back. Null where its agreements, or the register's file, were changed since. */
export async function takeBackVersion(
  { worker }: AcceptedVersion,
  onProgress: OnProgress,
): Promise<StoredVersion | null> {
  const outcome = await worker.undo();
  return outcome.kind === 'changed' ? { isInUse: await isUsed(worker, onProgress) } : null;
}

/** Has pages use what is stored: prepared by the worker, or by the background where that fails. Never rejects. */
async function isUsed(worker: VersionWorker, onProgress: OnProgress): Promise<boolean> {
  const prepared = whilePreparing(() => worker.prepare(onProgress)).catch(console.error);
  // `ask` never rejects. The background waits for the worker, and prepares what it cannot where this page is closed.
  void ask({ type: 'prepare-own-data' });
  await prepared;
  try {
    expectValue(await ask({ type: 'prepare-own-data' }));
    expectValue(await ask({ type: 'packs-changed' }));
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}
