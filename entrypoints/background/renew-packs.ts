import { bundledPack } from '../../data/bundled-pack.ts';
import { browserLanguage } from '../../utils/browser/platform/browser-language.ts';
import { extension } from '../../utils/browser/platform/extension.ts';
import { earlierPacks, type StoredPack, storedPacks } from '../../utils/browser/storage/pack-store.ts';
import { writePack } from '../../utils/browser/storage/write-pack.ts';
import { type EntityLists, withIdsAmong } from '../../utils/core/pack/merge-packs.ts';
import { trustPack } from '../../utils/core/pack/parse.ts';
import type { Pack } from '../../utils/core/pack/types.ts';
import { countryNames } from '../../utils/core/prepared/country-names.ts';
import { preparePack } from '../../utils/core/prepared/prepare-pack.ts';
import { entitiesOf } from '../pack-import/entities-of.ts';
import { wholePack } from './whole-pack.ts';

/** A message may come in between two parts of the work. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The lists of the other packs, by which entities are known again. */
async function entitiesBeside(id: string): Promise<readonly EntityLists[]> {
  const others = (await storedPacks()).filter((pack) => pack.id !== id);
  return [trustPack(bundledPack), ...(await Promise.all(others.map(entitiesOf)))];
}

async function write(pack: Pack, writtenBy: string): Promise<void> {
  const unified = withIdsAmong(pack, await entitiesBeside(pack.id));
  const preparing = preparePack(unified, countryNames(navigator.language), browserLanguage().locale);
  for (;;) {
    const { done, value } = preparing.next();
    if (done) return writePack(value, { writtenBy });
    await nextTurn();
  }
}

/**
 * The packs that the reader added, each as this version of the extension computes it: packs that an earlier version
 * stored are computed anew, once.
 */
export async function upToDatePacks(): Promise<readonly StoredPack[]> {
  const { version } = extension.runtime.getManifest();
  const earlier = await earlierPacks();
  const stored = await storedPacks();
  const outdated = stored.filter(({ writtenBy }) => writtenBy !== version);
  if (earlier.length === 0 && outdated.length === 0) return stored;
  for (const document of earlier) await write(trustPack(document), version);
  for (const pack of outdated) await write(await wholePack(pack), version);
  return storedPacks();
}

/** Computes packs anew whose files cannot be read; their rows are as they were added. */
export async function renewPacks(packs: readonly StoredPack[]): Promise<readonly StoredPack[]> {
  const { version } = extension.runtime.getManifest();
  for (const pack of packs) await write(await wholePack(pack), version);
  return storedPacks();
}
