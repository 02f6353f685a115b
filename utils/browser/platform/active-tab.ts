import type { Tabs } from 'webextension-polyfill';
import { extension } from './extension.ts';

export interface ReaderTab {
  readonly id: number;
  /** `null` where the browser does not tell it: its own pages, and sites that the extension may not read. */
  readonly url: string | null;
  readonly loading: boolean;
}

const readerTab = ({ id, url, status }: Tabs.Tab): ReaderTab | null =>
  id === undefined ? null : { id, url: url ?? null, loading: status === 'loading' };

/** The tab that the reader has before them; with an id, that tab. `null` where it is gone. */
export async function findTab(id: number | null): Promise<ReaderTab | null> {
  const [tab] =
    id === null
      ? await extension.tabs.query({ active: true, currentWindow: true })
      : [await extension.tabs.get(id).catch(() => undefined)];
  return tab ? readerTab(tab) : null;
}

export const reloadTab = (id: number): Promise<void> => extension.tabs.reload(id);
