import { ENTITY_TYPES } from '../../pack/entity-types.ts';
import type { EntityId } from '../../pack/types.ts';
import { peopleOf } from '../cards/record-parts.ts';
import type { CardRecord, EntityLink, NamedTogether } from '../cards/types.ts';
import type { GraphLink, GraphNode, PageGraph } from './types.ts';

/** A record with more institutions is drawn as a star around the first one and not as all pairs. */
const MAX_PAIRS = 4;

/** The institution for which an official acts in a record, where the record gives it. */
const standsFor = (record: CardRecord, official: EntityId): EntityId | null =>
  peopleOf(record).find((person) => person.official.id === official)?.for?.id ?? null;

const isPerson = ({ type }: EntityLink): boolean => ENTITY_TYPES[type].isPerson;

/**
 * Institutions are connected to one another, each official to the institution they act for; officials without
 * institutions to one another.
 */
function pairsOf(record: CardRecord, entities: readonly EntityLink[]): readonly (readonly [EntityLink, EntityLink])[] {
  const institutions = entities.filter((entity) => !isPerson(entity));
  const officials = entities.filter(isPerson);
  const [first] = institutions;
  const allPairs = (list: readonly EntityLink[]) =>
    list.flatMap((from, place) => list.slice(place + 1).map((to) => [from, to] as const));
  if (!first) return allPairs(officials.slice(0, MAX_PAIRS));
  const between =
    institutions.length <= MAX_PAIRS
      ? allPairs(institutions)
      : institutions.slice(1).map((institution) => [first, institution] as const);
  const people = officials.map((official) => {
    const party = standsFor(record, official.id);
    return [institutions.find(({ id }) => id === party) ?? first, official] as const;
  });
  return [...between, ...people];
}

/**
 * The entities of a page as a graph of at most `most` nodes, those with the strongest connections. `labels`: shorter
 * names where a name is too long.
 */
export function pageGraph(
  { direct }: Pick<NamedTogether, 'direct'>,
  labels: ReadonlyMap<EntityId, string>,
  most: number,
): PageGraph {
  const nodes = new Map<EntityId, GraphNode>();
  const leftOut = new Set<EntityId>();
  const links = new Map<string, { from: GraphNode; to: GraphNode; records: CardRecord[] }>();
  const node = (entity: EntityLink): GraphNode | null => {
    const known = nodes.get(entity.id);
    if (known) return known;
    if (nodes.size >= most) {
      leftOut.add(entity.id);
      return null;
    }
    const made = { ...entity, label: labels.get(entity.id) ?? entity.name };
    nodes.set(entity.id, made);
    return made;
  };
  for (const { record, entities } of direct) {
    for (const pair of pairsOf(record, entities)) {
      const [a, b] = pair.toSorted((left, right) => (left.id < right.id ? -1 : 1)).map(node);
      if (!a || !b) continue;
      const key = `${a.id} ${b.id}`;
      const known = links.get(key);
      if (known) known.records.push(record);
      else links.set(key, { from: a, to: b, records: [record] });
    }
  }
  const linked = new Set([...links.values()].flatMap(({ from, to }) => [from.id, to.id]));
  return {
    nodes: [...nodes.values()].filter(({ id }) => linked.has(id)),
    links: [...links.values()] satisfies GraphLink[],
    leftOut: leftOut.size + [...nodes.keys()].filter((id) => !linked.has(id)).length,
  };
}
