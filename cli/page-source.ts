import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileServer } from './file-server.ts';

/** The addresses and the name of a page that was given in a call. */
export interface PageSource {
  /** As given in the call. */
  readonly page: string;
  /** Opened in the browser. */
  readonly address: string;
  /** For exports: the address itself, or the `file:` address of a local file. */
  readonly url: string;
}

/** Finds a page; throws, in words for the reader, when it cannot be read. Paths are relative to `folder`. */
export async function pageSource(page: string, folder: string, server: FileServer): Promise<PageSource> {
  if (/^https?:/i.test(page)) {
    if (!URL.canParse(page)) throw new Error('is not an address');
    return { page, address: page, url: new URL(page).href };
  }
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(page)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'file')
    throw new Error(`“${scheme}:” is neither a file nor an http(s) address`);
  const path = scheme === 'file' ? fileURLToPath(page) : resolve(folder, page);
  return { page, address: await server.add(path), url: pathToFileURL(path).href };
}
