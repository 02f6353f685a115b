/**
 * The context as it travels: one text. The page only keeps it for the next question, and a browser hands a text over
 * without looking into it, where an object of ten thousand parts is taken apart and built anew on the page's thread.
 */
import type { PageContext } from './types.ts';

export function packContext({ pack, ...inside }: PageContext): PageContext {
  return { pack, packed: JSON.stringify(inside) };
}

/** What `packContext` was given; `null` for what it never made, which is to start from nothing. */
export function unpackContext(context: PageContext | null): PageContext | null {
  if (typeof context?.packed !== 'string') return null;
  try {
    const inside: unknown = JSON.parse(context.packed);
    return typeof inside === 'object' && inside !== null ? { ...inside, pack: context.pack } : null;
  } catch {
    return null;
  }
}
