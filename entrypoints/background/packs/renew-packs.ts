import { browserLanguage } from '../../../utils/browser/platform/browser-language.ts';
import { extension } from '../../../utils/browser/platform/extension.ts';
import { isOfBrowser } from '../../../utils/browser/storage/is-of-browser.ts';
import {
  type OwnPack,
  ownPacks,
  unlessPreparing,
  whilePreparing,
} from '../../../utils/browser/storage/own-data-store.ts';
import { addedPacks, removePack, type StoredPack, storedPacks } from '../../../utils/browser/storage/pack-store.ts';
import { renewLater } from '../../../utils/browser/storage/write-pack.ts';
import { trustPack } from '../../../utils/core/pack/parse.ts';
import { ownDocument } from './own-packs.ts';
import { preparePackOf } from './prepare-pack-of.ts';
import { wholePack } from './whole-pack.ts';

/** The packs that the reader added, as this version of the extension computes them. */
export interface UsablePacks {
  readonly packs: readonly StoredPack[];
  /** The ids of those that cannot be computed, since a part of them cannot be read. They stay stored. */
  readonly damaged: readonly string[];
}

export interface CurrentPacks extends UsablePacks {
  /** Whether a page's worker prepares own data now, which stays in use as it was until then. */
  readonly isPreparedElsewhere: boolean;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * The packs that the reader added, each as this version of the extension computes it: packs that an earlier version
 * stored are computed anew, once, and own data after each change.
 */
export function upToDatePacks(): Promise<CurrentPacks> {
  // One after another, since two at once would compute the same packs twice.
  const next = last.then(bringUpToDate, bringUpToDate);
  last = next;
  return next;
}

async function bringUpToDate(): Promise<CurrentPacks> {
  const { version } = extension.runtime.getManifest();
  const { earlier, stored, own } = await addedPacks();
  const damaged: string[] = [];
  let isPreparedElsewhere = false;
  let isChanged = false;
  /** A damaged pack does not take the others out of use. */
  const attempt = async (id: string, work: () => Promise<void>): Promise<void> => {
    isChanged = true;
    try {
      await work();
    } catch (error) {
      if (isOfBrowser(error)) throw error;
      console.error(error);
      damaged.push(id);
    }
  };
  for (const document of earlier)
    await attempt(document.id, () =>
      preparePackOf(trustPack(document), { version, language: browserLanguage().locale }),
    );
  for (const pack of stored)
    if (pack.writtenBy !== version && !own.some(({ id }) => id === pack.id))
      await attempt(pack.id, async () =>
        preparePackOf(await wholePack(pack), { version, language: browserLanguage().locale }),
      );
  for (const pack of own) {
    const prepared = stored.find(({ id }) => id === pack.id);
    if (pack.removedAt !== null) {
      isChanged ||= prepared !== undefined;
      if (prepared) await removePack(pack.id);
    } else if (prepared?.writtenBy !== version || prepared.ownRevision !== pack.revision) {
      isChanged = true;
      const isUsable = prepared?.writtenBy === version;
      if (!(await writeOwn(pack.id, version, isUsable))) isPreparedElsewhere = true;
    }
  }
  const packs = (isChanged ? await storedPacks() : stored).filter(({ id }) => !damaged.includes(id));
  return { packs, damaged, isPreparedElsewhere };
}

/**
 * Own data that cannot be prepared now stays in use as it was, and is stored all the same. So does what a page's worker
 * prepares at the moment: then it gives false. `isUsable`: there is something to use meanwhile.
 */
async function writeOwn(id: string, version: string, isUsable: boolean): Promise<boolean> {
  const write = async (): Promise<true> => {
    // The worker that was waited for may have done it.
    const pack = (await ownPacks()).find((own) => own.id === id && own.removedAt === null);
    const prepared = (await storedPacks()).find((stored) => stored.id === id);
    if (pack && (prepared?.writtenBy !== version || prepared.ownRevision !== pack.revision))
      await prepare(pack, version);
    return true;
  };
  try {
    return (await (isUsable ? unlessPreparing(write) : whilePreparing(write))) ?? false;
  } catch (error) {
    console.error(error);
    return true;
  }
}

const prepare = async (own: OwnPack, version: string): Promise<void> =>
  preparePackOf(trustPack(await ownDocument(own)), { version, language: browserLanguage().locale, own });

/** Computes packs anew whose files cannot be read; their rows are as they were added. */
export async function renewPacks(packs: readonly StoredPack[]): Promise<CurrentPacks> {
  await renewLater(packs);
  return upToDatePacks();
}
