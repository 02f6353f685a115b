import { extension } from '../../utils/browser/platform/extension.ts';
import { storedPacks } from '../../utils/browser/storage/pack-store.ts';
import { packsOff } from '../../utils/browser/storage/packs-off.ts';
import { invalidateDataset } from './dataset.ts';

/** The next call opens the changed packs, and every open page is notified to ask again. */
export async function packsChanged(): Promise<void> {
  invalidateDataset();
  const generations = (await storedPacks()).map(({ id, generation }) => `${id}#${generation}`);
  const off = [...(await packsOff())].map((id) => `-${id}`);
  await extension.storage.local.set({ packs: [...generations, ...off] });
}
