import { checkIntegrity } from './check-integrity.ts';
import { checkSchema } from './check-schema.ts';
import { checkSize } from './check-size.ts';
import { PackError } from './pack-error.ts';
import type { Pack } from './types.ts';

export { PackError } from './pack-error.ts';

/**
 * Takes a decoded JSON document and gives it back as a pack: the one door through which ids come into being.
 * Throws a PackError, one line that says where and what, for anything that is not a sound pack.
 */
export function parsePack(document: unknown): Pack {
  try {
    checkSize(document);
    checkSchema(document);
    const pack = document as Pack;
    checkIntegrity(pack);
    return pack;
  } catch (error) {
    if (error instanceof PackError) throw error;
    // What JSON cannot hold (functions, symbols, getters that throw), or what nests too deep.
    throw new PackError('', 'is not a JSON document');
  }
}

/**
 * Takes a document that `parsePack` has accepted before, such as the bundled pack, which the build checks: checking it
 * again would cost 30 ms each time that the browser wakes the background.
 */
export const trustPack = (document: unknown): Pack => document as Pack;
