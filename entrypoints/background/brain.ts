import { createLens, type Lens } from '../../utils/core/linking/lens.ts';
import { indexPack, type PackIndex } from '../../utils/core/pack/index-pack.ts';
import { loadPacks } from './packs.ts';

/** All that the background knows of the packs, made once for each time that it is started. */
export interface Brain {
  readonly lens: Lens;
  readonly index: PackIndex;
  readonly packVersion: string;
}

async function wake(): Promise<Brain> {
  const packs = await loadPacks();
  const [first] = packs;
  if (!first) throw new Error('No pack is enabled.');
  return { lens: createLens(packs), index: indexPack(first), packVersion: first.version };
}

let awake: Promise<Brain> | null = null;

export function brain(): Promise<Brain> {
  awake ??= wake();
  return awake;
}
