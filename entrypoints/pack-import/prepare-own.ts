import { ownPacks } from '../../utils/browser/storage/own-data-store.ts';
import { storedPacks } from '../../utils/browser/storage/pack-store.ts';
import { trustPack } from '../../utils/core/pack/parse.ts';
import { ownDocument } from '../background/packs/own-packs.ts';
import { preparePackOf } from '../background/packs/prepare-pack-of.ts';
import type { PrepareOwnEvent, PrepareOwnRequest } from './prepare-contract.ts';

/**
 * Computes what pages use of own data that was changed since, while the page that asks holds the lock. Never rejects:
 * what fails is said.
 */
export async function prepareOwn({
  version,
  language,
}: Pick<PrepareOwnRequest, 'version' | 'language'>): Promise<PrepareOwnEvent> {
  try {
    // Another window may have prepared it while this one waited, and changed it while it prepared.
    for (;;) {
      const prepared = await storedPacks();
      const pack = (await ownPacks()).find(
        ({ id, revision, removedAt }) =>
          removedAt === null && !prepared.some((each) => each.id === id && each.ownRevision === revision),
      );
      if (!pack) return { kind: 'prepared' };
      await preparePackOf(trustPack(await ownDocument(pack)), { version, language, own: pack });
    }
  } catch (error) {
    console.error(error);
    return { kind: 'unprepared', reason: String(error) };
  }
}
