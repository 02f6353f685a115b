import browser from 'webextension-polyfill';

/**
 * The compiled names of a bundled pack, which the build puts into the extension's own folder; null where it made none.
 * Read from the extension, not the network.
 */
export async function bundledNames(pack: string): Promise<Uint8Array | null> {
  try {
    const file = await fetch(browser.runtime.getURL(`names/${pack}.bin`));
    return file.ok ? new Uint8Array(await file.arrayBuffer()) : null;
  } catch {
    // A missing file is an error of `fetch`; the names are then compiled anew.
    return null;
  }
}
