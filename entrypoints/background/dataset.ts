import { bundledNames } from '../../utils/browser/storage/bundled-names.ts';
import { compiledNames, keepCompiledNames } from '../../utils/browser/storage/pack-store.ts';
import { createLinkingModel, type LinkingModel } from '../../utils/core/linking/linking-model.ts';
import { indexPack, type PackIndex } from '../../utils/core/pack/index-pack.ts';
import { mergePacks } from '../../utils/core/pack/merge-packs.ts';
import type { Pack } from '../../utils/core/pack/types.ts';
import { loadPacks } from './enabled-packs.ts';

/** All that the background knows of the packs, made once for each time that it is started. */
export interface Dataset {
  readonly model: LinkingModel;
  readonly index: PackIndex;
  readonly packVersion: string;
}

/** Names that had to be compiled are kept for the next time. Throws GazetteerError where there are too many. */
async function modelOf(packs: readonly Pack[], pack: Pack): Promise<LinkingModel> {
  const bundled = packs.length === 1;
  const model = createLinkingModel([pack], await (bundled ? bundledNames() : compiledNames(packs)));
  if (model.compiled !== null && !bundled) await keepCompiledNames(packs, model.compiled);
  return model;
}

/** Compiles the names of packs that are about to be enabled, if they can be. Throws GazetteerError for too many. */
export async function compileNames(packs: readonly Pack[]): Promise<void> {
  await modelOf(packs, mergePacks(packs));
}

async function load(): Promise<Dataset> {
  const packs = await loadPacks();
  const pack = mergePacks(packs);
  return { model: await modelOf(packs, pack), index: indexPack(pack), packVersion: pack.version };
}

let loading: Promise<Dataset> | null = null;

export function dataset(): Promise<Dataset> {
  loading ??= load();
  return loading;
}

/** After a pack was added or removed: the next call opens the packs anew. */
export function invalidateDataset(): void {
  loading = null;
}
