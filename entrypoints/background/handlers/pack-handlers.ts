import type { Handlers } from '../../../utils/browser/messages/handle-messages.ts';
import { browserLanguage } from '../../../utils/browser/platform/browser-language.ts';
import { withOwnDataLocked } from '../../../utils/browser/storage/own-data-store.ts';
import { removePack, type StoredPack, storedPacks } from '../../../utils/browser/storage/pack-store.ts';
import { packsOff, switchPack } from '../../../utils/browser/storage/packs-off.ts';
import { revertPack } from '../../../utils/browser/storage/write-pack.ts';
import { summarise } from '../../../utils/core/pack/summary.ts';
import { bundledPacks } from '../packs/bundled-packs.ts';
import { dataset } from '../packs/dataset.ts';
import { mendStorage } from '../packs/mend-storage.ts';
import { packsChanged } from '../packs/packs-changed.ts';
import { orNotKept } from './or-not-kept.ts';
import { orUnavailable } from './or-unavailable.ts';

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
    const off = await packsOff();
    const bundled = await orUnavailable(bundledPacks);
    // What cannot be opened at all, `data-state` says.
    const damaged = await dataset().then(
      (opened) => opened.damaged,
      (): readonly string[] => [],
    );
    return [
      ...bundled.map(({ id, frame, counts }) => ({
        ...summarise(frame, counts, true, locale),
        leftOut: [],
        signedBy: null,
        isOwn: false,
        previousVersion: null,
        isOn: !off.has(id),
        isDamaged: false,
      })),
      ...(await openedPacks()).map(({ frame, counts, leftOut, signedBy = null, previous, ownRevision }) => ({
        ...summarise(frame, counts, false, locale),
        // Before it is computed anew, a pack of an earlier version has it in another form.
        leftOut: Array.isArray(leftOut) ? leftOut : [],
        signedBy,
        isOwn: ownRevision !== undefined,
        previousVersion: previous?.frame.version ?? null,
        isOn: !off.has(frame.id),
        isDamaged: damaged.includes(frame.id),
      })),
    ];
  },
  'mend-storage': ({ log }) => {
    // It never rejects, and lasts until there is room.
    void mendStorage(log);
    return true as const;
  },
  'packs-changed': async () => {
    await packsChanged();
    return true as const;
  },
  'switch-pack': async ({ id, isOn }) => {
    await orNotKept(() => switchPack(id, isOn));
    await packsChanged();
    return true as const;
  },
  'revert-pack': async ({ id }) => {
    const version = await orNotKept(() => revertPack(id));
    await packsChanged();
    return version;
  },
  'remove-pack': async ({ id }) => {
    await orNotKept(() => withOwnDataLocked(() => removePack(id, { removedAt: Date.now() })));
    // Added again, it is in use like any other. Where settings cannot be stored, the list still shows that it is off.
    if ((await packsOff()).has(id)) await switchPack(id, true).catch(console.error);
    await packsChanged();
    return true as const;
  },
};
