import browser from 'webextension-polyfill';

/** Where the build puts the compiled names of the bundled pack, in the extension's own folder. */
const BUNDLED_NAMES = 'compiled-names.bin';

/**
 * The compiled names of the bundled pack, or null where the build made none. Read from the extension, not the network.
 */
export async function bundledNames(): Promise<Uint8Array | null> {
  try {
    const file = await fetch(browser.runtime.getURL(BUNDLED_NAMES));
    return file.ok ? new Uint8Array(await file.arrayBuffer()) : null;
  } catch {
    // A missing file is an error of `fetch`; the names are then compiled anew.
    return null;
  }
}
