import { compileGazetteer } from './compile.ts';
import { GazetteerError } from './layout.ts';
import { loadGazetteer } from './load.ts';
import type { Gazetteer, GazetteerName } from './types.ts';

export interface OpenedGazetteer {
  readonly gazetteer: Gazetteer;
  /** Bytes worth keeping for the next time, where those given were of no use. */
  readonly compiled: Uint8Array<ArrayBuffer> | null;
}

/** Takes the bytes kept from an earlier time if they are whole and belong to these names; else compiles the names. */
export function openGazetteer(names: readonly GazetteerName[], kept: Uint8Array | null): OpenedGazetteer {
  try {
    if (kept !== null) return { gazetteer: loadGazetteer(kept, names), compiled: null };
  } catch (error) {
    if (!(error instanceof GazetteerError)) throw error;
  }
  const compiled = compileGazetteer(names);
  return { gazetteer: loadGazetteer(compiled), compiled };
}
