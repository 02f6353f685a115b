/**
 * `npm run pack -- [FILE…]`: checks packs, a line for each fault that says where and what; prints the bundled pack as one
 * JSON document where no file is named. Exit code: 0 sound, 1 not.
 */
import { resolve } from 'node:path';
import { bundledPack } from '../data/bundled-pack.ts';
import { textIn } from '../utils/core/pack/local-text.ts';
import { countsOf } from '../utils/core/pack/summary.ts';
import type { Pack } from '../utils/core/pack/types.ts';
import { counted } from './counted.ts';
import { type CheckedPack, checkPack, readPackFile } from './pack-file.ts';

/** npm runs its scripts in the project's folder; paths in a call are relative to the reader's folder. */
const callFolder = process.env.INIT_CWD ?? process.cwd();
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Says what is wrong, or calls `tell` with a sound pack; gives whether it is sound. */
function report(name: string, checked: CheckedPack, tell: (pack: Pack) => void): boolean {
  if ('pack' in checked) {
    tell(checked.pack);
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

async function main(files: readonly string[]): Promise<boolean> {
  if (files.length === 0) {
    return report(
      'pack',
      checkPack(() => bundledPack),
      () => process.stdout.write(`${JSON.stringify(bundledPack, null, 2)}\n`),
    );
  }
  let areSound = true;
  for (const file of files) {
    const isSound = report(file, await readPackFile(resolve(callFolder, file)), (pack) =>
      say(`${file}: ${describePack(pack)}`),
    );
    areSound &&= isSound;
  }
  return areSound;
}

// `| head` closes the pipe early, which is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
