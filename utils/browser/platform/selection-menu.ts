import type { Menus } from 'webextension-polyfill';
import { type ReaderTab, readerTab } from './active-tab.ts';
import { extension } from './extension.ts';

const MENU_ITEM_ID = 'search-selection';

/** The name of the API in both browsers; missing on Android. */
const menus = (): Menus.Static | undefined => extension.contextMenus as Menus.Static | undefined;

/**
 * Adds an entry to the context menu of a selection; `title` may hold `%s` for the selected text. The browser keeps the
 * entry, so it is created only when the extension is installed or updated. `chosen` takes the selected text and its
 * tab, `null` where it is in none.
 */
export function offerForSelection(title: string, chosen: (text: string, tab: ReaderTab | null) => void): void {
  const api = menus();
  if (!api) return;
  extension.runtime.onInstalled.addListener(async () => {
    await api.removeAll();
    api.create({ id: MENU_ITEM_ID, title, contexts: ['selection'] });
  });
  api.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === MENU_ITEM_ID) chosen(selectionText, tab ? readerTab(tab) : null);
  });
}
