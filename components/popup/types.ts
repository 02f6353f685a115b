import type { ExportFormat } from '../../utils/core/export/types.ts';
import type { CardRecord, EntityCard, EntityOverview, NamedTogether } from '../../utils/core/facts/cards/types.ts';
import type { EntityId, RecordId } from '../../utils/core/pack/types.ts';
import type { PageReport } from '../../utils/core/page/page-report.ts';
import type { BrowserFamily, ClosedReason } from '../../utils/core/page/restricted-pages.ts';
import type { FrameReport } from '../../utils/core/page/tab-report.ts';
import type { SearchFilters, SearchQuery, SearchReply } from '../../utils/core/search/types.ts';
import type { SiteRule } from '../../utils/core/settings/types.ts';
import type { AllowAccess } from '../access/access-offer.tsx';

/** What is known of the tab that the popup or the side panel shows. */
export type PageState =
  /** The search is open as a page of its own, without a tab. */
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  /** The background could not report on the page. */
  | { readonly kind: 'failed' }
  | ClosedPageState
  | OpenPage;

/** Nothing can be highlighted there. */
export interface ClosedPageState {
  readonly kind: 'closed';
  readonly reason: ClosedReason;
  /** The browser whose wording of settings is used. */
  readonly family: BrowserFamily;
  /** The site that the reader could allow; `null` where none is known. */
  readonly host: string | null;
}

export interface OpenPage {
  readonly kind: 'open';
  /** The page with the mentions of all its frames. */
  readonly report: PageReport;
  /** The page and its frames one by one, as they are exported. */
  readonly frames: readonly FrameReport[];
  readonly overviews: ReadonlyMap<EntityId, EntityOverview>;
  /** The connections between the names of the page. */
  readonly together: NamedTogether;
  /** Empty for a page without one. */
  readonly host: string;
  readonly rule: SiteRule | null;
  /** The page is read for this visit only, since the reader allowed it with a click on the toolbar button. */
  readonly visitOnly: boolean;
}

/** The state of the popup, to restore it when it is opened again. */
export interface PopupMemory {
  readonly view: 'page' | 'search';
  readonly text: string;
  readonly filters: SearchFilters;
}

/** Everything that the popup has done by others. What cannot be done rejects, and the popup says so. */
export interface PopupActions {
  readonly search: (query: SearchQuery) => Promise<SearchReply>;
  readonly card: (entity: EntityId) => Promise<EntityCard | null>;
  readonly record: (record: RecordId) => Promise<CardRecord | null>;
  /** Shows a mention on the page; false where it is gone. */
  readonly reveal: (key: string) => Promise<boolean>;
  /** Gives the key of the mention that is shown now. */
  readonly step: (direction: 'next' | 'previous') => Promise<string | null>;
  readonly toggleHidden: () => Promise<unknown>;
  readonly setRule: (rule: SiteRule) => Promise<unknown>;
  /** Saves or copies; gives the name of the file, or `null` for the clipboard. Rejects with a reason for the reader. */
  readonly export: (format: ExportFormat) => Promise<string | null>;
  /** Copies a text to the clipboard. */
  readonly copy: (text: string) => Promise<void>;
  /** Today, as an ISO day. */
  readonly today: string;
  readonly openOptions: () => Promise<unknown>;
  /** Opens the side panel; `null` in browsers that have none. */
  readonly openPanel: (() => Promise<unknown>) | null;
  readonly reload: () => Promise<unknown>;
  /** Reads the page again, of which a part failed, or asks the background again. */
  readonly retry: () => Promise<unknown>;
  readonly allow: AllowAccess;
  readonly remember: (memory: PopupMemory) => void;
}

/** The same for its views, which need not care: the popup says what failed. */
export type ViewActions = Omit<PopupActions, 'reveal' | 'toggleHidden' | 'setRule' | 'reload' | 'retry'> & {
  readonly reveal: (key: string) => void;
  readonly toggleHidden: () => void;
  readonly setRule: (rule: SiteRule) => void;
  readonly reload: () => void;
  readonly retry: () => void;
};
