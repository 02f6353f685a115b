import type { Tabs } from 'webextension-polyfill';
import { extension } from './extension.ts';

export interface ReaderTab {
  readonly id: number;
  /** `null` where the browser does not give it: for its own pages, and for sites that the extension may not read. */
  readonly url: string | null;
  readonly loading: boolean;
  /** Firefox shows the page in its Reader View. */
  readonly readerView: boolean;
  /** Address of its icon, where the browser gives it. */
  readonly icon: string | null;
}

/** `null` for a tab without an id, as that of developer tools. */
export const readerTab = ({ id, url, status, isInReaderMode = false, favIconUrl }: Tabs.Tab): ReaderTab | null =>
  id === undefined
    ? null
    : { id, url: url ?? null, loading: status === 'loading', readerView: isInReaderMode, icon: favIconUrl ?? null };

/** The active tab; with an id, that tab. `null` where it is gone. */
export async function findTab(id: number | null): Promise<ReaderTab | null> {
  if (id === null) {
    const [tab] = await extension.tabs.query({ active: true, currentWindow: true });
    return tab ? readerTab(tab) : null;
  }
  // Rejected for a tab that is gone.
  const tab = await extension.tabs.get(id).catch(() => undefined);
  return tab ? readerTab(tab) : null;
}

export const reloadTab = (id: number): Promise<void> => extension.tabs.reload(id);
