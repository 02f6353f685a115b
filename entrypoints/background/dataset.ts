import { CallError } from '../../utils/browser/messages/result.ts';
import { browserLanguage } from '../../utils/browser/platform/browser-language.ts';
import { notifyPages } from '../../utils/browser/platform/notify-pages.ts';
import { bundledNames } from '../../utils/browser/storage/bundled-names.ts';
import { compiledNames, keepCompiledNames } from '../../utils/browser/storage/pack-store.ts';
import { BytesError } from '../../utils/core/bytes/sections.ts';
import { compileLinkingData } from '../../utils/core/linking/compile-linking-data.ts';
import { type LinkingModel, openLinkingModel } from '../../utils/core/linking/linking-model.ts';
import { CompiledNamesError } from '../../utils/core/matching/compiled-names/layout.ts';
import { indexPack, type PackIndex } from '../../utils/core/pack/index-pack.ts';
import { mergePacks } from '../../utils/core/pack/merge-packs.ts';
import type { Pack } from '../../utils/core/pack/types.ts';
import { bundledOnly, loadPacks } from './enabled-packs.ts';

/** The packs in the form that the background uses, built once after each start. */
export interface Dataset {
  readonly model: LinkingModel;
  readonly index: PackIndex;
  readonly packVersion: string;
  /** True where the reader's packs cannot be opened now and only the bundled one is used. */
  readonly isReduced: boolean;
}

/** Milliseconds until the background tries again to open packs that could not be opened. */
const RETRY_AFTER = 5000;

/** The linking model of the merged pack, from kept bytes where they can be read. */
async function modelOf(packs: readonly Pack[], pack: Pack): Promise<LinkingModel> {
  const isBundled = packs.length === 1;
  const key = `${pack.id}@${pack.version}`;
  const kept = await (isBundled ? bundledNames() : compiledNames(packs));
  const known = kept && openKept(key, kept);
  if (known) return known;
  const { bytes } = compileLinkingData(pack);
  // Where the names cannot be kept, the next start compiles them again.
  if (!isBundled) await keepCompiledNames(packs, bytes).catch(console.error);
  return openLinkingModel([{ key, bytes }]);
}

/** Null for bytes of an earlier version of the extension. */
function openKept(key: string, bytes: Uint8Array): LinkingModel | null {
  try {
    return openLinkingModel([{ key, bytes }]);
  } catch (error) {
    if (error instanceof BytesError || error instanceof CompiledNamesError) return null;
    throw error;
  }
}

/** The linking data of packs that are about to be enabled. Throws CompiledNamesError for too many names. */
export const compileNames = (packs: readonly Pack[]): Uint8Array => compileLinkingData(mergePacks(packs)).bytes;

async function open(packs: readonly Pack[], isReduced: boolean): Promise<Dataset> {
  const pack = mergePacks(packs);
  const index = indexPack(pack, browserLanguage().locale);
  return { model: await modelOf(packs, pack), index, packVersion: pack.version, isReduced };
}

let opening: Promise<Dataset> | null = null;
/** Whether the last attempt opened the bundled pack alone. */
let wasReduced = false;

/** Opens the packs; falls back to the bundled one where the reader's packs cannot be opened. */
async function load(): Promise<Dataset> {
  try {
    const whole = await open(await loadPacks(), false);
    // Open pages were read without the packs that can be opened again.
    if (wasReduced) notifyPages().catch(console.error);
    wasReduced = false;
    return whole;
  } catch (error) {
    console.error(error);
    const failed = opening;
    setTimeout(() => {
      if (opening !== failed) return;
      opening = null;
      // Logs what failed; the next attempt follows.
      dataset().catch(() => {});
    }, RETRY_AFTER);
    wasReduced = true;
    return open(bundledOnly(), true);
  }
}

/** Throws CallError `data-unavailable` where not even the bundled pack can be opened; the next call tries again. */
export async function dataset(): Promise<Dataset> {
  opening ??= load();
  const mine = opening;
  try {
    return await mine;
  } catch (error) {
    console.error(error);
    if (opening === mine) opening = null;
    throw new CallError('data-unavailable');
  }
}

/** After a pack was added or removed: the next call opens the packs anew. */
export function invalidateDataset(): void {
  opening = null;
}
