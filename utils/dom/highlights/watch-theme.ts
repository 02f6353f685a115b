import { onAbort } from '../events/on-abort.ts';
import { composedParentElement } from '../reading/text-blocks/composed-parent.ts';
import { DARK_SCHEME } from './background-colour.ts';

/**
 * Milliseconds from a change until colours are read again: what a press does may take a moment, and some pages change
 * all the time.
 */
const SHORTEST = 50;
const LONGEST = 1000;
const QUIET = 500;

export interface WatchedTheme {
  /** Watches the ancestors of an element, which decide the colour behind it. */
  readonly add: (element: Element) => void;
}

/**
 * Calls back when the colours behind the watched elements may have changed: an attribute of an ancestor, a transition
 * or animation that ended there, a style sheet that was added, removed or changed, the colour scheme of the browser.
 * Changes to style sheets by script send no event, and neither do animations by script or by scrolling: colours are
 * read again when the reader presses something, has scrolled, or moves the pointer to another element.
 */
export function watchTheme(document: Document, signal: AbortSignal, changed: () => void): WatchedTheme {
  const ancestors = new WeakSet<EventTarget>();
  let begun = false;
  let planned = false;
  let wait = SHORTEST;
  let last = -Infinity;

  const plan = (): void => {
    if (planned) return;
    planned = true;
    // From the last call, since the wait itself is no quiet time.
    wait = performance.now() - last > QUIET ? SHORTEST : Math.min(wait * 2, LONGEST);
    setTimeout(() => {
      planned = false;
      last = performance.now();
      if (!signal.aborted) changed();
    }, wait);
  };

  const observer = new MutationObserver(plan);
  onAbort(signal, () => observer.disconnect());

  const ended = ({ target }: Event): void => {
    if (target && ancestors.has(target)) plan();
  };
  const loaded = ({ target }: Event): void => {
    if (/^(?:link|style)$/.test((target as Element).localName)) plan();
  };
  const listen = (types: string, handler: (event: Event) => void): void => {
    for (const type of types.split(' ')) {
      document.addEventListener(type, handler, { capture: true, passive: true, signal });
    }
  };

  /** A page without names has nothing to watch. */
  const begin = (): void => {
    begun = true;
    const { head } = document;
    if (head) observer.observe(head, { childList: true, attributes: true, characterData: true, subtree: true });
    listen('transitionend transitioncancel animationend', ended);
    listen('load', loaded);
    listen('click change visibilitychange scrollend mouseover', plan);
    matchMedia(DARK_SCHEME).addEventListener('change', plan, { signal });
  };

  return {
    add: (element) => {
      if (!begun) begin();
      for (let at: Element | null = element; at && !ancestors.has(at); at = composedParentElement(at)) {
        ancestors.add(at);
        observer.observe(at, { attributes: true });
      }
    },
  };
}
