import type { OwnPack } from '../../../utils/browser/storage/own-data-store.ts';
import { storedPacks } from '../../../utils/browser/storage/pack-store.ts';
import { writePack } from '../../../utils/browser/storage/write-pack.ts';
import type { EntityLists } from '../../../utils/core/pack/merge-packs.ts';
import type { Pack } from '../../../utils/core/pack/types.ts';
import { preparePack } from '../../../utils/core/prepared/prepare-pack.ts';
import { entitiesOfAll } from '../../pack-import/entities-of.ts';
import { bundledPacks } from './bundled-packs.ts';

/** A message may come in between two parts of the work. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The lists of the other packs, by which entities are known again. */
async function entitiesBeside(id: string): Promise<readonly EntityLists[]> {
  const others = (await storedPacks()).filter((pack) => pack.id !== id);
  return entitiesOfAll([...(await bundledPacks()), ...others]);
}

interface Preparing {
  /** Of the extension. */
  readonly version: string;
  /** Of the reader. */
  readonly language: string;
  /** The own data that the pack is, as it was when its document was read. */
  readonly own?: OwnPack;
  /** Called with the share of the work that is done, from 0 to 1. */
  readonly onShare?: (share: number) => void;
}

/**
 * Computes what pages use of a pack, and stores it; not where own data is deleted or removed meanwhile. In the
 * background and in workers.
 */
export async function preparePackOf(pack: Pack, { version, language, own, onShare }: Preparing): Promise<void> {
  const before = await entitiesBeside(pack.id);
  const preparing = preparePack(pack, { before, language });
  for (;;) {
    const { done, value } = preparing.next();
    if (done) {
      await writePack(value, { writtenBy: version, ...(own ? { own } : {}) });
      return;
    }
    onShare?.(value);
    await nextTurn();
  }
}
