import { bundledPack } from '../../data/bundled-pack.ts';
import { addedPacks } from '../../utils/browser/pack-store/pack-store.ts';
import { trustPack } from '../../utils/core/pack/parse.ts';
import type { Pack } from '../../utils/core/pack/types.ts';

/** The packs that are enabled: the bundled one first, then those that the reader added. */
export const loadPacks = async (): Promise<readonly Pack[]> => [trustPack(bundledPack), ...(await addedPacks())];
