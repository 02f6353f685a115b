/**
 * `npm run pack:keygen -- KEYFILE`: makes the key with which a publisher signs packs, readable by its owner alone, and
 * prints its fingerprint. A file that is there is never replaced. Exit code: 0 made, 1 not, 2 wrong call.
 */
import { webcrypto } from 'node:crypto';
import { resolve } from 'node:path';
import { keyFingerprint, makeKeys } from '../utils/core/signing/sign-pack.ts';
import { CallFault, parseWords } from './call-fault.ts';
import { startTool, type Terminal } from './frame.ts';
import { describeUnwritten, makeNewFile } from './written-file.ts';

const subtle = webcrypto.subtle as SubtleCrypto;

/** Gives the exit code. */
export async function makeKeyFile(words: readonly string[], { folder, print, say }: Terminal): Promise<number> {
  const [file, ...others] = parseWords({ args: [...words], allowPositionals: true, options: {} }).positionals;
  if (!file || others.length > 0) throw new CallFault('pack:keygen: give one KEYFILE, where no file is yet');
  const keys = await makeKeys(subtle);
  const path = resolve(folder, file);
  const text = `${JSON.stringify(keys, null, 2)}\n`;
  try {
    if (!(await makeNewFile(path, 0o600, (made) => made.writeFile(text)))) {
      say(`pack:keygen: ${file}: the file already exists; choose another name`);
      return 1;
    }
  } catch (error) {
    const why = describeUnwritten(error);
    if (why === null) throw error;
    say(`pack:keygen: ${file}: ${why}`);
    return 1;
  }
  print(`${await keyFingerprint(keys, subtle)}\n`);
  say(`Wrote ${path}. Keep it secret, and keep a copy in a safe place.`);
  return 0;
}

await startTool(import.meta.url, makeKeyFile);
