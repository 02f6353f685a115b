import type { Menus, Tabs } from 'webextension-polyfill';
import { extension } from './extension.ts';
import { followActiveTab } from './follow-active-tab.ts';

const ENTRY = 'read-tables';

/** Missing on Android. */
const menus = (): Menus.Static | undefined => extension.contextMenus as Menus.Static | undefined;

async function show(title: string, visible: boolean): Promise<void> {
  const api = menus();
  if (!api) return;
  try {
    await api.update(ENTRY, { title, visible });
  } catch {
    // The browser keeps entries; this one is not there yet.
    api.create({ id: ENTRY, title, contexts: ['page'], visible });
  }
}

/**
 * Adds an entry to the context menu of pages that hold a table, until `signal`
 * is aborted. `isOn`: whether the extension may look at the page of an address,
 * for only then is `holdsTable` asked about its tab; `chosen` takes the tab.
 */
export function offerForTables(
  title: string,
  isOn: (url: string) => Promise<boolean>,
  holdsTable: (tab: number) => Promise<boolean>,
  chosen: (tab: number) => void,
  signal: AbortSignal,
): void {
  const api = menus();
  if (!api || signal.aborted) return;
  const isOffered = async (tab: Tabs.Tab | undefined): Promise<boolean> => {
    // Browsers give no address of a page that the extension may not read.
    if (tab?.id === undefined || tab.url === undefined || tab.status !== 'complete') return false;
    return (await isOn(tab.url)) && holdsTable(tab.id);
  };
  const look = async (): Promise<void> => {
    const [tab] = await extension.tabs.query({ active: true, lastFocusedWindow: true });
    await show(title, await isOffered(tab));
  };
  const clicked = ({ menuItemId }: Menus.OnClickData, tab?: { readonly id?: number | undefined }): void => {
    if (menuItemId === ENTRY && tab?.id !== undefined) chosen(tab.id);
  };
  api.onClicked.addListener(clicked);
  signal.addEventListener('abort', () => api.onClicked.removeListener(clicked));
  followActiveTab(() => {
    look().catch(console.error);
  }, signal);
}
