/** What popup, side panel, options and the address bar ask the background. Pages of the web may ask none of it. */
import * as v from 'valibot';
import type { CardRecord, EntityOverview, NamedTogether } from '../../core/facts/cards/types.ts';
import type { PackSummary } from '../../core/pack/summary.ts';
import type { EntityId, RecordId } from '../../core/pack/types.ts';
import type { SearchQuery, SearchReply } from '../../core/search/types.ts';
import { call, count, list, object, reply, text } from './call.ts';

/** What became of a file that should be added as a pack; `reason` is the one line that says where and what is wrong. */
export type PackAdded =
  | { readonly kind: 'added'; readonly title: string }
  | { readonly kind: 'refused'; readonly reason: string };

export const EXTENSION_PAGE_TO_BACKGROUND = {
  search: call('search', { query: object<SearchQuery>() }, reply<SearchReply>()),
  /** For lists: who each entity is, in the order asked; ids that no pack knows are left out. */
  overviews: call('overviews', { entities: list<EntityId>() }, reply<readonly EntityOverview[]>()),
  /** What ties these entities to one another, in the order of a page; at most `limit` rows of either kind. */
  'named-together': call('named-together', { entities: list<EntityId>(), limit: count() }, reply<NamedTogether>()),
  record: call('record', { record: text<RecordId>() }, reply<CardRecord | null>()),
  /** The packs in use, the bundled one first. */
  packs: call('packs', {}, reply<readonly PackSummary[]>()),
  'add-pack': call('add-pack', { text: v.string() }, reply<PackAdded>()),
  'remove-pack': call('remove-pack', { id: v.string() }, reply<true>()),
};
