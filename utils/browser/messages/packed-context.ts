/**
 * The context as it travels: one text. The page only keeps it for the next question, and a browser hands a text over
 * without looking into it, where an object of ten thousand parts is taken apart and built anew on the page's thread.
 * A long text is compressed, since it goes there and back with every batch; the background has the time.
 */
import type { PageContext } from '../../core/page/types.ts';

/** UTF-16 units from which on compressing pays; a page with a few dozen mentions stays below. */
const long = 20_000;

export async function packContext({ pack, ...inside }: PageContext): Promise<PageContext> {
  const text = JSON.stringify(inside);
  return { pack, packed: text.length < long ? text : await compressed(text) };
}

/** What `packContext` was given; `null` for what it never made, which is to start from nothing. */
export async function unpackContext(context: PageContext | null): Promise<PageContext | null> {
  if (typeof context?.packed !== 'string') return null;
  const { pack, packed } = context;
  try {
    const inside: unknown = JSON.parse(packed.startsWith('{') ? packed : await decompressed(packed));
    return typeof inside === 'object' && inside !== null ? { ...inside, pack } : null;
  } catch {
    return null;
  }
}

/** In base64, which a message takes as it is. */
async function compressed(text: string): Promise<string> {
  const bytes = new Uint8Array(await read(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))));
  let binary = '';
  // More arguments at once than this are refused.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

async function decompressed(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new TextDecoder().decode(await read(stream));
}

const read = (stream: ReadableStream): Promise<ArrayBuffer> => new Response(stream).arrayBuffer();
