import type { Handlers } from '../../utils/browser/messages/handle-messages.ts';
import { namedTogether } from '../../utils/core/facts/cards/card-connections.ts';
import { cardRecord } from '../../utils/core/facts/cards/card-record.ts';
import { overviewOf } from '../../utils/core/facts/cards/overview.ts';
import type { PackIndex } from '../../utils/core/pack/index-pack.ts';
import { createSearchInSteps, type SearchInSteps } from '../../utils/core/search/search.ts';
import type { SearchQuery, SearchReply } from '../../utils/core/search/types.ts';
import { dataset } from './dataset.ts';
import { inSlices } from './in-slices.ts';

/** Readers type a country in English, in Chinese or in the language of their browser. */
function countryNames(): (country: string) => readonly string[] {
  const languages = [...new Set(['en', 'zh-Hans', navigator.language])];
  const names = languages.map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));
  return (country) => [...new Set(names.flatMap((name) => name.of(country) ?? []))];
}

// One for each index, built at the first search, which most sessions do not need.
const searches = new WeakMap<PackIndex, Promise<SearchInSteps>>();

export async function searchPack(query: SearchQuery): Promise<SearchReply> {
  const { index } = await dataset();
  const search = searches.get(index) ?? inSlices(createSearchInSteps(index, countryNames()));
  searches.set(index, search);
  return inSlices((await search)(query));
}

/** Answers popup, side panel and options about the packs. */
export const queryHandlers: Handlers = {
  'data-state': async () => ({ isReduced: (await dataset()).isReduced }),
  search: ({ query }) => searchPack(query),
  overviews: async ({ entities }) => {
    const { index } = await dataset();
    return entities.flatMap((entity) => overviewOf(index, entity) ?? []);
  },
  'named-together': async ({ entities, limit }) => namedTogether((await dataset()).index, entities, limit),
  record: async ({ record }) => {
    const { index } = await dataset();
    const found = index.record(record);
    return found ? cardRecord(index, found) : null;
  },
};
