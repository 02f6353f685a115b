import type { Tab } from './browsers/tab.ts';

/**
 * Runs in the content script's world: the card's closed shadow root while a card is shown, otherwise `null`. A host of
 * a card may stand anywhere, in open shadow roots too; a card is shown when something in it has a size.
 */
export function cardRoot(): ShadowRoot | null {
  type Opener = { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  const opener = (globalThis as { chrome?: Opener }).chrome?.dom;
  const collect = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      if (element.localName.startsWith?.('partnership-lens')) return [element];
      return element.shadowRoot instanceof ShadowRoot ? collect(element.shadowRoot) : [];
    });
  for (const host of collect(document)) {
    const closed = (host as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    const root = closed ?? opener?.openOrClosedShadowRoot(host) ?? null;
    const shown = [...(root?.querySelectorAll('*') ?? [])].some((element) => {
      const box = element.getBoundingClientRect();
      return (
        box.width > 0 && box.height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      );
    });
    if (root && shown) return root;
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
 * Waits, for so many milliseconds at most, until a card is shown whole: with its contents, and after it faded in. Gives whether
 * it is.
 */
export async function cardIsShown(tab: Tab, patience = 5_000): Promise<boolean> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; ) {
    if (await tab.inContentWorldSource(CARD_RESTS)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
