/** Which bodies of the state a page in Chinese goes on about that were there before the People’s Republic. */
import type { EntityId } from '../../pack/types.ts';
import type { CandidateOccurrence } from '../candidates/occurrences.ts';

/** A block with the name that goes on with the one before. */
const NEXT = 1;

/**
 * By ordinal: the names with which a block goes on about a body that the same block or the one before sets in an old time,
 * as long as nothing in the block sets a time since then.
 */
export function oldBodies(occurrences: readonly CandidateOccurrence[]): readonly number[] {
  if (!occurrences.some(({ candidate }) => candidate.era === 'old')) return [];
  const last = new Map<EntityId, number>();
  const found: number[] = [];
  for (const { candidate, entry, index, ordinal } of occurrences) {
    const { id } = entry.entity;
    const before = last.get(id);
    if (candidate.era === 'old') last.set(id, index);
    else if (candidate.era === 'open' && before !== undefined && index - before <= NEXT) {
      last.set(id, index);
      found.push(ordinal);
    } else last.delete(id);
  }
  return found;
}
