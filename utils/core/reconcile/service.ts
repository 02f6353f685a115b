import { profileOf } from '../pack/entity-types.ts';
import type { PackIndex } from '../pack/index-pack.ts';
import type { Entity, EntityId } from '../pack/types.ts';
import { Reconciler } from '../register/partners/reconcile.ts';
import { NO_FILTERS } from '../search/filters.ts';
import { createSearch } from '../search/search.ts';
import { isEntity, type SearchRank } from '../search/types.ts';
import { PROPERTY_NAMES, typesIn, typesOf, valuesOf } from './properties.ts';
import type { Candidate, PropertyValue, ReconcileQuery, Suggestion, TypeName } from './types.ts';

/** How sure a candidate is by the way in which its name matched, from 0 to 100. */
const SCORES: Readonly<Record<SearchRank, number>> = {
  exact: 90,
  starts: 70,
  words: 60,
  similar: 50,
  // Only records.
  meaning: 0,
  about: 0,
};
/** Of a name that is misspelled, in other words or in another language. */
const NEAR = 65;
const SURE = 100;
/** Another country than the one that the row gives. */
const WRONG_COUNTRY = -40;
const SUGGESTIONS = 20;
/** Candidates that are looked at for one query, before types and country are compared. */
const LOOKED_AT = 50;

export interface ReconcileService {
  reconcile(query: ReconcileQuery): readonly Candidate[];
  /** Completes what is typed. */
  suggestEntities(prefix: string): readonly Suggestion[];
  suggestTypes(prefix: string): readonly TypeName[];
  suggestProperties(prefix: string): readonly TypeName[];
  /** The entity of an id, for its preview. */
  entity(id: string): Entity | null;
  describe(entity: Entity): string;
  values(id: string, property: string): readonly PropertyValue[];
}

/** Finds the institutions and officials of packs that the cells of a table name. */
export function createReconcileService(
  index: PackIndex,
  countryNames: (country: string) => readonly string[],
): ReconcileService {
  const search = createSearch(index, countryNames);
  const reconciler = new Reconciler(index.pack.institutions);
  const types = typesIn(index);
  const describe = (entity: Entity): string => {
    const { kind, country, roles } = profileOf(entity);
    const [role] = roles;
    const institution = role && index.entity(role.institution);
    const post = role && [index.text(role.title), institution && index.nameIn(institution)].filter(Boolean).join(', ');
    return post ?? [kind.replaceAll('-', ' '), country].filter(Boolean).join(', ');
  };
  const find = (text: string): readonly { readonly entity: Entity; readonly rank: SearchRank }[] =>
    search({ text, filters: NO_FILTERS, limit: LOOKED_AT }).results.flatMap((result) => {
      const entity = isEntity(result) ? index.entity(result.id) : undefined;
      const rank = result.match?.rank;
      return entity && rank !== undefined ? [{ entity, rank }] : [];
    });
  const startsWith = (prefix: string) => (item: TypeName) =>
    item.name.toLowerCase().includes(prefix.trim().toLowerCase()) || item.id === prefix;

  return {
    reconcile: ({ query, types: wanted, limit, country }) => {
      const scores = new Map<EntityId, number>();
      const raise = (id: EntityId, score: number): void => {
        scores.set(id, Math.max(score, scores.get(id) ?? 0));
      };
      // A word in a topic or a place says nothing of whom a cell names.
      for (const { entity, rank } of find(query)) if (rank !== 'about') raise(entity.id, SCORES[rank]);
      const { entity: sure, suggest } = reconciler.find([query], country);
      for (const id of suggest) raise(id as EntityId, NEAR);
      if (sure !== null) raise(sure as EntityId, SURE);
      const candidates = [...scores].flatMap(([id, score]) => {
        const entity = index.entity(id);
        if (!entity) return [];
        const own = typesOf(entity);
        if (wanted.length > 0 && !own.some((type) => wanted.includes(type.id))) return [];
        const where = profileOf(entity).country;
        const isElsewhere = country !== null && where !== null && where !== country;
        const total = Math.max(0, score + (isElsewhere ? WRONG_COUNTRY : 0));
        return [
          {
            entity,
            own,
            total,
            features: [
              { id: 'name', value: score },
              ...(country === null ? [] : [{ id: 'country', value: !isElsewhere }]),
            ],
          },
        ];
      });
      candidates.sort((a, b) => b.total - a.total);
      const exact = candidates.filter(({ total }) => total >= SCORES.exact);
      return candidates.slice(0, limit).map(({ entity, own, total, features }) => ({
        id: entity.id,
        name: index.nameIn(entity),
        description: describe(entity),
        type: own,
        score: total,
        match:
          entity.type === 'institution' ? entity.id === sure : exact.length === 1 && exact[0]?.entity.id === entity.id,
        features,
      }));
    },
    suggestEntities: (prefix) =>
      (prefix.trim() === '' ? [] : find(prefix)).slice(0, SUGGESTIONS).map(({ entity }) => ({
        id: entity.id,
        name: index.nameIn(entity),
        description: describe(entity),
        notable: typesOf(entity),
      })),
    suggestTypes: (prefix) => types.filter(startsWith(prefix)),
    suggestProperties: (prefix) => PROPERTY_NAMES.filter(startsWith(prefix)),
    entity: (id) => index.entity(id as EntityId) ?? null,
    describe,
    values: (id, property) => {
      const entity = index.entity(id as EntityId);
      return entity ? valuesOf(index, entity, property) : [];
    },
  };
}
