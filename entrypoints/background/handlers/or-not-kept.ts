import { CallError } from '../../../utils/browser/messages/result.ts';
import { isFull } from '../../../utils/core/i18n/is-full.ts';

/** For work that stores: throws CallError `not-kept` where there is no room for it, and any other error as it is. */
export async function orNotKept<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isFull(error)) throw error;
    console.error(error);
    throw new CallError('not-kept');
  }
}
