/**
 * `npm run pack:keygen -- KEYFILE`: makes the key with which a publisher signs packs, readable by its owner alone, and
 * prints its fingerprint. A file that is there is never replaced. Exit code: 0 made, 1 not, 2 wrong call.
 */
import { webcrypto } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { keyFingerprint, makeKeys } from '../utils/core/signing/sign-pack.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const subtle = webcrypto.subtle as SubtleCrypto;

async function main([file, ...others]: readonly string[]): Promise<number> {
  if (!file || others.length > 0 || file.startsWith('-')) {
    say('Usage: npm --silent run pack:keygen -- KEYFILE');
    return 2;
  }
  const keys = await makeKeys(subtle);
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  await writeFile(path, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  process.stdout.write(`${await keyFingerprint(keys, subtle)}\n`);
  say(`Wrote ${path}. Keep it secret, and keep a copy in a safe place.`);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Error && 'code' in error)) throw error;
  say(`pack:keygen: ${error.code === 'EEXIST' ? 'the file already exists; choose another name' : error.message}`);
  process.exitCode = 1;
}
