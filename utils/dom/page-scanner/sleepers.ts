/**
 * Elements that were left out because nothing of them is rendered: menus, closed tabs, folded text. An observer with a
 * margin wider than any page says when one is shown, wherever it stands; no attribute of the page has to be watched.
 */
export class Sleepers {
  readonly #asleep = new WeakSet<Element>();
  readonly #observer: IntersectionObserver;

  constructor(document: Document, signal: AbortSignal, woken: (element: Element) => void) {
    const options = { root: document, rootMargin: '10000000px' };
    this.#observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting || !this.#asleep.delete(target)) continue;
        this.#observer.unobserve(target);
        woken(target);
      }
    }, options);
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  has(element: Element): boolean {
    return this.#asleep.has(element);
  }

  add(element: Element): void {
    this.#asleep.add(element);
    this.#observer.observe(element);
  }
}
