/** What popup, side panel, options and the address bar ask the background. Pages of the web may ask none of it. */
import * as v from 'valibot';
import type { CardRecord, EntityOverview, NamedTogether } from '../../core/facts/cards/types.ts';
import type { PackSummary } from '../../core/pack/summary.ts';
import type { EntityId, RecordId } from '../../core/pack/types.ts';
import type { TabReport } from '../../core/page/tab-report.ts';
import type { SearchQuery, SearchReply } from '../../core/search/types.ts';
import { call, count, list, object, reply, text } from './call.ts';

/**
 * What became of a file that should be added as a pack. `refused`: `reason` is the one line that says where and what is
 * wrong. `encoding`: it is neither UTF-8 nor UTF-16. `failed`: the browser could not read or keep it, for its `reason`.
 */
export type PackAdded =
  | { readonly kind: 'added'; readonly title: string }
  | { readonly kind: 'refused' | 'failed'; readonly reason: string }
  | { readonly kind: 'encoding' };

export const EXTENSION_PAGE_TO_BACKGROUND = {
  /** What is known of a tab's page and its frames. Fails with `unreachable` where the extension reads none of it. */
  'tab-report': call('tab-report', { tab: count() }, reply<TabReport>()),
  /** Scrolls a mention into view, marks it for a moment and opens its card; false where it is gone. */
  'reveal-in-tab': call('reveal-in-tab', { tab: count(), key: v.string() }, reply<boolean>()),
  /** Goes to the next or previous mention of a tab, over all its frames; gives its key, or null where there is none. */
  'step-in-tab': call(
    'step-in-tab',
    { tab: count(), direction: v.picklist(['next', 'previous']) },
    reply<string | null>(),
  ),
  /** Hides all highlights of a tab, or shows them again; gives whether they are hidden now. */
  'toggle-tab-hidden': call('toggle-tab-hidden', { tab: count() }, reply<boolean>()),
  /** Reads a tab's page anew, as after a part of it failed. */
  'read-tab-again': call('read-tab-again', { tab: count() }, reply<true>()),
  search: call('search', { query: object<SearchQuery>() }, reply<SearchReply>()),
  /** For lists: who each entity is, in the order asked; ids that no pack knows are left out. */
  overviews: call('overviews', { entities: list<EntityId>() }, reply<readonly EntityOverview[]>()),
  /** What ties these entities to one another, in the order of a page; at most `limit` rows of either kind. */
  'named-together': call('named-together', { entities: list<EntityId>(), limit: count() }, reply<NamedTogether>()),
  record: call('record', { record: text<RecordId>() }, reply<CardRecord | null>()),
  /** The packs in use, the bundled one first. */
  packs: call('packs', {}, reply<readonly PackSummary[]>()),
  /** `upload`: the key under which the file was kept, since a message holds no more than 64 MiB. */
  'add-pack': call('add-pack', { upload: v.string() }, reply<PackAdded>()),
  'remove-pack': call('remove-pack', { id: v.string() }, reply<true>()),
};
