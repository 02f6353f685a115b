import browser from 'webextension-polyfill';

/** Where the build puts the compiled names of the bundled pack, in the extension's own folder. */
const BUNDLED_NAMES = 'gazetteer.bin';

/** The compiled names of the bundled pack, or null where the build left none. Read from the extension, not the network. */
export async function bundledNames(): Promise<Uint8Array | null> {
  try {
    const file = await fetch(browser.runtime.getURL(BUNDLED_NAMES));
    return file.ok ? new Uint8Array(await file.arrayBuffer()) : null;
  } catch {
    // A browser says by an error that its own file is missing; the names are then compiled anew.
    return null;
  }
}
