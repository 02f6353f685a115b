import type { PanelView } from '../../components/page/panel-view.ts';
import { sessionItem } from '../../utils/browser/storage/session-item.ts';

const itemOf = (tab: number) => sessionItem<PanelView>(`panel-${tab}`);

/** The view that the reader chose last beside this tab; `null` where none was chosen. */
export const recallView = (tab: number): Promise<PanelView | null> => itemOf(tab).recall(Number.POSITIVE_INFINITY);

export const rememberView = (tab: number, view: PanelView): Promise<void> => itemOf(tab).keep(view);

/** Call it when the tab is closed. */
export const forgetView = (tab: number): Promise<void> => itemOf(tab).forget();
