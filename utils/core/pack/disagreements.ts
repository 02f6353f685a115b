/** What two packs say of one entity and cannot both be right about. */
import { profileOf } from './entity-types.ts';
import type { EntityLists } from './merge-packs.ts';
import type { Entity, EntityId } from './types.ts';

/** Entities of a pack that packs before it describe otherwise; what those say is shown. */
export interface Disagreements {
  readonly entities: number;
  /** The names of some of them. */
  readonly examples: readonly string[];
}

const MAX_EXAMPLES = 3;

/** Whether both name a country, or an institution of some kind, and not the same one. */
function disagree(one: Entity, other: Entity): boolean {
  if (one.type !== other.type) return true;
  const [a, b] = [profileOf(one), profileOf(other)];
  const differ = (first: string | null | undefined, second: string | null | undefined): boolean =>
    typeof first === 'string' && typeof second === 'string' && first !== second;
  return (
    differ(a.country, b.country) ||
    differ(a.identifiers.ror, b.identifiers.ror) ||
    differ(a.identifiers.wikidata, b.identifiers.wikidata)
  );
}

/** `pack` and the packs before it with the ids that their entities have among all. */
export function disagreementsOf(pack: EntityLists, before: readonly EntityLists[]): Disagreements {
  const known = new Map<EntityId, Entity>();
  for (const each of before)
    for (const entity of [...each.institutions, ...each.officials])
      if (!known.has(entity.id)) known.set(entity.id, entity);
  const found = [...pack.institutions, ...pack.officials].filter((entity) => {
    const earlier = known.get(entity.id);
    return earlier !== undefined && disagree(earlier, entity);
  });
  return { entities: found.length, examples: found.slice(0, MAX_EXAMPLES).map(({ name }) => name) };
}
