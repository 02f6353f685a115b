import type { RorRecord } from './record.ts';

/**
 * The parent of each record that has one among the records: the first that is there and of which the record is not a
 * part already. In the registry two bodies may name each other.
 */
export function keepParents(records: readonly RorRecord[]): ReadonlyMap<string, string> {
  const known = new Set(records.map(({ id }) => id));
  const parentOf = new Map<string, string>();
  const isInside = (id: string, other: string): boolean => {
    for (let step: string | undefined = id; step !== undefined; step = parentOf.get(step))
      if (step === other) return true;
    return false;
  };
  for (const { id, parents } of records) {
    const parent = parents.find((candidate) => known.has(candidate) && !isInside(candidate, id));
    if (parent !== undefined) parentOf.set(id, parent);
  }
  return parentOf;
}
