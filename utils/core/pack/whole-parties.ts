import type { EntityId } from './types.ts';

/**
 * One list of parties: a unit is not named beside the institution that it belongs to. `partOf` gives the institution of
 * which an entity is a unit, null for none.
 */
export function wholeParties<Id extends EntityId>(
  parties: readonly Id[],
  partOf: (id: EntityId) => EntityId | null,
): readonly Id[] {
  const all = new Set<EntityId>(parties);
  const isUnit = (id: EntityId, seen: ReadonlySet<EntityId> = new Set([id])): boolean => {
    const whole = partOf(id);
    if (whole === null || seen.has(whole)) return false;
    return all.has(whole) || isUnit(whole, new Set([...seen, whole]));
  };
  return parties.filter((id) => !isUnit(id));
}
