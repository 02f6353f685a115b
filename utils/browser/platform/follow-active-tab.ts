import browser from 'webextension-polyfill';

/** The tab that this page of the extension is, as when the side panel is open in a tab; null where it is none. */
export const ownTab = async (): Promise<number | null> => (await browser.tabs.getCurrent())?.id ?? null;

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
