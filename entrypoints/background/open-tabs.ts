import { sendToTab } from '../../utils/browser/messages/send.ts';
import { extension } from '../../utils/browser/platform/extension.ts';
import { startReading } from '../../utils/browser/platform/start-reading.ts';
import { clearBadge } from './badge.ts';

/** Starts the content script in the open tabs whose addresses match, but for those in which a copy of it is alive. */
async function startInTabs(patterns: readonly string[]): Promise<void> {
  const tabs = await extension.tabs.query({ url: [...patterns], discarded: false });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    // Some pages are closed to extensions, and some tabs gone by now.
    void sendToTab(id, { type: 'report' }).then((report) => (report.ok ? null : startReading(id)));
  }
}

/** Pages that may no longer be read are told to leave: browsers let a content script run on that was there before. */
async function leaveTabs(): Promise<void> {
  for (const { id, url } of await extension.tabs.query({})) {
    // The address of a page that may still be read is told.
    if (id === undefined || url !== undefined) continue;
    // To all frames of the tab.
    extension.tabs.sendMessage(id, { type: 'leave' }).then(
      () => clearBadge(id),
      () => {},
    );
  }
}

/**
 * Starts the content script in the tabs that are open when the extension is installed or updated. Firefox does so by
 * itself; in Chromium the old copy would stay dead on the page until a reload. It retires when the new one starts.
 */
export function startInOpenTabs(): void {
  if (import.meta.env.FIREFOX) return;
  extension.runtime.onInstalled.addListener(() => void startInTabs(['http://*/*', 'https://*/*']));
}

/** Open pages follow what the reader allows and takes back, without being loaded again. */
export function followAccessInOpenTabs(): void {
  extension.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) void startInTabs(origins);
  });
  extension.permissions.onRemoved.addListener(({ origins = [] }) => {
    if (origins.length > 0) void leaveTabs();
  });
}
