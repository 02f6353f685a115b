/**
 * `npm run pack -- [FILE…]`: checks packs, a line for each fault that says where and what; prints the bundled pack as one
 * JSON document where no file is named. Exit code: 0 sound, 1 not.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bundledPack } from '../data/bundled-pack.ts';
import { decodeText } from '../utils/core/pack/decode-text.ts';
import { describeFault } from '../utils/core/pack/faults.ts';
import { textIn } from '../utils/core/pack/local-text.ts';
import { PackError, parsePack } from '../utils/core/pack/parse.ts';
import { countsOf } from '../utils/core/pack/summary.ts';
import type { Pack } from '../utils/core/pack/types.ts';

/** npm runs its scripts in the project's folder; paths in a call are relative to the reader's folder. */
const callFolder = process.env.INIT_CWD ?? process.cwd();
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** What is wrong with a document, a line each; empty for a sound one, which `tell` gets. */
function faultsOf(read: () => unknown, tell: (pack: Pack) => void): readonly string[] {
  try {
    tell(parsePack(read()));
    return [];
  } catch (error) {
    if (error instanceof SyntaxError) return [`is not JSON: ${error.message}`];
    if (!(error instanceof PackError)) throw error;
    const more = error.left > 0 ? [`and ${error.left.toLocaleString('en')} more like these`] : [];
    return [...error.faults.map(describeFault), ...more];
  }
}

async function faultsOfFile(file: string): Promise<readonly string[]> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(callFolder, file));
  } catch (error) {
    return [`cannot be read: ${error instanceof Error ? error.message : String(error)}`];
  }
  const text = decodeText(bytes);
  if (text === null) return ['is text in an encoding other than UTF-8 or UTF-16'];
  return faultsOf(
    () => JSON.parse(text),
    (pack) => say(`${file}: ${describePack(pack)}`),
  );
}

function describePack(pack: Pack): string {
  const { institutions, officials, records } = countsOf(pack);
  const counts = [`${institutions} institutions`, `${officials} officials`, `${records} records`].join(', ');
  return `sound: ${textIn(pack.title, 'en')}, version ${pack.version}, ${counts}`;
}

async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    const faults = faultsOf(
      () => bundledPack,
      () => process.stdout.write(`${JSON.stringify(bundledPack, null, 2)}\n`),
    );
    for (const fault of faults) say(`pack: ${fault}`);
    return faults.length > 0 ? 1 : 0;
  }
  let broken = 0;
  for (const file of files) {
    const faults = await faultsOfFile(file);
    for (const fault of faults) say(`${file}: ${fault}`);
    if (faults.length > 0) broken += 1;
  }
  return broken > 0 ? 1 : 0;
}

// `| head` closes the pipe early, which is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2));
