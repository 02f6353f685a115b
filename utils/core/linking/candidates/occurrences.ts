/** The candidates of a page laid out, one spot for each reading. */

import type { LinkingModel } from '../linking-model.ts';
import type { NameEntry } from './name-entry.ts';
import type { BlockFindings, Candidate, CandidateSpan } from './types.ts';

/** A reading in its place. */
export interface CandidateOccurrence {
  /** Its place among the spots of the page; those of one candidate follow one another. */
  readonly ordinal: number;
  readonly block: BlockFindings;
  /** The block's place among the blocks that were kept. */
  readonly index: number;
  readonly span: CandidateSpan;
  readonly reading: Candidate;
  readonly entry: NameEntry;
}

export function occurrencesOf(blocks: readonly BlockFindings[], model: LinkingModel): readonly CandidateOccurrence[] {
  const occurrences: CandidateOccurrence[] = [];
  for (const [index, block] of blocks.entries()) {
    for (const span of block.spans) {
      for (const reading of span.candidates) {
        const entry = model.known.at(reading.form);
        if (entry) occurrences.push({ ordinal: occurrences.length, block, index, span, reading, entry: entry });
      }
    }
  }
  return occurrences;
}
