import { onAbort } from '../../events/on-abort.ts';
import { isCustom } from '../text-blocks/elements.ts';
import { propertiesOf, tagOf } from '../text-blocks/properties-of.ts';
import { askForClosedRoot, shadowRootOf } from '../text-blocks/shadow-roots.ts';

/** How many elements are looked at at most. */
const MAX_CANDIDATES = 5000;
/** How many are measured or asked about: Chromium takes microseconds to say whether there is a closed shadow root. */
const MAX_LOOKS = 1000;

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
  /** Each with the element whose size tells of its content. */
  const candidates = new Map<Element, Element>();
  const measured = new WeakSet<Element>();
  let left = MAX_LOOKS;
  let planned = false;

  /** What is empty and takes room nonetheless may have a closed shadow root, for which Chromium has to be asked. */
  const check = (resized?: readonly ResizeObserverEntry[]): void => {
    const changed = import.meta.env.FIREFOX ? null : new Set(resized?.map(({ target }) => target));
    for (const [element, box] of candidates) {
      if (changed?.has(box) && left > 0) {
        left -= 1;
        askForClosedRoot(element);
      }
      const { isConnected } = propertiesOf(element);
      const shadowRoot = shadowRootOf(element);
      if (isConnected && !shadowRoot) continue;
      candidates.delete(element);
      sizes?.unobserve(element);
      // It may hold the next candidate.
      measured.delete(element);
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
      // An inline element has no size of its own.
      const box = isCustom(tagOf(element)) ? block : element;
      candidates.set(element, box);
      measure(element);
      measure(box);
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
