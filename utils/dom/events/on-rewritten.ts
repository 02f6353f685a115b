import { onAbort } from './on-abort.ts';

const callbacks = new WeakMap<Document, Set<() => void>>();

/**
 * Calls back when a page has rewritten itself: `document.open` removes every listener from the document and its window,
 * also those of content scripts, and then all nodes of the document. The document stays the same object and observers
 * stay, so one observer serves all callers.
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
