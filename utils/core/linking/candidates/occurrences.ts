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
  /** Several entities bear the name. */
  readonly isShared: boolean;
  /** One of them bears it as its pack lists it. */
  readonly hasListedBearer: boolean;
  /** Their countries, each once; empty where one alone bears it. */
  readonly bearerCountries: readonly string[];
  /** A distinctive name of one institution: its own sentence did not rule it out, and nothing else on the page can. */
  readonly isSettled: boolean;
}

const NO_COUNTRIES: readonly string[] = [];

type Bearers = Pick<CandidateOccurrence, 'isShared' | 'hasListedBearer' | 'bearerCountries'>;

const isListed = ({ form }: NameEntry): boolean => form === 'listed' || form === 'variant';

function bearersOf({ candidates }: CandidateSpan, model: LinkingModel): Bearers {
  const entries: NameEntry[] = [];
  for (const { form } of candidates) {
    const entry = model.known.at(form);
    if (entry) entries.push(entry);
  }
  const first = entries[0]?.entity;
  const isShared = entries.length > 1 && entries.some(({ entity }) => entity !== first);
  return {
    isShared,
    hasListedBearer: entries.some(isListed),
    bearerCountries: isShared ? [...new Set(entries.flatMap(({ entity }) => entity.country ?? []))] : NO_COUNTRIES,
  };
}

export function occurrencesOf(blocks: readonly BlockFindings[], model: LinkingModel): readonly CandidateOccurrence[] {
  const occurrences: CandidateOccurrence[] = [];
  blocks.forEach((block, index) => {
    for (const span of block.spans) {
      const { isShared, hasListedBearer, bearerCountries } = bearersOf(span, model);
      for (const reading of span.candidates) {
        const entry = model.known.at(reading.form);
        if (!entry) continue;
        const ordinal = occurrences.length;
        const isSettled = entry.isUnambiguous && !isShared;
        const bearers = { isShared, hasListedBearer, bearerCountries };
        occurrences.push({ ordinal, block, index, span, reading, entry, ...bearers, isSettled });
      }
    }
  });
  return occurrences;
}
