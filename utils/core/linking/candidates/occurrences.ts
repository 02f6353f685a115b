/** The candidates of a page laid out, one spot for each reading. */

import type { Lens } from '../linking-model.ts';
import type { KnownForm } from './name-entry.ts';
import type { BlockReading, Candidate, Reading } from './types.ts';

/** A reading in its place. */
export interface Spot {
  /** Its place among the spots of the page; those of one candidate follow one another. */
  readonly place: number;
  readonly block: BlockReading;
  /** The block's place among the blocks that were kept. */
  readonly index: number;
  readonly candidate: Candidate;
  readonly reading: Reading;
  readonly form: KnownForm;
}

export function spotsOf(blocks: readonly BlockReading[], lens: Lens): readonly Spot[] {
  const spots: Spot[] = [];
  for (const [index, block] of blocks.entries()) {
    for (const candidate of block.candidates) {
      for (const reading of candidate.readings) {
        const form = lens.known.at(reading.form);
        if (form) spots.push({ place: spots.length, block, index, candidate, reading, form });
      }
    }
  }
  return spots;
}
