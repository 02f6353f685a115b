/**
 * Runs in the content script's world: the card's closed shadow root while a card is shown, else `null`.
 * A host is an element of ours at the top of the document, in an open dialog, or in full screen; the card is shown when something in it has a size.
 */
export function cardRoot(): ShadowRoot | null {
  type Opener = { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  const opener = (globalThis as { chrome?: Opener }).chrome?.dom;
  const hosts = [...document.querySelectorAll(':root > *, body > *, dialog > *, :fullscreen > *')];
  for (const host of hosts.filter((element) => element.localName.startsWith('partnership-lens'))) {
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
