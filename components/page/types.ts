import type { EntityOverview, NamedTogether } from '../../utils/core/facts/cards/types.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import type { PageReport } from '../../utils/core/page/page-report.ts';
import type { BrowserFamily, ClosedReason } from '../../utils/core/page/restricted-pages.ts';
import type { FrameReport } from '../../utils/core/page/tab-report.ts';
import type { SiteRule } from '../../utils/core/settings/types.ts';
import type { AllowAccess } from '../access/access-offer.tsx';
import type { AnyFormat } from './export-menu.tsx';

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

export interface FailedTies {
  readonly error: unknown;
  /** Asks for the missing rows again, and for nothing else of the page. */
  readonly onRetry: () => void;
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
  /** Set where `together` has its first rows alone, since the others were asked for in vain. */
  readonly failedTies?: FailedTies;
  /** Empty for a page without one. */
  readonly host: string;
  readonly rule: SiteRule | null;
  /** True where the page has not done yet what the settings want of it. */
  readonly isBehind?: boolean;
  /** The page is read for this visit only, since the reader allowed it with a click on the toolbar button. */
  readonly visitOnly: boolean;
  /** Where its tables are read as a register; `null` or missing where it holds none. */
  readonly tablesAddress?: string | null;
}

/** What popup and side panel do with a page. What cannot be done rejects. */
export interface PageActions {
  /** Shows a mention on the page; false where it is gone. */
  readonly reveal: (key: string) => Promise<boolean>;
  /** Gives the key of the mention that is shown now; `null` where there is none. */
  readonly step: (direction: 'next' | 'previous') => Promise<string | null>;
  readonly toggleHidden: () => Promise<unknown>;
  readonly setRule: (rule: SiteRule) => Promise<unknown>;
  /** Saves or copies; gives the name of the file, or `null` for the clipboard. Rejects with a reason for the reader. */
  readonly export: (format: AnyFormat) => Promise<string | null>;
  readonly reload: () => Promise<unknown>;
  /** Reads the page again, of which a part failed, or asks the background again. */
  readonly retry: () => Promise<unknown>;
  readonly allow: AllowAccess;
}

/** The same for views, which need not handle failures: popup and side panel say what failed. */
export type AttemptedActions = Pick<PageActions, 'step' | 'export' | 'allow'> & {
  readonly reveal: (key: string) => void;
  readonly toggleHidden: () => void;
  readonly setRule: (rule: SiteRule) => void;
  readonly reload: () => void;
  readonly retry: () => void;
};
