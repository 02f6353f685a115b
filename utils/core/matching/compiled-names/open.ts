import { compileNames } from './compile.ts';
import { CompiledNamesError } from './layout.ts';
import { loadCompiledNames } from './load.ts';
import type { CompilableName, CompiledNames } from './types.ts';

export interface OpenedNames {
  readonly compiledNames: CompiledNames;
  /** Bytes to keep for the next start, where the given ones could not be used. */
  readonly compiled: Uint8Array<ArrayBuffer> | null;
}

/** Uses the kept bytes if they are intact and belong to these names; otherwise compiles the names. */
export function openCompiledNames(names: readonly CompilableName[], kept: Uint8Array | null): OpenedNames {
  try {
    if (kept !== null) return { compiledNames: loadCompiledNames(kept, names), compiled: null };
  } catch (error) {
    if (!(error instanceof CompiledNamesError)) throw error;
  }
  const compiled = compileNames(names);
  return { compiledNames: loadCompiledNames(compiled), compiled };
}
