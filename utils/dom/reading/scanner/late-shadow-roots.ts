import { onAbort } from '../../events/on-abort.ts';
import { isCustom } from '../text-blocks/elements.ts';
import { propertiesOf } from '../text-blocks/properties-of.ts';

/** How many elements are measured, and looked at, at most. */
const MAX_MEASURED = 1000;
const MAX_CANDIDATES = 5000;

export interface LateShadowRoots {
  /**
   * Takes a custom element, or an empty block, without a shadow root, and the block that it stands in. A `span` may
   * have one attached as well, but pages draw thousands of pictures with empty ones.
   */
  readonly watch: (element: Element, block: Element) => void;
  /** Looks whether one was attached to any of them; call it whenever the page may have done something. */
  readonly check: () => void;
  /** Looks now and in a moment, once for all calls until then: a pointer crosses dozens of elements in a second. */
  readonly checkSoon: () => void;
}

/** Milliseconds. */
const SOON = 250;

/**
 * Shadow roots that scripts attach after the page was read, as when a custom element is defined late. No event tells of
 * one, but what it shows takes room, and where a script was loaded or the page changed, it may have done this as well.
 */
export function lateShadowRoots(
  document: Document,
  signal: AbortSignal,
  found: (host: Element, root: ShadowRoot) => void,
): LateShadowRoots {
  const candidates = new Set<Element>();
  const measured = new WeakSet<Element>();
  let left = MAX_MEASURED;
  let planned = false;

  const check = (): void => {
    for (const element of candidates) {
      const { shadowRoot, isConnected } = propertiesOf(element);
      if (isConnected && !shadowRoot) continue;
      candidates.delete(element);
      sizes?.unobserve(element);
      if (isConnected && shadowRoot) found(element, shadowRoot);
    }
  };

  let sizes: ResizeObserver | null = null;
  const loaded = ({ target }: Event): void => {
    if ((target as Element).localName === 'script') check();
  };
  /** Most pages have nothing that is to be watched. */
  const begin = (): ResizeObserver => {
    const observer = new ResizeObserver(check);
    onAbort(signal, () => observer.disconnect());
    document.addEventListener('load', loaded, { capture: true, passive: true, signal });
    return observer;
  };

  const measure = (element: Element): void => {
    if (measured.has(element) || left === 0) return;
    sizes ??= begin();
    left -= 1;
    measured.add(element);
    sizes.observe(element);
  };

  return {
    watch: (element, block) => {
      if (candidates.size >= MAX_CANDIDATES) return;
      candidates.add(element);
      measure(element);
      // An inline element has no size of its own.
      if (isCustom(propertiesOf(element).localName)) measure(block);
    },
    check,
    checkSoon: () => {
      if (planned || candidates.size === 0) return;
      planned = true;
      check();
      setTimeout(() => {
        planned = false;
        if (!signal.aborted) check();
      }, SOON);
    },
  };
}
