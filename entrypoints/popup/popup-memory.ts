import type { PopupMemory } from '../../components/popup/types.ts';
import type { ReaderTab } from '../../utils/browser/platform/active-tab.ts';
import { sessionItem } from '../../utils/browser/storage/session-item.ts';
import { NO_FILTERS } from '../../utils/core/search/filters.ts';

/**
 * Milliseconds for which the popup reopens where it was left. A reader who closed it by a click beside it wants to go
 * on; one who opens it an hour later begins something new.
 */
const MAX_AGE = 10 * 60_000;
/** The popup as it begins. */
export const FRESH: PopupMemory = { view: 'page', text: '', filters: NO_FILTERS };

/** The tab and the page on which the popup is opened. */
type PopupTab = Pick<ReaderTab, 'id' | 'url'>;

interface Left {
  readonly page: string | null;
  readonly memory: PopupMemory;
}

const itemOf = (tab: number) => sessionItem<Left>(`popup-${tab}`);
const pageOf = ({ url }: PopupTab): string | null => url?.replace(/#.*/s, '') ?? null;

/** The state in which the popup was left on the page of this tab; on another tab or page it begins afresh. */
export async function recall(tab: PopupTab | null): Promise<PopupMemory> {
  const left = tab && (await itemOf(tab.id).recall(MAX_AGE));
  return left && left.page === pageOf(tab) ? left.memory : FRESH;
}

export const remember = (tab: PopupTab, memory: PopupMemory): Promise<void> =>
  itemOf(tab.id).keep({ page: pageOf(tab), memory });

/** Call it when the tab is closed. */
export const forget = (tab: number): Promise<void> => itemOf(tab).forget();

/** The state of a popup that begins with a search. */
export const searching = (text: string): PopupMemory => ({ view: 'search', text, filters: NO_FILTERS });
