import { sendToTab } from '../../../utils/browser/messages/send.ts';
import { extension } from '../../../utils/browser/platform/extension.ts';
import { startReading } from '../../../utils/browser/platform/start-reading.ts';
import { clearBadge } from './badge.ts';
import type { TabStates } from './tab-states.ts';

/**
 * Neither of the calls in it rejects: a tab without an answer has its content script started, if the browser lets it.
 */
async function startUnlessAlive(tab: number): Promise<void> {
  const report = await sendToTab(tab, { type: 'report' });
  if (!report.ok) await startReading(tab);
}

/** Starts the content script in the open tabs whose addresses match, except those in which a copy of it is running. */
async function startInTabs(patterns: readonly string[]): Promise<void> {
  const tabs = await extension.tabs.query({ url: [...patterns], discarded: false });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    // Some pages are closed to extensions, and some tabs are closed by now.
    void startUnlessAlive(id);
  }
}

/** Ends the content script in pages that may no longer be read, since browsers let it run on. */
async function leaveTabs(tabs: TabStates): Promise<void> {
  for (const { id, url } of await extension.tabs.query({})) {
    // Browsers give the address of every page that may still be read.
    if (id === undefined || url !== undefined) continue;
    const wasRead = tabs.leave(id);
    // To all frames of the tab; rejected where the extension runs
    // in none, or where it ended before its answer was sent.
    extension.tabs.sendMessage(id, { type: 'leave' }).then(
      () => clearBadge(id),
      () => (wasRead ? clearBadge(id) : undefined),
    );
  }
}

/**
 * Starts the content script in the tabs that are open when the extension is installed or updated. Firefox does so by
 * itself; in Chromium the page would be without a working copy until a reload. The old copy ends when the new one
 * starts.
 */
export function startInOpenTabs(): void {
  if (import.meta.env.FIREFOX) return;
  extension.runtime.onInstalled.addListener(() => {
    startInTabs(['http://*/*', 'https://*/*']).catch(console.error);
  });
}

/** Starts or ends the content script in open pages when the reader changes access, without a reload. */
export function followAccessInOpenTabs(tabs: TabStates): void {
  extension.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) startInTabs(origins).catch(console.error);
  });
  extension.permissions.onRemoved.addListener(({ origins = [] }) => {
    if (origins.length > 0) leaveTabs(tabs).catch(console.error);
  });
}
