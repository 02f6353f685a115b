import browser from 'webextension-polyfill';

/** Whether this page of the extension is the tab with this id, as when the side panel is open in a tab. */
export const isOwnTab = async (id: number): Promise<boolean> => (await browser.tabs.getCurrent())?.id === id;

/**
 * Calls `changed` whenever another tab of a window becomes active, or an active one loads another page; needs no
 * permission for tabs.
 */
export function followActiveTab(changed: () => void, signal: AbortSignal): void {
  const { onActivated, onUpdated } = browser.tabs;
  const whenActivated = () => changed();
  const whenLoaded = (_: number, change: { readonly status?: string }, tab: { readonly active: boolean }) => {
    if (tab.active && change.status !== undefined) changed();
  };
  onActivated.addListener(whenActivated);
  onUpdated.addListener(whenLoaded);
  const stop = () => {
    onActivated.removeListener(whenActivated);
    onUpdated.removeListener(whenLoaded);
  };
  signal.addEventListener('abort', stop, { once: true });
}
