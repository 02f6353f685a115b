import { bundledDocuments } from '../../data/bundled-packs.ts';
import { unifyIds } from '../../utils/core/pack/merge-packs.ts';
import { trustPack } from '../../utils/core/pack/parse.ts';
import type { Pack } from '../../utils/core/pack/types.ts';

let trusted: readonly Pack[] | null = null;

/** The packs that come with the extension, the first one first; what two of them know has one id. */
export function bundledPacks(): readonly Pack[] {
  trusted ??= unifyIds(bundledDocuments.map(trustPack));
  return trusted;
}
