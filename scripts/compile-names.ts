import { bundledPack } from '../data/bundled-pack.ts';
import { compileNames } from '../utils/core/matching/compiled-names/compile.ts';
import { surfaceForms } from '../utils/core/matching/surface-forms/surface-forms.ts';
import { mergePacks } from '../utils/core/pack/merge-packs.ts';
import { parsePack } from '../utils/core/pack/parse.ts';

/** The compiled names of the bundled pack, for the extension. Throws PackError where the pack is invalid. */
export function compileBundledNames(): Uint8Array {
  return compileNames(surfaceForms([mergePacks([parsePack(bundledPack)])]));
}
