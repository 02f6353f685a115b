/** How well known a body of learning is, as far as a pack tells it. */
import type { Entity } from '../../../pack/types.ts';
import { isOfLearning } from './institution-span.ts';

/**
 * Wikidata numbers its items in the order in which they came in: first what many languages had written about, and later
 * what registers hold. About one university in ten has a number below this one.
 */
const FIRST_LATER_ITEM = 1_000_000;

/** By the number of its item at Wikidata; a body whose pack does not give that is not taken to be well known. */
export function isWellKnown(entity: Entity): boolean {
  if (entity.type !== 'institution' || !isOfLearning(entity)) return false;
  const item = Number(entity.identifiers?.wikidata?.slice(1));
  return item > 0 && item < FIRST_LATER_ITEM;
}
