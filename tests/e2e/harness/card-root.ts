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
