import type { CapturedEvent, Listen } from '../../events/capture-events.ts';

/** Resolves at the next event of a type, also where the page rewrites itself meanwhile. */
function next(type: CapturedEvent, listen: Listen, signal: AbortSignal): Promise<void> {
  const life = new AbortController();
  return new Promise<void>((resolve) => listen(type, () => resolve(), AbortSignal.any([signal, life.signal]))).then(
    () => life.abort(),
  );
}

/** Resolves when the document is parsed, in a task of its own so that the page's own start comes first. */
export async function parsed(document: Document, listen: Listen, signal: AbortSignal): Promise<void> {
  if (document.readyState === 'loading') await next('DOMContentLoaded', listen, signal);
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Frames smaller than this, in square CSS pixels, hold a counter or nothing. */
const MIN_FRAME = 4000;

/** Resolves for pages at once, and for frames when they are large enough to hold text. */
export async function worthReading(window: Window, listen: Listen, signal: AbortSignal): Promise<void> {
  while (window.top !== window && window.innerWidth * window.innerHeight < MIN_FRAME) {
    await next('resize', listen, signal);
  }
}
