/** Messages from popup, side panel and options to the background. Web pages may not send them. */
import * as v from 'valibot';
import type { CardRecord, EntityOverview, NamedTogether } from '../../core/facts/cards/types.ts';
import type { ChangeRefusal, OwnChange } from '../../core/own-data/types.ts';
import type { LeftOut } from '../../core/pack/left-out.ts';
import type { PackSummary } from '../../core/pack/summary.ts';
import type { EntityId, Pack, RecordId, Source } from '../../core/pack/types.ts';
import type { TabReport } from '../../core/page/tab-report.ts';
import type { DraftReading } from '../../core/reports/draft/types.ts';
import type { SelectedFacts } from '../../core/reports/keeping/selected-facts.ts';
import type { PageProposals } from '../../core/reports/proposals/types.ts';
import type { PageReports } from '../../core/reports/types.ts';
import type { BrowseReply } from '../../core/search/browse-list.ts';
import type { SearchFilters, SearchQuery, SearchReply } from '../../core/search/types.ts';
import { call, count, list, object, part, question, reply, text } from './call.ts';
import { OWN_CHANGE } from './own-change.ts';

/** A pack, with what is left out of it and why. */
export interface PackInUse extends PackSummary {
  readonly leftOut: readonly LeftOut[];
  /** The fingerprint of the key by which its file was signed; null for none. */
  readonly signedBy: string | null;
  /** Whether it is the reader's own data: a register of theirs, or what they entered. */
  readonly isOwn: boolean;
  /** The version to which the reader can go back; null for none. */
  readonly previousVersion: string | null;
  /** False where the reader switched it off. */
  readonly isOn: boolean;
  /** Whether a part of it cannot be read, so that it is not in use. */
  readonly isDamaged: boolean;
}

export interface PackSources {
  readonly total: number;
  readonly sources: readonly Source[];
}

export interface DataState {
  /** True where the packs that the reader added cannot be opened now, so that the bundled one stands alone. */
  readonly isReduced: boolean;
  /** The titles of added packs that are not in use, since a part of what is stored of them cannot be read. */
  readonly damaged: readonly string[];
}

/**
 * What became of a change of own data. `changed`: it is on the disk, as this revision of this pack. `refused`: nothing
 * was changed. `no-pack`: there is no such own pack, or not this change of it.
 */
export type ChangeOutcome =
  | { readonly kind: 'changed'; readonly pack: string; readonly revision: number }
  | { readonly kind: 'refused'; readonly refusal: ChangeRefusal }
  | { readonly kind: 'no-pack' };

/** A tab's page as its frames report it, with descriptions of the entities named there and what connects them. */
export interface TabPage {
  readonly report: TabReport;
  /** As for `overviews` and for `named-together`; both empty for a PDF. */
  readonly overviews: readonly EntityOverview[];
  readonly together: NamedTogether;
}

