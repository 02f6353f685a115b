import { PackPartMissing } from './pack-store.ts';

/**
 * A file that the build puts into the extension's own folder, in the background and in pages and workers of the
 * extension, where `runtime` is missing. Read from the extension, not the network. Throws PackPartMissing.
 */
export async function readBundledFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const file = await fetch(`${location.origin}/${path}`);
    if (!file.ok) throw new Error(`status ${file.status}`);
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new PackPartMissing(`${path} cannot be read: ${error}`);
  }
}
