import type { Handlers } from '../../../utils/browser/messages/handle-messages.ts';
import { cardRecord } from '../../../utils/core/facts/cards/card-record.ts';
import { overviewOf } from '../../../utils/core/facts/cards/overview.ts';
import { sidesIn } from '../../../utils/core/pack/record-types.ts';
import { selectPart } from '../../../utils/core/pack/select-part.ts';
import type { RecordId } from '../../../utils/core/pack/types.ts';
import type { SearchQuery, SearchReply } from '../../../utils/core/search/types.ts';
import { inSlices } from '../in-slices.ts';
import { connectable } from '../packs/connectable.ts';
import { connectionsOf, homeOrNone, withHome } from '../packs/connections-of.ts';
import { stateNow } from '../packs/data-state.ts';
import { dataset } from '../packs/dataset.ts';

export async function searchPack(query: SearchQuery): Promise<SearchReply> {
  const search = await (await dataset()).search();
  return inSlices(search(query));
}

/** Answers popup, side panel and options about the packs. */
export const queryHandlers: Handlers = {
  'data-state': stateNow,
  search: ({ query }) => searchPack(query),
  overviews: async ({ entities, date = null }) => {
    const index = await (await dataset()).indexAround({ entities });
    return entities.flatMap((entity) => overviewOf(index, entity, date) ?? []);
  },
  'named-together': async ({ entities, date }) => {
    const { indexAround, model } = await dataset();
    const connected = connectable(model, entities);
    const home = await homeOrNone();
    const index = await indexAround({ entities: withHome(connected, home), withRecords: true });
    return connectionsOf(index, connected, { home, date });
  },
  'pack-part': async ({ entities, records }) => {
    const { pack } = await (await dataset()).indexAround({ entities, records });
    return selectPart(pack, entities, records);
  },
  record: async ({ record }) => {
    const { indexAround } = await dataset();
    const alone = await indexAround({ records: [record] });
    // Of a record that several packs have, the first one gives the id.
    const found = alone.record(record) ?? alone.record(record.slice(record.indexOf('/') + 1) as RecordId);
    if (!found) return null;
    // What other packs tell of the same deed is among the records of its parties.
    const index = alone.pack.members
      ? await indexAround({ entities: sidesIn(found), records: [record], withRecords: true })
      : alone;
    return cardRecord(index, index.record(found.id) ?? found);
  },
};
