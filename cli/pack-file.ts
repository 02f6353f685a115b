import { webcrypto } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { decodeText } from '../utils/core/pack/decode-text.ts';
import { describeFault } from '../utils/core/pack/faults.ts';
import { PackError, parsePack } from '../utils/core/pack/parse.ts';
import { parsePackJson } from '../utils/core/pack/parse-json.ts';
import type { Pack } from '../utils/core/pack/types.ts';
import { checkSignature } from '../utils/core/signing/sign-pack.ts';
import { describeUnread } from './unread-file.ts';

/** A pack, or everything that is wrong with its file, a line each. */
export type CheckedPack = { readonly pack: Pack } | Faulty;
interface Faulty {
  readonly faults: readonly string[];
}

/** The same of a file: `signedBy` is the fingerprint of its publisher's key, null where it is not signed. */
type CheckedFile = { readonly pack: Pack; readonly signedBy: string | null } | Faulty;

/** Says of a signed document that it is not what was signed. */
export const CHANGED = 'was changed after its publisher signed it, or is damaged';

/** Checks a decoded document; `read` may throw a SyntaxError. */
export function checkPack(read: () => unknown): CheckedPack {
  try {
    return { pack: parsePack(read()) };
  } catch (error) {
    if (error instanceof SyntaxError) return { faults: [`is not JSON: ${error.message}`] };
    if (!(error instanceof PackError)) throw error;
    const more = error.left > 0 ? [`and ${error.left.toLocaleString('en')} more like these`] : [];
    return { faults: [...error.faults.map(describeFault), ...more] };
  }
}

/** Checks the bytes of a file, but for its signature. `onRead` is called with the decoded document. */
export function checkPackBytes(bytes: Uint8Array, onRead: (document: unknown) => void = () => {}): CheckedPack {
  const text = decodeText(bytes);
  if (text === null) return { faults: ['is text in an encoding other than UTF-8 or UTF-16'] };
  return checkPack(() => {
    const document = parsePackJson(text);
    onRead(document);
    return document;
  });
}

/** Whether a decoded document is what its publisher signed, as the extension finds it. */
export const signatureOf = (document: unknown) => checkSignature(document, webcrypto.subtle as SubtleCrypto);

/** Reads and checks a file with its signature. */
export async function readPackFile(path: string): Promise<CheckedFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { faults: [describeUnread(error)] };
  }
  let document: unknown;
  const checked = checkPackBytes(bytes, (read) => {
    document = read;
  });
  if ('faults' in checked) return checked;
  const signature = await signatureOf(document);
  if (signature.kind === 'broken') return { faults: [CHANGED] };
  return { ...checked, signedBy: signature.kind === 'signed' ? signature.fingerprint : null };
}
