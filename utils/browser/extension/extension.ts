import type { Browser } from 'webextension-polyfill';

/**
 * The extension's interface as the browser gives it. Both browsers' floors return promises from it, so the content
 * script does without the polyfill, which would be two fifths of its size (docs/adr).
 */
export const extension: Browser = (globalThis as { browser?: Browser }).browser ?? chromeInterface();

function chromeInterface(): Browser {
  return (globalThis as unknown as { chrome: Browser }).chrome;
}

/** False once the extension was updated, switched off or taken away under a page that still runs its old code. */
export const isAlive = (): boolean => {
  try {
    return Boolean(extension.runtime?.id);
  } catch {
    return false;
  }
};
