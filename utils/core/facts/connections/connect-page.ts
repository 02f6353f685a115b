/**
 * What ties a page: the records that connect the entities it names. ADR 1 explains the ranking; in short: direct before
 * through a third entity, between institutions before through an official alone, agreement before visit before event,
 * near the page's date before far from it.
 */
import { profileOf } from '../../pack/entity-types.ts';
import type { PackIndex } from '../../pack/index-pack.ts';
import { entitiesOf } from '../../pack/record-types.ts';
import type { Edtf, EntityId, PackRecord } from '../../pack/types.ts';
import { rankRecords } from './rank-records.ts';
import type { DirectConnection, PageConnections, ThirdConnection, Tie } from './types.ts';

/** A record that names more entities is a list of participants, and does not connect them to one another. */
const ROLL_CALL = 40;

/** The entities of the page that each record names, in the order of the page. */
function recordsOfPage(index: PackIndex, page: ReadonlySet<EntityId>): ReadonlyMap<PackRecord, readonly EntityId[]> {
  const named = new Map<PackRecord, EntityId[]>();
  for (const entity of page) {
    for (const record of index.recordsOf(entity)) {
      const entities = named.get(record);
      if (entities) entities.push(entity);
      else named.set(record, [entity]);
    }
  }
  return named;
}

type CompareRecords = ReturnType<typeof rankRecords>;

const connectDirectly = (
  named: ReadonlyMap<PackRecord, readonly EntityId[]>,
  compareRecords: CompareRecords,
): readonly DirectConnection[] =>
  [...named]
    .filter(([, entities]) => entities.length > 1)
    .map(([record, entities]) => ({ record, entities }))
    .sort((a, b) => compareRecords(a.record, b.record));

/** What an entity belongs to: the parent of a unit, the institutions of an official. */
function* wholesOf(index: PackIndex, id: EntityId): Generator<readonly [EntityId, Tie]> {
  const known = index.entity(id);
  if (!known) return;
  const { partOf, roles } = profileOf(known);
  if (partOf !== null) yield [partOf, { kind: 'part' }];
  for (const role of roles) yield [role.institution, { kind: 'role' }];
}

const compareTies = (compareRecords: CompareRecords, a: Tie, b: Tie): number => {
  if (a.kind === 'record' && b.kind === 'record') return compareRecords(a.record, b.record);
  return (a.kind === 'record' ? 0 : 1) - (b.kind === 'record' ? 0 : 1);
};

const strongestTie = (compareRecords: CompareRecords, { members }: ThirdConnection): Tie =>
  members.map((member) => member.tie).reduce((best, tie) => (compareTies(compareRecords, tie, best) < 0 ? tie : best));

function connectThroughThirds(
  index: PackIndex,
  page: ReadonlySet<EntityId>,
  named: ReadonlyMap<PackRecord, readonly EntityId[]>,
  compareRecords: CompareRecords,
): readonly ThirdConnection[] {
  const ties = new Map<EntityId, Map<EntityId, Tie>>();
  const tie = (third: EntityId, entity: EntityId, found: Tie) => {
    if (page.has(third)) return;
    const members = ties.get(third) ?? new Map<EntityId, Tie>();
    const known = members.get(entity);
    if (!known || compareTies(compareRecords, found, known) < 0) members.set(entity, found);
    ties.set(third, members);
  };
  for (const [record, entities] of named) {
    const all = entitiesOf(record);
    if (all.size > ROLL_CALL) continue;
    for (const third of all) for (const entity of entities) tie(third, entity, { kind: 'record', record });
  }
  for (const entity of page) for (const [whole, found] of wholesOf(index, entity)) tie(whole, entity, found);

  const shared = sharedRecords(named);
  const order = new Map([...page].map((entity, place) => [entity, place]));
  return [...ties]
    .map(
      ([third, members]): ThirdConnection => ({
        third,
        members: [...members]
          .map(([entity, found]) => ({ entity, tie: found }))
          .sort((a, b) => (order.get(a.entity) ?? 0) - (order.get(b.entity) ?? 0)),
      }),
    )
    .filter((connection) => tellsSomethingNew(shared, connection))
    .sort(
      (a, b) =>
        compareTies(compareRecords, strongestTie(compareRecords, a), strongestTie(compareRecords, b)) ||
        b.members.length - a.members.length ||
        (a.third < b.third ? -1 : 1),
    );
}

/** For each entity of the page, the records that connect it to another one of the page. */
function sharedRecords(named: ReadonlyMap<PackRecord, readonly EntityId[]>): ReadonlyMap<EntityId, Set<PackRecord>> {
  const shared = new Map<EntityId, Set<PackRecord>>();
  for (const [record, entities] of named) {
    if (entities.length < 2) continue;
    for (const entity of entities) {
      const records = shared.get(entity);
      if (records) records.add(record);
      else shared.set(entity, new Set([record]));
    }
  }
  return shared;
}

/** A path through a third entity needs a record on it, and is used only where no record connects the two directly. */
function tellsSomethingNew(
  shared: ReadonlyMap<EntityId, ReadonlySet<PackRecord>>,
  { members }: ThirdConnection,
): boolean {
  return members.some(({ entity, tie }, place) => {
    if (tie.kind !== 'record') return false;
    const own = shared.get(entity);
    const isTied = (other: EntityId) =>
      own !== undefined && [...(shared.get(other) ?? [])].some((each) => own.has(each));
    return members.some((other, otherPlace) => otherPlace !== place && !isTied(other.entity));
  });
}

/**
 * `entities`: those of the page, in its order; repeated and unknown ones are skipped. `date`: the page's own; null
 * where it gives none.
 */
export function connectPage(index: PackIndex, entities: Iterable<EntityId>, date: Edtf | null = null): PageConnections {
  const page = new Set([...entities].filter((id) => index.entity(id)));
  const named = recordsOfPage(index, page);
  const compareRecords = rankRecords(index, { entities: page, date });
  return {
    direct: connectDirectly(named, compareRecords),
    thirds: connectThroughThirds(index, page, named, compareRecords),
  };
}
