import { onAbort } from '../events/on-abort.ts';

export interface WatchedElements<Subject> {
  /** Reports `subject` soon, and then whenever its element comes near the viewport or leaves it. */
  readonly add: (subject: Subject) => void;
  readonly remove: (subject: Subject) => void;
}

/**
 * Reports whether elements are within `margin` viewports above or below the viewport; several subjects may share an
 * element. `done` is called after each set of reports, right after the browser's layout. `delay`: milliseconds between
 * two looks at an element, which otherwise come with every frame of a page that moves, as they do in a browser that
 * does not know the option.
 */
export function watchElements<Subject extends { readonly element: Element }>(
  document: Document,
  margin: number,
  delay: number,
  signal: AbortSignal,
  report: (subject: Subject, near: boolean) => void,
  done?: () => void,
): WatchedElements<Subject> {
  const subjects = new Map<Element, Set<Subject>>();
  const around = `${margin * 100}% 0px`;
  // Chromium widens the document's own box by both, the second of what the first has made of it.
  const rootMargin = import.meta.env?.CHROME ? '0px' : around;
  const options = { root: document, rootMargin, scrollMargin: around, delay };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      // An element without a box of its own (display: contents) cannot be watched: its text may be anywhere.
      const near = isIntersecting || box.width + box.height === 0;
      for (const subject of subjects.get(target) ?? []) report(subject, near);
    }
    done?.();
  }, options);
  onAbort(signal, () => observer.disconnect());
  return {
    add: (subject) => {
      const { element } = subject;
      const known = subjects.get(element);
      subjects.set(element, (known ?? new Set()).add(subject));
      // Observing it again makes the observer report its state at once.
      if (known) observer.unobserve(element);
      observer.observe(element);
    },
    remove: (subject) => {
      const { element } = subject;
      const known = subjects.get(element);
      if (!known?.delete(subject) || known.size > 0) return;
      subjects.delete(element);
      observer.unobserve(element);
    },
  };
}
