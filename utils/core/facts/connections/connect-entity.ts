import type { EntityId, PackRecord } from '../../pack/types.ts';
import type { EntityConnection, PageConnections, ThirdConnection } from './types.ts';

/**
 * Whether the path from one member to another contains a record; two parts of the same whole are not connected by that
 * alone.
 */
const passesRecord = (connection: ThirdConnection, a: EntityId, b: EntityId): boolean =>
  connection.members.some(({ entity, tie }) => (entity === a || entity === b) && tie.kind === 'record');

/**
 * The connections of one entity of the page to each of the others, strongest first. They are taken from the page's
 * connections, so that A's list has the same about B as B's list about A.
 */
export function connectEntity(page: PageConnections, entity: EntityId): readonly EntityConnection[] {
  /** The rank of the strongest record with each other entity. */
  const ranks = new Map<EntityId, number>();
  const records = new Map<EntityId, PackRecord[]>();
  for (const [rank, { record, entities }] of page.direct.entries()) {
    if (!entities.includes(entity)) continue;
    for (const other of entities) {
      if (other === entity) continue;
      const known = records.get(other);
      if (known) known.push(record);
      else {
        records.set(other, [record]);
        ranks.set(other, rank);
      }
    }
  }
  const direct = [...records]
    .map(([other, shared]) => ({ other, records: shared, third: null }))
    .sort(
      (a, b) =>
        (ranks.get(a.other) ?? 0) - (ranks.get(b.other) ?? 0) ||
        b.records.length - a.records.length ||
        (a.other < b.other ? -1 : 1),
    );

  const throughThird = new Map<EntityId, ThirdConnection>();
  for (const connection of page.thirds) {
    if (!connection.members.some((member) => member.entity === entity)) continue;
    for (const { entity: other } of connection.members) {
      if (other === entity || records.has(other) || throughThird.has(other)) continue;
      if (passesRecord(connection, entity, other)) throughThird.set(other, connection);
    }
  }
  return [...direct, ...[...throughThird].map(([other, third]) => ({ other, records: [], third }))];
}
