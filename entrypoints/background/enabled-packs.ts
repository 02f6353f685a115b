import { bundledPack } from '../../data/bundled-pack.ts';
import { addedPacks } from '../../utils/browser/storage/pack-store.ts';
import { trustPack } from '../../utils/core/pack/parse.ts';
import type { Pack } from '../../utils/core/pack/types.ts';

export const bundledOnly = (): readonly Pack[] => [trustPack(bundledPack)];

/** The packs that are enabled: the bundled one first, then the reader's. */
export const loadPacks = async (): Promise<readonly Pack[]> => [
  ...bundledOnly(),
  ...(await addedPacks()).map(trustPack),
];

/** The packs that will be enabled once this one is kept, in the order in which `loadPacks` will give them. */
export async function packsWith(pack: Pack): Promise<readonly Pack[]> {
  const others = (await addedPacks()).filter(({ id }) => id !== pack.id).map(trustPack);
  return [...bundledOnly(), ...[...others, pack].toSorted((a, b) => (a.id < b.id ? -1 : 1))];
}
