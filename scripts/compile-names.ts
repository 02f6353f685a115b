import { bundledDocuments } from '../data/bundled-packs.ts';
import { compileLinkingData } from '../utils/core/linking/compile-linking-data.ts';
import { unifyIds } from '../utils/core/pack/merge-packs.ts';
import { parsePack } from '../utils/core/pack/parse.ts';

/** The linking data of each bundled pack by its id, for the extension. Throws PackError where a pack is invalid. */
export function compileBundledNames(): ReadonlyMap<string, Uint8Array> {
  const packs = unifyIds(bundledDocuments.map((document) => parsePack(document)));
  return new Map(packs.map((pack) => [pack.id, compileLinkingData(pack).bytes]));
}
