import { bundledPack } from '../data/bundled-pack.ts';
import { compileLinkingData } from '../utils/core/linking/compile-linking-data.ts';
import { parsePack } from '../utils/core/pack/parse.ts';

/** The linking data of the bundled pack, for the extension. Throws PackError where the pack is invalid. */
export function compileBundledNames(): Uint8Array {
  return compileLinkingData(parsePack(bundledPack)).bytes;
}
