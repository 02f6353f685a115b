import type { ExportFormat } from '../../utils/core/export/types.ts';
import type { CardRecord, EntityCard, EntityOverview, NamedTogether } from '../../utils/core/facts/cards/types.ts';
import type { EntityId, RecordId } from '../../utils/core/pack/types.ts';
import type { PageReport } from '../../utils/core/page/page-report.ts';
import type { BrowserFamily, ClosedReason } from '../../utils/core/page/restricted-pages.ts';
import type { FrameReport } from '../../utils/core/page/tab-report.ts';
import type { SearchFilters, SearchQuery, SearchReply } from '../../utils/core/search/types.ts';
import type { SiteRule } from '../../utils/core/settings/types.ts';
import type { AllowAccess } from '../access/access-offer.tsx';

/** What is known of the tab that popup or side panel speak of. */
export type PageState =
  /** The search stands by itself, as a page of its own. */
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  /** The background could not say anything of the page. */
  | { readonly kind: 'failed' }
  | ClosedPageState
  | OpenPage;

/** Nothing can be marked there. */
export interface ClosedPageState {
  readonly kind: 'closed';
  readonly reason: ClosedReason;
  /** Whose words the settings bear. */
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
  /** What ties the names of the page to one another. */
  readonly together: NamedTogether;
  /** Empty for a page without one. */
  readonly host: string;
  readonly rule: SiteRule | null;
  /** The page is read for this visit only, since the reader opened it to the extension by a click. */
  readonly visitOnly: boolean;
}

/** Where the popup was left, so that it can be opened there again. */
export interface PopupMemory {
  readonly view: 'page' | 'search';
  readonly text: string;
  readonly filters: SearchFilters;
}

/** Everything that the popup has done by others. */
export interface PopupActions {
  readonly search: (query: SearchQuery) => Promise<SearchReply>;
  readonly card: (entity: EntityId) => Promise<EntityCard | null>;
  readonly record: (record: RecordId) => Promise<CardRecord | null>;
  /** Shows a mention on the page. */
  readonly reveal: (key: string) => void;
  /** Gives the key of the mention that is shown now. */
  readonly step: (direction: 'next' | 'previous') => Promise<string | null>;
  readonly toggleHidden: () => void;
  readonly setRule: (rule: SiteRule) => void;
  /** Saves or copies; gives the name of the file, or `null` for the clipboard. Rejects with a reason for the reader. */
  readonly export: (format: ExportFormat) => Promise<string | null>;
  /** Puts a text into the clipboard. */
  readonly copy: (text: string) => Promise<void>;
  /** Today, as an ISO day. */
  readonly today: string;
  readonly openOptions: () => void;
  /** Opens the side panel; `null` in browsers that have none. */
  readonly openPanel: (() => void) | null;
  readonly reload: () => void;
  /** Reads the page again, of which a part failed, or asks the background again. */
  readonly retry: () => void;
  readonly allow: AllowAccess;
  readonly remember: (memory: PopupMemory) => void;
}
