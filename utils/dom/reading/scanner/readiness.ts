import type { Listen } from '../../events/capture-events.ts';

/** Resolves when the document is parsed, in a task of its own so that the page's own start comes first. */
export async function parsed(document: Document, listen: Listen, signal: AbortSignal): Promise<void> {
  if (document.readyState === 'loading') {
    await new Promise<Event>((resolve) => listen('DOMContentLoaded', resolve, signal));
  }
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Square CSS pixels. Smaller frames hold a counter or nothing. */
const MIN_FRAME = 4000;

/** Resolves for pages at once, and for frames when they are large enough to hold text. */
export async function worthReading(window: Window, listen: Listen, signal: AbortSignal): Promise<void> {
  const isSmall = (): boolean => window.top !== window && window.innerWidth * window.innerHeight < MIN_FRAME;
  if (!isSmall()) return;
  const waiting = new AbortController();
  const until = AbortSignal.any([signal, waiting.signal]);
  await new Promise<void>((resolve) => listen('resize', () => !isSmall() && resolve(), until));
  waiting.abort();
}