export const EXTENSION_PAGE_TO_BACKGROUND = {
  /**
   * The state of a tab's page and its frames, and what the packs know of the names there, in one answer. Fails with
   * `unreachable` where no content script runs in it. `isBrief`: only the first rows of what connects them, as many as
   * are shown before the reader asks for more.
   */
  'tab-page': question('tab-page', { tab: count(), isBrief: v.optional(v.boolean()) }, reply<TabPage>()),
  /**
   * What a tab's page reports, compared with the packs. Fails with `unreachable` where no content script runs in it.
   */
  'page-reports': question('page-reports', { tab: count() }, reply<PageReports>()),
  /** The same as forms that the reader may keep. */
  'page-proposals': question('page-proposals', { tab: count() }, reply<PageProposals>()),
  /** What is selected in a frame of a tab, as forms; also where no content script runs in it. */
  'selected-facts': question(
    'selected-facts',
    { tab: count(), frame: count(), text: v.string() },
    reply<SelectedFacts>(),
  ),
  /** Reads a text of the reader's own, on the day `today`; nothing of it is kept. */
  'read-draft': question(
    'read-draft',
    { text: v.string(), language: v.string(), today: v.string() },
    reply<DraftReading>(),
  ),
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
  /** Reads a tab's page again, as after a failure. */
  'read-tab-again': call('read-tab-again', { tab: count() }, reply<true>()),
  /** Whether all packs are in use. */
  'data-state': question('data-state', {}, reply<DataState>()),
  search: question('search', { query: object<SearchQuery>() }, reply<SearchReply>()),
  /**
   * For lists: a short description of each entity, in the given order; ids that no pack has are left out. `date`: that
   * of the page on which they stand.
   */
  overviews: question(
    'overviews',
    { entities: list<EntityId>(), date: v.optional(v.nullable(v.string())) },
    reply<readonly EntityOverview[]>(),
  ),
  /**
   * The connections between these entities, given in the order of a page; of each kind no more than a reader would
   * scroll through. `date`: the page's own, null where it gives none.
   */
  'named-together': question(
    'named-together',
    { entities: list<EntityId>(), date: v.nullable(v.string()) },
    reply<NamedTogether>(),
  ),
  record: question('record', { record: text<RecordId>() }, reply<CardRecord | null>()),
  /** The part of all packs that is about these, for an export; what no pack has is left out. */
  'pack-part': question('pack-part', { entities: list<EntityId>(), records: list<RecordId>() }, reply<Pack>()),
  /** The packs, the bundled ones first; they alone where the others cannot be opened, see `data-state`. */
  packs: question('packs', {}, reply<readonly PackInUse[]>()),
  /** A part of a list of one pack, switched on or not. Fails with `data-unavailable` where there is no such pack. */
  browse: question(
    'browse',
    {
      pack: v.string(),
      list: v.picklist(['institution', 'official', 'record']),
      filters: object<SearchFilters>(),
      from: count(),
      count: count(),
    },
    reply<BrowseReply>(),
  ),
  /** The sources of one pack, at most the first thousand. Fails as `browse`. */
  'pack-sources': question('pack-sources', { pack: v.string() }, reply<PackSources>()),
  /** A page of the extension has stored a pack, which is used from now on; what the background reads is the storage. */
  'packs-changed': question('packs-changed', {}, reply<true>()),
  /** Uses a pack, or leaves it out until it is switched on again. Fails with `not-kept`. */
  'switch-pack': call('switch-pack', { id: v.string(), isOn: v.boolean() }, reply<true>()),
  /** Goes back to the version before the newer file; gives it, or null where there is none. */
  'revert-pack': call('revert-pack', { id: v.string() }, reply<string | null>()),
  /** Own data that is removed can be put back; other packs are gone. */
  'remove-pack': call('remove-pack', { id: v.string() }, reply<true>()),
  /**
   * Changes own data; `pack` is null for the reader's main pack, which begins with the first change. Fails with
   * `not-kept` where the browser has no room.
   */
  'change-own-data': call(
    'change-own-data',
    { pack: v.nullable(v.string()), change: part<OwnChange>((value) => v.is(OWN_CHANGE, value)) },
    reply<ChangeOutcome>(),
  ),
  /** Takes a change back, unless what it changed has changed since. */
  'undo-own-change': call('undo-own-change', { pack: v.string(), revision: count() }, reply<ChangeOutcome>()),
  /** Puts own data back that was removed. */
  'restore-own-pack': call('restore-own-pack', { pack: v.string() }, reply<true>()),
  /** Removes own data for good, as when a register is taken back that was just added. */
  'delete-own-pack': call('delete-own-pack', { pack: v.string() }, reply<true>()),
  /** Computes own data anew that is not in use as it is stored, as after a full disk. */
  'prepare-own-data': question('prepare-own-data', {}, reply<true>()),
  /** A full disk tore what the browser writes: it is to be mended as soon as there is room. */
  'mend-storage': question('mend-storage', { log: v.picklist(['database', 'settings']) }, reply<true>()),
};
