import { extension } from '../../../utils/browser/platform/extension.ts';
import { notifyPages } from '../../../utils/browser/platform/notify-pages.ts';
import { storedPacks } from '../../../utils/browser/storage/pack-store.ts';
import { packsOff } from '../../../utils/browser/storage/packs-off.ts';
import { STORAGE_LOGS } from '../../../utils/browser/storage/storage-log.ts';
import { invalidateDataset } from './dataset.ts';

/**
 * The next call opens the changed packs, and every open page is notified to ask again. Never rejects: what was changed
 * is changed, also where this cannot be stored beside it.
 */
export async function packsChanged(): Promise<void> {
  invalidateDataset();
  try {
    const generations = (await storedPacks()).map(({ id, generation }) => `${id}#${generation}`);
    const off = [...(await packsOff())].map((id) => `-${id}`);
    // Pages are notified of whatever is stored.
    await STORAGE_LOGS.settings.write(() => extension.storage.local.set({ packs: [...generations, ...off] }));
  } catch (error) {
    console.error(error);
    await notifyPages().catch(console.error);
  }
}
