/** The candidates of a page laid out, one spot for each reading. */

import type { NameForm } from '../../matching/surface-forms/types.ts';
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
  /** Another one bears it in a form that is nearer to what its pack lists. */
  readonly hasNearerBearer: boolean;
  /** Another one is shown by this name, and this one is not. */
  readonly isShownForOther: boolean;
  /** It is the bare name of another one, which is a university, while this one is a body of another kind. */
  readonly isOfUniversityOfOther: boolean;
  /** Their countries, each once; empty where one alone bears it. */
  readonly bearerCountries: readonly string[];
  /** A distinctive name of one institution: its own sentence did not rule it out, and nothing else on the page can. */
  readonly isSettled: boolean;
}

/** How near a spelling is to what the pack lists: 0 listed, 1 without its place, 2 in another order or in part. */
const distanceFromListed = (form: NameForm): number =>
  form === 'listed' || form === 'variant' ? 0 : form === 'without-place' ? 1 : 2;
const NO_COUNTRIES: readonly string[] = [];

function entriesOf({ candidates }: CandidateSpan, model: LinkingModel): readonly (readonly [Candidate, NameEntry])[] {
  return candidates.flatMap((reading) => {
    const entry = model.known.at(reading.form);
    return entry ? [[reading, entry] as const] : [];
  });
}

export function occurrencesOf(blocks: readonly BlockFindings[], model: LinkingModel): readonly CandidateOccurrence[] {
  const occurrences: CandidateOccurrence[] = [];
  for (const [index, block] of blocks.entries()) {
    for (const span of block.spans) {
      const entries = entriesOf(span, model);
      const first = entries[0]?.[1].entity;
      const isShared = entries.some(([, { entity }]) => entity !== first);
      const bearerCountries = isShared
        ? [...new Set(entries.flatMap(([, { entity }]) => entity.country ?? []))]
        : NO_COUNTRIES;
      const nearest = Math.min(...entries.map(([, { form }]) => distanceFromListed(form)));
      const hasUniversity = isShared && entries.some(([, each]) => each.isOfUniversity);
      const hasShown = isShared && entries.some(([, each]) => each.isShown);
      for (const [reading, entry] of entries) {
        const isSettled = entry.isUnambiguous && !isShared;
        const ordinal = occurrences.length;
        const hasNearerBearer = isShared && distanceFromListed(entry.form) > nearest;
        const isShownForOther = hasShown && !entry.isShown;
        const isOfUniversityOfOther = hasUniversity && !entry.isOfUniversity;
        const shared = { isShared, hasNearerBearer, isShownForOther, isOfUniversityOfOther, bearerCountries };
        occurrences.push({ ordinal, block, index, span, reading, entry, ...shared, isSettled });
      }
    }
  }
  return occurrences;
}
