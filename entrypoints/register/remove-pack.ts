import { expectValue } from '../../utils/browser/messages/result.ts';
import { send } from '../../utils/browser/messages/send.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { whyRefused } from '../pack-import/why-refused.ts';
import { NotAdded, type PackBefore, packBefore } from './keep-register.ts';

export interface RemovedPack {
  /** Puts it back; null where it cannot be put back. */
  readonly before: PackBefore | null;
  /** That it was removed and, where it cannot be put back, why. */
  readonly words: string;
}

/**
 * Removes a pack that the reader added. One that cannot be read can still be removed, but not put back. Throws an Error
 * with a reason where it is not removed.
 */
export async function removePack(id: string, title: string, translate: Translate): Promise<RemovedPack> {
  let unread: unknown = null;
  const before = await packBefore(id).catch((error: unknown) => {
    console.error(error);
    unread = error;
    return null;
  });
  expectValue(await send({ type: 'remove-pack', id }));
  const removed = translate('options.packs.removed', [title]);
  if (unread === null) return { before, words: removed };
  return { before, words: `${removed} ${describeFailure('failure.what.notForUndo', unread, translate)}` };
}

/** That a removed pack was not put back, and why. */
export const describeNotPutBack = (error: unknown, translate: Translate): string =>
  error instanceof NotAdded
    ? translate('options.packs.notPutBack', [whyRefused(error.outcome, translate)])
    : describeFailure('failure.what.putBack', error, translate);
