import { onAbort } from '../../events/on-abort.ts';

/**
 * Elements that were not read because nothing of them is rendered: menus, closed tabs, folded text. An observer with a
 * margin wider than any page reports when one is shown, wherever it is; no attribute of the page has to be watched.
 */
export interface UnrenderedElements {
  readonly has: (element: Element) => boolean;
  readonly add: (element: Element) => void;
}

export function unrenderedElements(
  document: Document,
  signal: AbortSignal,
  onRendered: (element: Element) => void,
): UnrenderedElements {
  const unrendered = new WeakSet<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting || !unrendered.delete(target)) continue;
        observer.unobserve(target);
        onRendered(target);
      }
    },
    { root: document, rootMargin: '10000000px' },
  );
  onAbort(signal, () => observer.disconnect());
  return {
    has: (element) => unrendered.has(element),
    add: (element) => {
      unrendered.add(element);
      observer.observe(element);
    },
  };
}
