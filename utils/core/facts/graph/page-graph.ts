import { ENTITY_TYPES } from '../../pack/entity-types.ts';
import type { EntityId } from '../../pack/types.ts';
import { peopleOf } from '../cards/record-parts.ts';
import type { CardRecord, EntityLink, EntityOverview, NamedTogether } from '../cards/types.ts';
import type { GraphLink, GraphNode, PageGraph } from './types.ts';

/** A record with more institutions is drawn as a star around the first one and not as all pairs. */
const MAX_PAIRS = 4;

const isPerson = ({ type }: EntityLink): boolean => ENTITY_TYPES[type].isPerson;

type Pair = readonly [EntityLink, EntityLink];

function pairsOf(nodes: readonly EntityLink[]): readonly Pair[] {
  const [first, ...others] = nodes;
  if (!first) return [];
  if (nodes.length > MAX_PAIRS) return others.map((other) => [first, other] as const);
  return nodes.flatMap((from, place) => nodes.slice(place + 1).map((to) => [from, to] as const));
}

/**
 * The institution for which each official of the page acts: by the strongest record that says so, otherwise by their
 * latest role.
 */
function institutionsOf(
  direct: NamedTogether['direct'],
  overviews: ReadonlyMap<EntityId, Pick<EntityOverview, 'role'>>,
): ReadonlyMap<EntityId, EntityId> {
  const named = new Set(direct.flatMap(({ entities }) => entities.filter((one) => !isPerson(one)).map(({ id }) => id)));
  const found = new Map<EntityId, EntityId>();
  const assign = (official: EntityId, institution: EntityId | undefined) => {
    if (institution !== undefined && named.has(institution) && !found.has(official)) found.set(official, institution);
  };
  for (const { record } of direct)
    for (const { official, for: party } of peopleOf(record)) assign(official.id, party?.id);
  for (const [official, { role }] of overviews) assign(official, role?.institutionId);
  return found;
}

/**
 * The institutions of a page and the records between them, with at most `maxLinks` links, the strongest; a whole and
 * its part are not linked by a record that names both. Officials stand with their institution, and are left out where
 * it is not drawn. `labels`: shorter names where a name is too long.
 */
export function pageGraph(
  { direct, directTotal }: Pick<NamedTogether, 'direct' | 'directTotal'>,
  overviews: ReadonlyMap<EntityId, Pick<EntityOverview, 'role' | 'partOf' | 'id' | 'type' | 'name'>>,
  labels: ReadonlyMap<EntityId, string>,
  maxLinks: number,
): PageGraph {
  const homes = institutionsOf(direct, overviews);
  const isPartOf = (part: EntityLink, whole: EntityLink) => overviews.get(part.id)?.partOf === whole.id;
  const links = new Map<string, { pair: Pair; records: CardRecord[] }>();
  let shown = 0;
  for (const { record, entities } of direct) {
    let isShown = false;
    for (const pair of pairsOf(entities.filter((entity) => !isPerson(entity)))) {
      if (isPartOf(pair[0], pair[1]) || isPartOf(pair[1], pair[0])) continue;
      const key = pair
        .map(({ id }) => id)
        .sort()
        .join(' ');
      const known = links.get(key);
      if (known) known.records.push(record);
      else if (links.size < maxLinks) links.set(key, { pair, records: [record] });
      else continue;
      isShown = true;
    }
    if (isShown) shown += 1;
  }

  const nodes = new Map<EntityId, GraphNode>();
  const officials = [
    ...new Map(
      [...overviews.values(), ...direct.flatMap(({ entities }) => entities)].map((one) => [one.id, one]),
    ).values(),
  ];
  const nodeOf = (entity: EntityLink): GraphNode => {
    const known = nodes.get(entity.id);
    if (known) return known;
    const node: GraphNode = {
      ...entity,
      label: labels.get(entity.id) ?? entity.name,
      officials: officials
        .filter(({ id }) => homes.get(id) === entity.id)
        .map(({ id, type, name }) => ({ id, type, name })),
    };
    nodes.set(entity.id, node);
    return node;
  };
  const drawn = [...links.values()].map(
    ({ pair: [from, to], records }): GraphLink => ({ from: nodeOf(from), to: nodeOf(to), records }),
  );
  return { nodes: [...nodes.values()], links: drawn, leftOut: directTotal - shown };
}
