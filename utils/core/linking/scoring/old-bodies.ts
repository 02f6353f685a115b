/**
 * Which names of state bodies mean one from before the People’s Republic on a Chinese page, though their own sentence
 * does not say so.
 */
import type { EntityId } from '../../pack/types.ts';
import type { CandidateOccurrence } from '../candidates/occurrences.ts';

/** How many blocks lie at most between such a name and the one before. */
const NEXT = 1;

/**
 * Gives their ordinals: the same block or the one before has the name with a time before the People’s Republic, and the
 * name's own block has no later time.
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
