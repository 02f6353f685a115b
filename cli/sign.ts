/** `npm run pack:sign`: signs a data pack; see `sign-call.ts` for the options. */

import { webcrypto } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decodeText } from '../utils/core/pack/decode-text.ts';
import { checkSignature, type KeyPair, keyFingerprint, signPack } from '../utils/core/signing/sign-pack.ts';
import { checkPack } from './pack-file.ts';
import { readSignCall, SIGN_USAGE } from './sign-call.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
/** npm runs its scripts in the project's folder; paths in a call are relative to the reader's folder. */
const callFolder = process.env.INIT_CWD ?? process.cwd();
const subtle = webcrypto.subtle as SubtleCrypto;

async function sign(keyFile: string, file: string, out: string): Promise<number> {
  const text = decodeText(await readFile(resolve(callFolder, file)));
  if (text === null) {
    say(`${file}: is text in an encoding other than UTF-8 or UTF-16`);
    return 1;
  }
  // A broken pack is not worth a signature.
  const checked = checkPack(() => JSON.parse(text));
  if ('faults' in checked) {
    for (const fault of checked.faults) say(`${file}: ${fault}`);
    return 1;
  }
  const keyText = await readFile(resolve(callFolder, keyFile), 'utf8');
  let keys: KeyPair;
  let signed: object;
  try {
    keys = JSON.parse(keyText) as KeyPair;
    signed = await signPack(JSON.parse(text) as object, keys, subtle);
  } catch (error) {
    say(`${keyFile}: is not a key made by pack:keygen: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  if ((await checkSignature(signed, subtle)).kind !== 'signed') {
    say(`${keyFile}: its private key and its public key do not belong together`);
    return 1;
  }
  await writeFile(resolve(callFolder, out), `${JSON.stringify(signed, null, 1)}\n`);
  process.stdout.write(`${await keyFingerprint(keys, subtle)}\n`);
  return 0;
}

async function main(): Promise<number> {
  const call = readSignCall(process.argv.slice(2));
  switch (call.kind) {
    case 'help':
      process.stdout.write(SIGN_USAGE);
      return 0;
    case 'wrong':
      say(`pack:sign: ${call.why}\n\n${SIGN_USAGE}`);
      return 2;
    case 'sign':
      return sign(call.key, call.file, call.out);
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof SyntaxError) && !(error instanceof Error && 'code' in error)) throw error;
  say(`pack:sign: ${error.message}`);
  process.exitCode = 1;
}
