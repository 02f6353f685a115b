import type { Handlers } from '../../utils/browser/messages/handle-messages.ts';
import { browserLanguage } from '../../utils/browser/platform/browser-language.ts';
import { setOwnPackRemoved, withOwnDataLocked } from '../../utils/browser/storage/own-data-store.ts';
import { removePack, type StoredPack, storedPacks } from '../../utils/browser/storage/pack-store.ts';
import { countsOf, summarise } from '../../utils/core/pack/summary.ts';
import { bundled } from './dataset.ts';
import { packsChanged } from './packs-changed.ts';

/** The packs that the reader added; none where they cannot be opened, which `data-state` says. */
async function openedPacks(): Promise<readonly StoredPack[]> {
  try {
    return await storedPacks();
  } catch (error) {
    console.error(error);
    return [];
  }
}

/** Answers the options page about packs. */
export const packHandlers: Handlers = {
  packs: async () => {
    const { locale } = browserLanguage();
    return [
      { ...summarise(bundled(), countsOf(bundled()), true, locale), leftOut: [] },
      ...(await openedPacks()).map(({ frame, counts, leftOut }) => ({
        ...summarise(frame, counts, false, locale),
        // Before it is computed anew, a pack of an earlier version has it in another form.
        leftOut: Array.isArray(leftOut) ? leftOut : [],
      })),
    ];
  },
  'packs-changed': async () => {
    await packsChanged();
    return true as const;
  },
  'remove-pack': async ({ id }) => {
    await withOwnDataLocked(() => setOwnPackRemoved(id, Date.now()));
    await removePack(id);
    await packsChanged();
    return true as const;
  },
};
