/**
 * `npm run pack -- [FILE…]`: checks packs, a line for each fault that says where and what; prints the bundled pack as
 * one JSON document where no file is named. Exit code: 0 sound, 1 not, 2 wrong call.
 */
import { resolve } from 'node:path';
import { bundledPack } from '../data/bundled-pack.ts';
import { textIn } from '../utils/core/pack/local-text.ts';
import { countsOf } from '../utils/core/pack/summary.ts';
import type { Pack } from '../utils/core/pack/types.ts';
import { parseWords } from './call-fault.ts';
import { counted } from './counted.ts';
import { startTool, type Terminal } from './frame.ts';
import { checkPack, readPackFile } from './pack-file.ts';

/** Says what is wrong, or calls `tell` with a sound pack; gives whether it is sound. */
function report<Sound extends object>(
  name: string,
  checked: Sound | { readonly faults: readonly string[] },
  say: Terminal['say'],
  tell: (sound: Sound) => void,
): boolean {
  if (!('faults' in checked)) {
    tell(checked);
    return true;
  }
  for (const fault of checked.faults) say(`${name}: ${fault}`);
  return false;
}

function describePack(pack: Pack): string {
  const { institutions, officials, records } = countsOf(pack);
  const counts = [
    counted(institutions, 'institution'),
    counted(officials, 'official'),
    counted(records, 'record'),
  ].join(', ');
  return `valid: ${textIn(pack.title, 'en')}, version ${pack.version}, ${counts}`;
}

/** Gives the exit code. */
export async function checkPackFiles(words: readonly string[], { folder, print, say }: Terminal): Promise<number> {
  const { positionals: files } = parseWords({ args: [...words], allowPositionals: true, options: {} });
  if (files.length === 0) {
    const isSound = report(
      'pack',
      checkPack(() => bundledPack),
      say,
      () => print(`${JSON.stringify(bundledPack, null, 2)}\n`),
    );
    return isSound ? 0 : 1;
  }
  let areSound = true;
  for (const file of files) {
    const isSound = report(file, await readPackFile(resolve(folder, file)), say, ({ pack, signedBy }) =>
      say(`${file}: ${describePack(pack)}${signedBy === null ? '' : `, signed by the key ${signedBy}`}`),
    );
    areSound &&= isSound;
  }
  return areSound ? 0 : 1;
}

await startTool(import.meta.url, checkPackFiles);
