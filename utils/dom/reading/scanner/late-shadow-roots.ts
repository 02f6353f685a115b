import { onAbort } from '../../events/on-abort.ts';
import { isCustom, showsContent } from '../text-blocks/elements.ts';
import { propertiesOf, tagOf } from '../text-blocks/properties-of.ts';
import type { ReadRoot } from '../text-blocks/read.ts';
import { askForClosedRoot, shadowRootOf } from '../text-blocks/shadow-roots.ts';

/** How many elements are looked at at most. */
const MAX_CANDIDATES = 5000;
/**
 * How many are measured or asked about: Chromium takes microseconds to say whether there is a closed shadow root. Each
 * that is found gives more looks than it took, so that a page made of them is read.
 */
const MAX_LOOKS = 1500;
const LOOKS_FOR_ONE = 4;
/** Those that are kept for asking. */
const ASKS = 500;
/** From so many of one tag on, others of that tag which are not looked at are taken to have one too. */
const MANY = 10;

export interface LateShadowRoots {
  /**
   * Takes a custom element, or an empty block, without a shadow root, and the block that it stands in. A `span` may
   * have one attached as well, but pages draw thousands of pictures with empty ones.
   */
  readonly watch: (element: Element, block: Element) => void;
  /**
   * Looks whether one was attached to any of them; call it whenever the page may
   * have done something. It looks now and in a moment, once for all calls until
   * then: a pointer crosses dozens of elements in a second, and as many change size.
   */
  readonly check: () => void;
}

/** Milliseconds. */
const SOON = 250;

/**
 * Shadow roots that scripts attach after the page was read, as when a custom element is defined late. No event tells of
 * one, but what it shows takes room, and where a script was loaded or the page changed, it may have done this as well.
 * Calls `failed` where there are more than are looked at.
 */
export function lateShadowRoots(
  document: Document,
  signal: AbortSignal,
  found: (host: Element, root: ReadRoot) => void,
  failed: (error: unknown) => void,
): LateShadowRoots {
  /** Each with the element whose size tells of its content. */
  const candidates = new Map<Element, Element>();
  const measured = new WeakSet<Element>();
  const resized = new Set<Element>();
  /** By tag: how many had one. */
  const counts = new Map<string, number>();
  /** The tags of what is not looked at. */
  const missed = new Set<string>();
  let left = MAX_LOOKS;
  let planned = false;

  const look = (): void => {
    for (const [element, box] of candidates) {
      // What is empty and takes room nonetheless may have a closed shadow root, for which Chromium has to be asked.
      if (!import.meta.env.FIREFOX && left > 0 && resized.has(box)) {
        left -= 1;
        askForClosedRoot(element);
      }
      const { isConnected } = propertiesOf(element);
      const shadowRoot =
        shadowRootOf(element) ?? (tagOf(element) === 'object' && showsContent(element) ? element : null);
      if (isConnected && !shadowRoot) continue;
      candidates.delete(element);
      sizes?.unobserve(element);
      // It may hold the next candidate.
      measured.delete(element);
      if (isConnected && shadowRoot) {
        left += LOOKS_FOR_ONE;
        const tag = tagOf(element);
        counts.set(tag, (counts.get(tag) ?? 0) + 1);
        found(element, shadowRoot);
      }
    }
    resized.clear();
    for (const [element, box] of candidates) measure(element, box);
    for (const tag of missed) {
      if (!((counts.get(tag) as number) > MANY)) continue;
      missed.clear();
      failed(tag);
    }
  };

  const check = (): void => {
    if (planned || !candidates.size) return;
    planned = true;
    look();
    setTimeout(() => {
      planned = false;
      if (!signal.aborted) look();
    }, SOON);
  };

  let sizes: ResizeObserver | null = null;
  /** Most pages have nothing that is to be watched. */
  const begin = (): ResizeObserver => {
    const observer = new ResizeObserver((entries) => {
      for (const { target } of entries) resized.add(target);
      check();
    });
    onAbort(signal, () => observer.disconnect());
    document.addEventListener('load', check, { capture: true, signal });
    return observer;
  };

  const measure = (...elements: readonly Element[]): void => {
    for (const element of elements) {
      if (measured.has(element) || left <= ASKS) continue;
      sizes ??= begin();
      left -= 1;
      measured.add(element);
      sizes.observe(element);
    }
  };

  return {
    watch: (element, block) => {
      const tag = tagOf(element);
      if (candidates.size >= MAX_CANDIDATES) {
        missed.add(tag);
        return;
      }
      // An inline element has no size of its own.
      const box = isCustom(tag) ? block : element;
      candidates.set(element, box);
      measure(element, box);
    },
    check,
  };
}
