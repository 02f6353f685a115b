import type { Menus } from 'webextension-polyfill';
import { type ReaderTab, readerTab } from './active-tab.ts';
import { extension } from './extension.ts';

/** The name of the API in both browsers; missing on Android. */
const menus = (): Menus.Static | undefined => extension.contextMenus as Menus.Static | undefined;

export interface SelectionEntry {
  readonly id: string;
  /** May hold `%s` for the selected text. */
  readonly title: string;
}

export interface SelectedText {
  readonly text: string;
  /** `null` where it is in none. */
  readonly tab: ReaderTab | null;
  /** The frame of the tab. */
  readonly frame: number;
}

/**
 * Adds entries to the context menu of a selection, which browsers put into a menu of the extension's own where there
 * are several. The browser keeps the entries, so they are created only when the extension is installed or updated.
 */
export function offerForSelection(
  entries: readonly SelectionEntry[],
  chosen: (id: string, selected: SelectedText) => void,
): void {
  const api = menus();
  if (!api) return;
  extension.runtime.onInstalled.addListener(async () => {
    await api.removeAll();
    for (const entry of entries) api.create({ ...entry, contexts: ['selection'] });
  });
  api.onClicked.addListener(({ menuItemId, selectionText = '', frameId = 0 }, tab) => {
    const entry = entries.find(({ id }) => id === menuItemId);
    if (entry) chosen(entry.id, { text: selectionText, tab: tab ? readerTab(tab) : null, frame: frameId });
  });
}
