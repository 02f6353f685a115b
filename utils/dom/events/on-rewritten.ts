import { isElement } from '../reading/text-blocks/node-kinds.ts';
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
  // A root that goes tells it, whether the next one is there or not: the reading looks for another body with each
  // change (`isRoot`). To look at the root here would slow the start of every page.
  const observer = new MutationObserver((records) => {
    if (all.size === 0) observer.disconnect();
    if (records.some(({ removedNodes }) => [...removedNodes].some(isElement))) for (const each of all) each();
  });
  observer.observe(document, { childList: true });
}
