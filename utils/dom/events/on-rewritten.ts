import { onAbort } from './on-abort.ts';

/**
 * Calls back when a page has rewritten itself: `document.open` takes every listener off the document and its window,
 * other copies' and content scripts' too, and then all that was in the document. It is the same document otherwise, and
 * observers stay.
 */
export function onRewritten(document: Document, signal: AbortSignal, rewritten: () => void): void {
  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (document.documentElement === root || !document.documentElement) return;
    if (root) rewritten();
    root = document.documentElement;
  });
  observer.observe(document, { childList: true });
  onAbort(signal, () => observer.disconnect());
}
