import { extension } from '../../utils/browser/platform/extension.ts';
import { STORAGE_LOGS } from '../../utils/browser/storage/storage-log.ts';
import type { LookedUp } from './look-up-partners.ts';

/** What the reader answered about partners, by `partnerKey`: the institution that one is, or null for none of them. */
export type Answers = ReadonlyMap<string, string | null>;

const KEY = 'register-answers';

type Kept = Readonly<Record<string, readonly (readonly [key: string, entity: string | null])[]>>;

async function kept(): Promise<Kept> {
  const { [KEY]: found } = await STORAGE_LOGS.settings.read(() => extension.storage.local.get(KEY));
  return (found ?? {}) as Kept;
}

/** Changes what is kept, one window at a time, so that none loses what another one keeps. */
const changeKept = (change: (before: Kept) => Kept): Promise<void> =>
  navigator.locks.request('partnership-lens-register-answers', async () => {
    const changed = change(await kept());
    await STORAGE_LOGS.settings.write(() => extension.storage.local.set({ [KEY]: changed }));
  });

/** Keeps what was answered about the partners of a register, so that its next file does not ask it again. */
export async function rememberAnswers(pack: string, answers: Answers): Promise<void> {
  if (answers.size === 0) return;
  await changeKept((before) => ({ ...before, [pack]: [...new Map([...(before[pack] ?? []), ...answers])] }));
}

/** Forgets what was answered about a register that is deleted for good: its partners may be answered about anew. */
export async function forgetAnswers(pack: string): Promise<void> {
  if (!(pack in (await kept()))) return;
  await changeKept(({ [pack]: _forgotten, ...others }) => others);
}

export async function recallAnswers(pack: string): Promise<Answers> {
  return new Map((await kept())[pack]);
}

/**
 * What the packs know of partners, with the reader's answers; an institution of a pack that is gone is asked for again.
 */
export function withAnswers(known: LookedUp, answers: Answers): LookedUp {
  const found = new Map(known.found);
  for (const [key, entity] of answers) {
    if (found.get(key)?.entity !== null) continue;
    if (entity === null || known.institutions.has(entity)) found.set(key, { entity, suggest: [] });
  }
  return { ...known, found };
}
