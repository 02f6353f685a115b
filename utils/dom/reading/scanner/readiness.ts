import type { Listen } from '../../events/capture-events.ts';
import { nextTurn } from './slices.ts';

/**
 * Resolves when the document is parsed, in a task of its own so that the page's own start comes first. It comes before the
 * next frame, for which the browser lays out the whole of a long page.
 */
export async function parsed(document: Document, listen: Listen, signal: AbortSignal): Promise<void> {
  if (document.readyState === 'loading') {
    await new Promise<Event>((resolve) => listen('DOMContentLoaded', resolve, signal));
  }
  await nextTurn('user-blocking');
}

/** Square CSS pixels. Smaller frames hold a counter or nothing. */
const MIN_FRAME = 4000;

/** Resolves when a frame in a page is large enough to hold text. */
export async function worthReading(frame: Window, listen: Listen, signal: AbortSignal): Promise<void> {
  const isSmall = (): boolean => frame.innerWidth * frame.innerHeight < MIN_FRAME;
  if (isSmall()) await new Promise<void>((resolve) => listen('resize', () => !isSmall() && resolve(), signal));
}
