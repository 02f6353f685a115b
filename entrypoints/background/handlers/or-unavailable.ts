import { CallError } from '../../../utils/browser/messages/result.ts';
import { isOfBrowser } from '../../../utils/browser/storage/is-of-browser.ts';
import { PackPartDamaged, PackPartMissing } from '../../../utils/browser/storage/pack-store.ts';
import { BytesError } from '../../../utils/core/bytes/sections.ts';
import { CompiledNamesError } from '../../../utils/core/matching/compiled-names/layout.ts';

const UNREADABLE = [PackPartMissing, PackPartDamaged, BytesError, CompiledNamesError] as const;

/**
 * Whether a part of a pack is gone or damaged, or the browser
 * does not read what it keeps; otherwise the program failed.
 */
const isUnreadable = (error: unknown): boolean =>
  isOfBrowser(error) || UNREADABLE.some((each) => error instanceof each);

/**
 * For work that reads packs: throws CallError `data-unavailable` where a part of a pack cannot be read, and any other
 * error as it is.
 */
export async function orUnavailable<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    console.error(error);
    throw new CallError('data-unavailable');
  }
}
