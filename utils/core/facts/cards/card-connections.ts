import type { PackIndex } from '../../pack/index-pack.ts';
import type { EntityId, PackRecord } from '../../pack/types.ts';
import { connectEntity } from '../connections/connect-entity.ts';
import { connectPage } from '../connections/connect-page.ts';
import { cardRecord, linkTo } from './card-record.ts';
import type { CardConnection, CardRecord, CardTie, NamedTogether } from './types.ts';

/** A card names no more others than these; whoever wants all has the side panel. */
const MAX_OTHERS = 12;
const MAX_RECORDS = 6;
const MAX_MEMBERS = 40;

/** What ties an entity to the others of its page. `page` may or may not hold the entity itself. */
export function cardConnections(
  index: PackIndex,
  entity: EntityId,
  page: readonly EntityId[],
): readonly CardConnection[] {
  return connectEntity(connectPage(index, [entity, ...page]), entity)
    .slice(0, MAX_OTHERS)
    .map(({ other, records, third }) => ({
      other: linkTo(index, other),
      records: records.slice(0, MAX_RECORDS).map((record) => cardRecord(index, record)),
      third: third && linkTo(index, third.third),
    }));
}

/** What ties the entities of a page to one another; at most `limit` rows of either kind are written out. */
export function namedTogether(index: PackIndex, page: readonly EntityId[], limit: number): NamedTogether {
  const { direct, thirds } = connectPage(index, page);
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
