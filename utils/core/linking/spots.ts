/** The candidates of a page laid out, one spot for each reading. */
import type { SurfaceForm } from '../names/types.ts';
import type { Lens } from './lens.ts';
import type { BlockReading, Candidate, Reading } from './page-reading.ts';

/** A reading in its place. */
export interface Spot {
  readonly block: BlockReading;
  /** The block's place among the blocks that were kept. */
  readonly index: number;
  readonly candidate: Candidate;
  readonly reading: Reading;
  readonly form: SurfaceForm;
}

export function spotsOf(blocks: readonly BlockReading[], lens: Lens): readonly Spot[] {
  return blocks.flatMap((block, index) =>
    block.candidates.flatMap((candidate) =>
      candidate.readings.flatMap((reading) => {
        const form = lens.forms[reading.form];
        return form ? [{ block, index, candidate, reading, form }] : [];
      }),
    ),
  );
}

export const isAcronym = (form: SurfaceForm): boolean => form.nameKind === 'acronym';
/** A surname or a given name alone. */
export const isPart = (form: SurfaceForm): boolean => form.form === 'surname' || form.form === 'given-name';
export const isDistinctive = (form: SurfaceForm): boolean => form.evidence === 'none';
/** A distinctive name of an institution: what its own sentence did not rule out, nothing else on the page can. */
export const isSettled = ({ form }: Spot): boolean => form.type === 'institution' && isDistinctive(form);
/** Whether the spelling names its entity without help; an acronym does where the pack calls it distinctive. */
export const namesInFull = (form: SurfaceForm): boolean => !isPart(form) && (!isAcronym(form) || isDistinctive(form));
