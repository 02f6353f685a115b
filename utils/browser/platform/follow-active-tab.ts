import browser from 'webextension-polyfill';

/** The tab that this page of the extension is, as when the side panel is open in a tab; null where it is none. */
export const ownTab = async (): Promise<number | null> => (await browser.tabs.getCurrent())?.id ?? null;

interface Change {
  readonly status?: string | undefined;
  readonly favIconUrl?: string | undefined;
}

/** Firefox gives the icons of its own viewers and messages a moment after the page is loaded (`whyClosed`). */
const isOfBrowser = (icon: string | undefined): boolean => icon?.startsWith('chrome://global/skin/icons/') === true;

/**
 * Calls `changed` whenever another tab of a window becomes active, or an active one loads another page, and also when
 * the tab `chosen` loads one; needs no permission for tabs.
 */
export function followActiveTab(changed: () => void, signal: AbortSignal, chosen: number | null = null): void {
  if (signal.aborted) return;
  const { onActivated, onUpdated } = browser.tabs;
  const whenActivated = () => changed();
  const whenUpdated = (id: number, { status, favIconUrl }: Change, { active }: { readonly active: boolean }) => {
    if ((active || id === chosen) && (status !== undefined || isOfBrowser(favIconUrl))) changed();
  };
  onActivated.addListener(whenActivated);
  onUpdated.addListener(whenUpdated);
  const stop = () => {
    onActivated.removeListener(whenActivated);
    onUpdated.removeListener(whenUpdated);
  };
  signal.addEventListener('abort', stop, { once: true });
}
