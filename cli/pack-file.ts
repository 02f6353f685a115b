import { readFile } from 'node:fs/promises';
import { decodeText } from '../utils/core/pack/decode-text.ts';
import { describeFault } from '../utils/core/pack/faults.ts';
import { PackError, parsePack } from '../utils/core/pack/parse.ts';
import { parsePackJson } from '../utils/core/pack/parse-json.ts';
import type { Pack } from '../utils/core/pack/types.ts';
import { describeUnread } from './unread-file.ts';

/** A pack, or everything that is wrong with its file, a line each. */
export type CheckedPack = { readonly pack: Pack } | { readonly faults: readonly string[] };

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

/** Checks the bytes of a file. */
export function checkPackBytes(bytes: Uint8Array): CheckedPack {
  const text = decodeText(bytes);
  if (text === null) return { faults: ['is text in an encoding other than UTF-8 or UTF-16'] };
  return checkPack(() => parsePackJson(text));
}

/** Reads and checks a file. */
export async function readPackFile(path: string): Promise<CheckedPack> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { faults: [describeUnread(error)] };
  }
  return checkPackBytes(bytes);
}
