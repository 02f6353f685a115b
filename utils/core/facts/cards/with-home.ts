import type { PackIndex } from '../../pack/index-pack.ts';
import { entitiesOf } from '../../pack/record-types.ts';
import type { EntityId } from '../../pack/types.ts';
import { compareDates } from '../dates/compare-dates.ts';
import { cardRecord } from './card-record.ts';
import type { CardRecord, EntityCard, NamedTogether } from './types.ts';

const marked = <Record extends CardRecord>(index: PackIndex, home: EntityId, record: Record): Record => {
  const written = index.record(record.id);
  return written && entitiesOf(written).has(home) ? { ...record, withHome: true } : record;
};

/** A card whose records say where they name the reader's own institution; its own card stays as it is. */
export function cardWithHome(index: PackIndex, card: EntityCard, home: EntityId | null): EntityCard {
  if (home === null || card.id === home) return card;
  return {
    ...card,
    agreements: card.agreements.map((record) => marked(index, home, record)),
    visits: card.visits.map((record) => marked(index, home, record)),
    events: card.events.map((record) => marked(index, home, record)),
  };
}

/**
 * What is named together on a page, with what the reader's own institution has with it: ties between names of the page
 * that name it as well come first, and those of an entity of the page with it alone stand apart, the latest first.
 */
export function togetherWithHome(
  index: PackIndex,
  together: NamedTogether,
  page: readonly EntityId[],
  home: EntityId | null,
  limit: number,
): NamedTogether {
  if (home === null) return together;
  const direct = together.direct.map((row) => ({ ...row, record: marked(index, home, row.record) }));
  const shown = new Set(direct.map(({ record }) => record.id));
  const others = new Set<EntityId>(page.filter((id) => id !== home));
  const withHome = index
    .recordsOf(home)
    .filter((record) => !shown.has(record.id) && [...entitiesOf(record)].some((id) => others.has(id)))
    .map((record): CardRecord => ({ ...cardRecord(index, record), withHome: true }))
    .sort((one, other) => compareDates(one.date ?? one.reportedAfter, other.date ?? other.reportedAfter));
  return {
    ...together,
    direct: [...direct.filter(({ record }) => record.withHome), ...direct.filter(({ record }) => !record.withHome)],
    withHome: withHome.slice(0, limit),
  };
}
