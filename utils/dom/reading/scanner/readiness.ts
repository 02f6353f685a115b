import type { Listen } from '../../events/capture-events.ts';
import { nextTurn } from './slices.ts';

/**
 * Resolves when the document is parsed and the page's own start is done: at the end of `DOMContentLoaded`, since a
 * browser may lay out the whole of a long page, and show its first frame, before the next task. Where the reader or a
 * script stops the loading, Chromium sends no such event; the document is complete then.
 */
export const parsed = (document: Document, listen: Listen, signal: AbortSignal): Promise<unknown> =>
  new Promise<unknown>((resolve) => {
    const soon = (): unknown => nextTurn('user-blocking').then(resolve);
    const last = (): void => {
      // Added while the event is on its way, it comes after the
      // listeners that the page has by now, which may stop the event.
      window.addEventListener('DOMContentLoaded', resolve, { signal });
      soon();
    };
    if (document.readyState === 'loading') {
      listen('DOMContentLoaded', last, signal);
      if (!import.meta.env.FIREFOX)
        listen('readystatechange', () => document.readyState === 'complete' && soon(), signal);
    } else soon();
  });

/** Square CSS pixels. Smaller frames hold a counter or nothing. */
const MIN_FRAME = 4000;

/** Resolves when a frame in a page is large enough to hold text. */
export async function worthReading(frame: Window, listen: Listen, signal: AbortSignal): Promise<void> {
  const isSmall = (): boolean => frame.innerWidth * frame.innerHeight < MIN_FRAME;
  if (isSmall()) await new Promise<void>((resolve) => listen('resize', () => !isSmall() && resolve(), signal));
}
