import { onAbort } from '../../events/on-abort.ts';
import { propertiesOf } from '../text-blocks/properties-of.ts';
import type { Job } from './slices.ts';

/** Milliseconds from a change of size to looking for shadow roots, and how many elements are watched at most. */
const SHORTEST = 100;
const LONGEST = 2000;
const QUIET = 3000;
const MAX_WATCHED = 1000;

/** What may have a shadow root, besides custom elements (DOM Standard, "attach a shadow root"). */
const HOSTS = /^(?:article|aside|blockquote|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

export interface LateShadowRoots {
  /** Takes an element without a shadow root, and the block that it stands in. */
  readonly watch: (element: Element, block: Element) => void;
}

/**
 * Shadow roots that scripts attach after the page was read, as when a custom element is defined late. No event tells of
 * one, but what it shows takes room: where the size of what may be a host changes, or of the body, all are looked for.
 */
export function lateShadowRoots(
  document: Document,
  signal: AbortSignal,
  schedule: (job: () => Job) => void,
  found: (host: Element, root: ShadowRoot) => void,
): LateShadowRoots {
  const watched = new WeakSet<Element>();
  const measured = new WeakSet<Element>();
  let left = MAX_WATCHED;
  let planned = false;
  let wait = SHORTEST;
  let last = -Infinity;

  const search = (root: Document | ShadowRoot): void =>
    schedule(() => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
      const advance = (): boolean => {
        for (let steps = 64; steps > 0; steps -= 1) {
          const element = walker.nextNode() as Element | null;
          if (!element) return true;
          const { shadowRoot } = propertiesOf(element);
          if (!shadowRoot) continue;
          found(element, shadowRoot);
          search(shadowRoot);
        }
        return false;
      };
      return { advance };
    });

  const plan = (): void => {
    if (planned) return;
    planned = true;
    const now = performance.now();
    wait = now - last > QUIET ? SHORTEST : Math.min(wait * 2, LONGEST);
    last = now;
    setTimeout(() => {
      planned = false;
      if (!signal.aborted) search(document);
    }, wait);
  };

  const sizes = new ResizeObserver((entries) => {
    // The first measurement of each is no change.
    const changed = entries.filter(({ target }) => measured.has(target));
    for (const { target } of entries) measured.add(target);
    if (changed.length > 0) plan();
  });
  onAbort(signal, () => sizes.disconnect());

  const observe = (element: Element): void => {
    if (watched.has(element) || left === 0) return;
    left -= 1;
    watched.add(element);
    sizes.observe(element);
  };

  return {
    watch: (element, block) => {
      const { localName, firstChild } = propertiesOf(element);
      const isCustom = localName.includes('-');
      if (!isCustom && (firstChild !== null || !HOSTS.test(localName))) return;
      observe(element);
      // An inline element has no size of its own.
      if (isCustom) observe(block);
    },
  };
}
