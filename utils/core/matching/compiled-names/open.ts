import { compileNames } from './compile.ts';
import { CompiledNamesError } from './layout.ts';
import { loadCompiledNames } from './load.ts';
import type { CompilableName, CompiledNames } from './types.ts';

export interface OpenedNames {
  readonly compiledNames: CompiledNames;
  /** Bytes worth keeping for the next time, where those given were of no use. */
  readonly compiled: Uint8Array<ArrayBuffer> | null;
}

/** Takes the bytes kept from an earlier time if they are whole and belong to these names; else compiles the names. */
export function openCompiledNames(names: readonly CompilableName[], kept: Uint8Array | null): OpenedNames {
  try {
    if (kept !== null) return { compiledNames: loadCompiledNames(kept, names), compiled: null };
  } catch (error) {
    if (!(error instanceof CompiledNamesError)) throw error;
  }
  const compiled = compileNames(names);
  return { compiledNames: loadCompiledNames(compiled), compiled };
}
