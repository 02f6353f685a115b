import browser from 'webextension-polyfill';

/** Opens the browser's settings of this extension, or `null` where an extension cannot open them. */
export function extensionSettings(): (() => void) | null {
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return null;
  return () => void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}
