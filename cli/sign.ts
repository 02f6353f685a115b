/** `npm run pack:sign`: signs a data pack; see `sign-call.ts` for the options. */

import { webcrypto } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decodeText } from '../utils/core/pack/decode-text.ts';
import { parsePackJson } from '../utils/core/pack/parse-json.ts';
import { checkSignature, type KeyPair, keyFingerprint, signPack } from '../utils/core/signing/sign-pack.ts';
import { startTool, type Terminal } from './frame.ts';
import { checkPack } from './pack-file.ts';
import { readSignCall, SIGN_USAGE, type SignCall } from './sign-call.ts';
import { whyUnread } from './unread-file.ts';
import { describeUnwritten, makeFolderFor } from './written-file.ts';

const subtle = webcrypto.subtle as SubtleCrypto;

async function sign(
  { key: keyFile, file, out }: Extract<SignCall, { kind: 'sign' }>,
  { folder, print, say }: Terminal,
): Promise<number> {
  for (const needed of [file, keyFile]) {
    const why = await whyUnread(resolve(folder, needed));
    if (why === null) continue;
    say(`${needed}: ${why}`);
    return 1;
  }
  const text = decodeText(await readFile(resolve(folder, file)));
  if (text === null) {
    say(`${file}: is text in an encoding other than UTF-8 or UTF-16`);
    return 1;
  }
  // A broken pack is not worth a signature.
  const checked = checkPack(() => parsePackJson(text));
  if ('faults' in checked) {
    for (const fault of checked.faults) say(`${file}: ${fault}`);
    return 1;
  }
  const keyText = await readFile(resolve(folder, keyFile), 'utf8');
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
  const path = resolve(folder, out);
  try {
    await makeFolderFor(path);
    await writeFile(path, `${JSON.stringify(signed, null, 1)}\n`);
  } catch (error) {
    const why = describeUnwritten(error);
    if (why === null) throw error;
    say(`${out}: ${why}`);
    return 1;
  }
  print(`${await keyFingerprint(keys, subtle)}\n`);
  return 0;
}

/** Gives the exit code. */
export async function signPackFile(words: readonly string[], terminal: Terminal): Promise<number> {
  const call = readSignCall(words);
  switch (call.kind) {
    case 'help':
      terminal.print(SIGN_USAGE);
      return 0;
    case 'wrong':
      terminal.say(`pack:sign: ${call.why}\n\n${SIGN_USAGE}`);
      return 2;
    case 'sign':
      try {
        return await sign(call, terminal);
      } catch (error) {
        if (!(error instanceof SyntaxError) && !(error instanceof Error && 'code' in error)) throw error;
        terminal.say(`pack:sign: ${error.message}`);
        return 1;
      }
  }
}

await startTool(import.meta.url, signPackFile);
