import { onAbort } from './on-abort.ts';

const callbacks = new WeakMap<Document, Set<() => void>>();

/**
 * Calls back when a page has rewritten itself: `document.open` takes every listener off the document and its window,
 * content scripts' too, and then all that was in the document. It is the same document otherwise, and observers stay:
 * one serves all.
 */
export function onRewritten(document: Document, signal: AbortSignal, rewritten: () => void): void {
  const all = callbacks.get(document) ?? new Set();
  all.add(rewritten);
  onAbort(signal, () => all.delete(rewritten));
  if (callbacks.has(document)) return;
  callbacks.set(document, all);
  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (all.size === 0) observer.disconnect();
    const { documentElement } = document;
    if (!documentElement || documentElement === root) return;
    if (root) for (const each of all) each();
    root = documentElement;
  });
  observer.observe(document, { childList: true });
}
