import { resolve } from 'node:path';
import { bundledDocuments } from '../data/bundled-packs.ts';
import type { Pack } from '../utils/core/pack/types.ts';
import { type CheckedPack, checkPack, readPackFile } from './pack-file.ts';

/**
 * The packs of some files; the bundled ones where none is named. Gives `null` after saying what is wrong, a line each.
 */
export async function readPacks(
  files: readonly string[],
  folder: string,
  say: (line: string) => void,
): Promise<readonly Pack[] | null> {
  const packs: Pack[] = [];
  let isSound = true;
  const keep = (name: string, checked: CheckedPack): void => {
    if ('pack' in checked) packs.push(checked.pack);
    else {
      isSound = false;
      for (const fault of checked.faults) say(`${name}: ${fault}`);
    }
  };
  if (files.length === 0) {
    for (const document of bundledDocuments)
      keep(
        'a bundled pack',
        checkPack(() => document),
      );
  }
  for (const file of files) keep(file, await readPackFile(resolve(folder, file)));
  return isSound ? packs : null;
}
