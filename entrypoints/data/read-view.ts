import type { DataPageProps } from '../../components/data-browser/data-page.tsx';
import type { Ties } from '../../components/data-browser/tie-map.tsx';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { ask } from '../../utils/browser/messages/send.ts';
import { peopleOf } from '../../utils/core/facts/cards/record-parts.ts';
import type { CardRecord, EntityCard, EntityLink } from '../../utils/core/facts/cards/types.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import type { BrowseView } from '../../utils/core/search/browse-address.ts';
import { NO_FILTERS } from '../../utils/core/search/filters.ts';

export type ViewData = Pick<DataPageProps, 'details' | 'card' | 'ties' | 'record' | 'found'>;
export const NOTHING_READ: ViewData = {
  details: { facets: null, sources: null },
  card: null,
  ties: null,
  record: null,
  found: null,
};

/** What was asked for is in no pack that is switched on. */
export class NotInData extends Error {
  override readonly name = 'NotInData';
}

const MAX_FOUND = 200;
/** Neighbours on a map; more would not be legible. */
const MAX_NEIGHBOURS = 24;

const sidesOf = (record: CardRecord): readonly EntityLink[] => {
  switch (record.type) {
    case 'agreement':
      return record.parties;
    case 'visit':
      return [...record.visitors, ...record.hosts];
    case 'event':
      return [...record.organisers, ...record.participants];
  }
};

async function tiesOf(card: EntityCard): Promise<Ties | null> {
  const records = [...card.agreements, ...card.visits, ...card.events];
  const near = new Set<EntityId>();
  for (const record of records)
    for (const link of [...sidesOf(record), ...peopleOf(record).map(({ official }) => official)])
      if (!link.isElsewhere && near.size < MAX_NEIGHBOURS) near.add(link.id);
  near.delete(card.id);
  if (near.size === 0) return null;
  const entities = [card.id, ...near];
  const [together, overviews] = await Promise.all([
    ask({ type: 'named-together', entities, date: null }),
    ask({ type: 'overviews', entities }),
  ]);
  return {
    together: expectValue(together),
    overviews: new Map(expectValue(overviews).map((overview) => [overview.id, overview])),
  };
}

/**
 * Reads what a view shows; gives it in parts as they come. Rejects with NotInData, or where the background gives no
 * answer.
 */
export async function* readView(view: BrowseView): AsyncGenerator<ViewData> {
  switch (view.kind) {
    case 'pack': {
      const { pack } = view;
      const [list, sources] = await Promise.all([
        ask({ type: 'browse', pack, list: 'record', filters: NO_FILTERS, from: 0, count: 0 }),
        ask({ type: 'pack-sources', pack }),
      ]);
      yield { ...NOTHING_READ, details: { facets: expectValue(list).facets, sources: expectValue(sources) } };
      return;
    }
    case 'entity': {
      const card = expectValue(await ask({ type: 'entity-card', entity: view.id, page: [], date: null }));
      if (card === null) throw new NotInData();
      yield { ...NOTHING_READ, card };
      yield { ...NOTHING_READ, card, ties: await tiesOf(card) };
      return;
    }
    case 'record': {
      const record = expectValue(await ask({ type: 'record', record: view.id }));
      if (record === null) throw new NotInData();
      yield { ...NOTHING_READ, record };
      return;
    }
    case 'search': {
      const query = { text: view.text, filters: NO_FILTERS, limit: MAX_FOUND };
      yield { ...NOTHING_READ, found: expectValue(await ask({ type: 'search', query })).results };
      return;
    }
    default:
      yield NOTHING_READ;
  }
}
