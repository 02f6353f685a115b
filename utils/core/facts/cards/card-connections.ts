import type { PackIndex } from '../../pack/index-pack.ts';
import type { Edtf, EntityId, PackRecord } from '../../pack/types.ts';
import { connectEntity } from '../connections/connect-entity.ts';
import { connectPage } from '../connections/connect-page.ts';
import { isBetweenInstitutions } from '../connections/rank-records.ts';
import { cardRecord, linkTo } from './card-record.ts';
import type { CardConnection, CardRecord, CardTie, EntityCard, NamedTogether } from './types.ts';

/** The number of connected entities on a card; the side panel lists all. */
const MAX_OTHERS = 12;
const MAX_RECORDS = 6;
const MAX_MEMBERS = 40;

/**
 * The connections of an entity to the others on its page, and every record of its own that is one. `page` may contain
 * the entity itself; `date` is the page's own, null where it gives none.
 */
export function cardConnections(
  index: PackIndex,
  entity: EntityId,
  page: readonly EntityId[],
  date: Edtf | null = null,
): Pick<EntityCard, 'connections' | 'tied'> {
  const connections = connectPage(index, [entity, ...page], date);
  const found = connectEntity(connections, entity);
  return {
    tied: connections.direct.filter(({ entities }) => entities.includes(entity)).map(({ record }) => record.id),
    connections: found.slice(0, MAX_OTHERS).map(
      ({ other, records, third }): CardConnection => ({
        other: linkTo(index, other),
        records: records.slice(0, MAX_RECORDS).map((record) => cardRecord(index, record)),
        third: third && linkTo(index, third.third),
      }),
    ),
  };
}

/**
 * The connections between the entities of a page, with at most `limit` rows of each kind; `date` is the page's own,
 * null where it gives none.
 */
export function namedTogether(
  index: PackIndex,
  page: readonly EntityId[],
  limit: number,
  date: Edtf | null = null,
): NamedTogether {
  const { direct, thirds } = connectPage(index, page, date);
  const entitiesOfPage = { entities: new Set(page) };
  const written = new Map<PackRecord, CardRecord>();
  const write = (record: PackRecord): CardRecord => {
    const known = written.get(record) ?? cardRecord(index, record);
    written.set(record, known);
    return known;
  };
  return {
    direct: direct.slice(0, limit).map(({ record, entities }) => ({
      record: write(record),
      entities: entities.map((id) => linkTo(index, id)),
      ...(isBetweenInstitutions(index, record, entitiesOfPage) ? {} : { isByOfficial: true }),
    })),
    directTotal: direct.length,
    thirds: thirds.slice(0, limit).map(({ third, members }) => ({
      third: linkTo(index, third),
      ties: members.slice(0, MAX_MEMBERS).map(({ entity, tie }): CardTie => {
        const link = linkTo(index, entity);
        return tie.kind === 'record'
          ? { kind: 'record', entity: link, record: write(tie.record) }
          : { kind: tie.kind, entity: link };
      }),
    })),
    thirdsTotal: thirds.length,
  };
}
