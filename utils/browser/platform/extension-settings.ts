import browser from 'webextension-polyfill';

/** Opens the browser's own settings of this extension, or `null` where an extension cannot open them. */
export function extensionSettings(): (() => Promise<unknown>) | null {
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return null;
  return () => browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}
