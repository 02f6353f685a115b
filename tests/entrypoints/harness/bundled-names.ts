import { compileBundledNames } from '../../../scripts/compile-names.ts';

const names = compileBundledNames();

/** Stands in for the files of the build, made once: a background of a test is started anew many times. */
export const bundledNames = async (pack: string): Promise<Uint8Array | null> => names.get(pack) ?? null;
