import browser from 'webextension-polyfill';

export interface ActiveTab {
  readonly id: number;
  /** Empty where the browser does not say. */
  readonly url: string;
}

/** The active tab of this window, unless it is the page of ours that asks. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [[active], own] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.tabs.getCurrent(),
  ]);
  return active?.id === undefined || active.id === own?.id ? null : { id: active.id, url: active.url ?? '' };
}

/**
 * Calls `changed` whenever another tab of this window becomes active, or the active one loads another page; needs no
 * permission for tabs.
 */
export function followActiveTab(changed: () => void, signal: AbortSignal): void {
  const whenLoaded = (_: number, change: { readonly status?: string }, tab: { readonly active: boolean }) => {
    if (tab.active && change.status !== undefined) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(whenLoaded);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(changed);
      browser.tabs.onUpdated.removeListener(whenLoaded);
    },
    { once: true },
  );
}
