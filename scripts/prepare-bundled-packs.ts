import { bundledDocuments } from '../data/bundled-packs.ts';
import { compileLinkingData } from '../utils/core/linking/compile-linking-data.ts';
import { withIdsAmong } from '../utils/core/pack/merge-packs.ts';
import { parsePack } from '../utils/core/pack/parse.ts';
import { countsOf } from '../utils/core/pack/summary.ts';
import type { Pack } from '../utils/core/pack/types.ts';
import { packRowFile } from '../utils/core/prepared/row-file.ts';
import { frameOf, rowsOf } from '../utils/core/prepared/row-pages.ts';

/** Both browsers get the same files, so a process that builds for both makes each once. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * The files of the bundled packs by their paths in the extension, each made when it is first asked for: what the
 * background needs to know of the packs, and for each one its linking data and its rows. What two packs know has one
 * id. Throws PackError where a pack is invalid.
 */
export const bundledFiles = once((): ReadonlyMap<string, () => Uint8Array> => {
  const packs: Pack[] = [];
  for (const document of bundledDocuments) packs.push(withIdsAmong(parsePack(document), packs));
  const headers = packs.map((pack) => ({ frame: frameOf(pack), counts: countsOf(pack) }));
  return new Map<string, () => Uint8Array>([
    ['packs/packs.json', once(() => new TextEncoder().encode(JSON.stringify(headers)))],
    ...packs.flatMap((pack): readonly (readonly [string, () => Uint8Array])[] => [
      [`packs/${pack.id}/linking.bin`, once(() => compileLinkingData(pack).bytes)],
      [`packs/${pack.id}/rows.bin`, once(() => packRowFile(rowsOf(pack)))],
    ]),
  ]);
});
