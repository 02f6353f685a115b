import { bundledDocuments } from '../data/bundled-packs.ts';
import { compileLinkingData } from '../utils/core/linking/compile-linking-data.ts';
import { withIdsAmong } from '../utils/core/pack/merge-packs.ts';
import { parsePack } from '../utils/core/pack/parse.ts';
import { countsOf } from '../utils/core/pack/summary.ts';
import type { Pack } from '../utils/core/pack/types.ts';
import { packRowFile } from '../utils/core/prepared/row-file.ts';
import { frameOf, rowsOf } from '../utils/core/prepared/row-pages.ts';

/**
 * The files of the bundled packs by their paths in the extension, each made when it is asked for: what the background
 * needs to know of the packs, and for each one its linking data and its rows. What two packs know has one id. Throws
 * PackError where a pack is invalid.
 */
export function bundledFiles(): ReadonlyMap<string, () => Uint8Array> {
  const packs: Pack[] = [];
  for (const document of bundledDocuments) packs.push(withIdsAmong(parsePack(document), packs));
  const headers = packs.map((pack) => ({ frame: frameOf(pack), counts: countsOf(pack) }));
  return new Map<string, () => Uint8Array>([
    ['packs/packs.json', () => new TextEncoder().encode(JSON.stringify(headers))],
    ...packs.flatMap((pack): readonly (readonly [string, () => Uint8Array])[] => [
      [`packs/${pack.id}/linking.bin`, () => compileLinkingData(pack).bytes],
      [`packs/${pack.id}/rows.bin`, () => packRowFile(rowsOf(pack))],
    ]),
  ]);
}
