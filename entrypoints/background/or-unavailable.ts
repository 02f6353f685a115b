import { CallError } from '../../utils/browser/messages/result.ts';

/**
 * For work that reads packs: throws CallError `data-unavailable` where it fails, since a part of a pack cannot be read.
 */
export async function orUnavailable<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    console.error(error);
    throw new CallError('data-unavailable');
  }
}
