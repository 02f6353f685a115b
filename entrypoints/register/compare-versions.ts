import { expectValue } from '../../utils/browser/messages/result.ts';
import { send } from '../../utils/browser/messages/send.ts';
import { readOwnData, readRegisterFile } from '../../utils/browser/storage/own-data-store.ts';
import {
  acceptance,
  baseAfter,
  type NextVersion,
  nextVersionInSlices,
  type VersionItem,
} from '../../utils/core/own-data/next-version.ts';
import type { OwnDocument } from '../../utils/core/own-data/types.ts';
import type { RegisterPackDocument } from '../../utils/core/register/packing/make-pack.ts';
import type { Progress } from '../../utils/core/register/reading/slices.ts';
import { nextTurn } from '../../utils/dom/reading/scanner/slices.ts';
import { ownDocumentOf } from '../my-data/own-document-of.ts';
import { keepFile } from './keep-register.ts';
import { runSlices } from './run-slices.ts';

/** A newer file of a register beside own data. */
export interface OpenVersion {
  readonly id: string;
  readonly next: NextVersion;
  readonly mine: OwnDocument;
  readonly base: OwnDocument;
  /** Whether it had been removed, and was put back to be compared. */
  readonly isPutBack: boolean;
}

/** What is needed to take an accepted version back. */
export interface AcceptedVersion {
  readonly id: string;
  readonly revision: number;
  readonly base: OwnDocument;
  /** Whether what its file says is stored, with which its next version is compared. */
  readonly isFileKept: boolean;
}

/** Null where there is no own pack of the id. One that was removed is put back first. `day`: today. */
export async function compareVersions(
  newer: RegisterPackDocument,
  day: string,
  onProgress: (progress: Progress) => void,
): Promise<OpenVersion | null> {
  const { id } = newer;
  const stored = await readOwnData(id);
  if (!stored) return null;
  const isPutBack = stored.pack.removedAt !== null;
  if (isPutBack) expectValue(await send({ type: 'restore-own-pack', pack: id }));
  const mine = ownDocumentOf(stored);
  await nextTurn();
  const text = await readRegisterFile(id);
  // Own data that came in as a saved file: what it holds is all that is known of the older file.
  const base = text === null ? mine : (JSON.parse(text) as OwnDocument);
  const taken = new Set([...mine.sources, ...base.sources].map((source) => source.id));
  let source = 'register';
  for (let count = 2; taken.has(source); count += 1) source = `register-${count}`;
  const next = await runSlices(nextVersionInSlices(base, mine, newer, { day, source }), onProgress);
  return { id, next, mine, base, isPutBack };
}

/** Accepts items as one change. Null where own data was changed meanwhile and has to be compared again. */
export async function acceptVersion(
  { id, next, mine, base }: OpenVersion,
  items: readonly VersionItem[],
): Promise<AcceptedVersion | null> {
  const change = acceptance(next, items, mine);
  const outcome = expectValue(await send({ type: 'change-own-data', pack: id, change }));
  if (outcome.kind !== 'changed') {
    if (outcome.kind === 'refused' && outcome.refusal.kind === 'invalid')
      throw new Error(outcome.refusal.faults.map(({ path, problem }) => `${path} ${problem}`).join('; '));
    return null;
  }
  const isFileKept = await keepFile(id, JSON.stringify(baseAfter(base, next, items)));
  return { id, revision: outcome.revision, base, isFileKept };
}

/** Takes an accepted version back; false where its agreements were changed since. */
export async function takeBackVersion({ id, revision, base }: AcceptedVersion): Promise<boolean> {
  const outcome = expectValue(await send({ type: 'undo-own-change', pack: id, revision }));
  if (outcome.kind !== 'changed') return false;
  await keepFile(id, JSON.stringify(base));
  return true;
}
