import type { ReferenceDate } from '../../utils/core/facts/as-of/types.ts';
import type { EntityOverview, NamedTogether } from '../../utils/core/facts/cards/types.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import type { PageReport } from '../../utils/core/page/page-report.ts';
import type { BrowserFamily, ClosedReason } from '../../utils/core/page/restricted-pages.ts';

/** All that the panel shows of one page. */
export interface PanelPage {
  readonly report: PageReport;
  readonly overviews: ReadonlyMap<EntityId, EntityOverview>;
  readonly together: NamedTogether;
  readonly reference: ReferenceDate;
  /** `null` where the page has no site. */
  readonly host: string | null;
  /** The page is read for this visit only, since the reader opened it to the extension by a click. */
  readonly visitOnly: boolean;
}

export type PanelState =
  | { readonly kind: 'waiting' }
  /** No content script answers: a page of the browser, a store, a file that extensions may not read. */
  | {
      readonly kind: 'closed';
      readonly reason: ClosedReason;
      readonly family: BrowserFamily;
      /** The site that the reader could allow; `null` where none is known. */
      readonly host: string | null;
    }
  | { readonly kind: 'page'; readonly page: PanelPage };
