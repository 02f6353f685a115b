import type { Tab } from './browsers/tab.ts';

/**
 * Runs in the content script's world: the card's closed shadow root while a card is shown, otherwise `null`. A host of
 * a card may stand anywhere, in open shadow roots too, and is an empty `div` where the page removes the element with
 * the other name; a card is shown when something in it has a size.
 */
export function cardRoot(): ShadowRoot | null {
  type Opener = { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  const opener = (globalThis as { chrome?: Opener }).chrome?.dom;
  const collect = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      // A field of a form may be named like the method that is asked of the form.
      const isEmptyDiv = Element.prototype.matches.call(element, 'div:empty');
      const mayHost = element.localName.startsWith?.('partnership-lens') || isEmptyDiv;
      const within = element.shadowRoot instanceof ShadowRoot ? collect(element.shadowRoot) : [];
      return mayHost ? [element, ...within] : within;
    });
  for (const host of collect(document)) {
    const closed = (host as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    const root = closed ?? opener?.openOrClosedShadowRoot(host) ?? null;
    if (!root || (host.localName === 'div' && !root.querySelector('.card-root'))) continue;
    const shown = [...root.querySelectorAll('*')].some((element) => {
      const box = element.getBoundingClientRect();
      return (
        box.width > 0 && box.height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      );
    });
    if (shown) return root;
  }
  return null;
}

/** Runs in the content script's world: whether a card is shown, with its contents, and does not move. */
const CARD_RESTS = `(() => {
  const root = (${cardRoot})();
  if (!root) return false;
  const isMoving = root.getAnimations().some(({ playState }) => playState === 'running');
  return !isMoving && root.querySelector('[aria-busy="true"]') === null;
})()`;

/**
 * Waits, for so many milliseconds at most, until a card is shown whole: with its contents, and after it faded in. Gives
 * whether it is.
 */
export async function cardIsShown(tab: Tab, patience = 5_000): Promise<boolean> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; ) {
    if (await tab.inContentWorldSource(CARD_RESTS)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
