import { extension } from '../../utils/browser/platform/extension.ts';

/**
 * Starts the content script in the tabs that are open when the extension is installed or updated. Firefox does so by
 * itself; in Chromium the old copy would stay dead on the page until a reload. It retires when the new one starts.
 */
export function startInOpenTabs(): void {
  if (import.meta.env.FIREFOX) return;
  extension.runtime.onInstalled.addListener(async () => {
    const [script] = extension.runtime.getManifest().content_scripts ?? [];
    const tabs = await extension.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
    for (const { id } of tabs) {
      if (id === undefined || !script) continue;
      const target = { tabId: id, allFrames: true };
      // Some pages are closed to extensions, and some tabs gone by now.
      extension.scripting.insertCSS({ target, files: script.css ?? [] }).catch(() => {});
      extension.scripting.executeScript({ target, files: script.js ?? [] }).catch(() => {});
    }
  });
}
