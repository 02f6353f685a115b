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

/** What the popup asks its entry point to do. */
export interface PopupActions {
  readonly search: (query: SearchQuery) => Promise<SearchReply>;
  readonly card: (entity: EntityId) => Promise<EntityCard | null>;
  readonly record: (record: RecordId) => Promise<CardRecord | null>;
  /** Shows a mention on the page. */
  readonly reveal: (key: string) => void;
  /** Resolves with the key of the mention that is now shown. */
  readonly step: (direction: 'next' | 'previous') => Promise<string | null>;
  readonly toggleHidden: () => void;
  readonly setRule: (rule: SiteRule) => void;
  /**
   * Saves or copies; resolves with the name of the file, or `null` for the clipboard. Rejects with a reason for the
   * reader.
   */
  readonly export: (format: ExportFormat) => Promise<string | null>;
  /** Copies a text to the clipboard. */
  readonly copy: (text: string) => Promise<void>;
  /** Today, as an ISO day. */
  readonly today: string;
  readonly openOptions: () => void;
  /** Opens the side panel; `null` in browsers that have none. */
  readonly openPanel: (() => void) | null;
  readonly reload: () => void;
  /** Tries again: reads a page of which a part failed, or asks a background that did not answer. */
  readonly retry: () => void;
  readonly allow: AllowAccess;
  readonly remember: (memory: PopupMemory) => void;
}
