/** Resolves when the document is parsed, in a task of its own so that the page's own start comes first. */
export async function parsed(document: Document, signal: AbortSignal): Promise<void> {
  if (document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { signal }));
  }
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Frames smaller than this, in square CSS pixels, hold a counter or nothing. */
const MIN_FRAME = 4000;

/** Resolves for pages at once, and for frames when they are large enough to hold text. */
export async function worthReading(window: Window, signal: AbortSignal): Promise<void> {
  while (window.top !== window && window.innerWidth * window.innerHeight < MIN_FRAME) {
    await new Promise((resolve) => window.addEventListener('resize', resolve, { signal }));
  }
}
