import { composedParentElement } from '../reading/text-blocks/composed-parent.ts';
import { propertiesOf } from '../reading/text-blocks/properties-of.ts';

/**
 * The dialog, popover or element in full screen that holds a node, in whatever shadow root it is: the card has to stand
 * in it, since all else lies below it, is inert, or closes it when it is used. `null` for the rest of the page.
 */
export function topLayerAround(node: Node | null): Element | null {
  let at: Element | null = node?.parentElement ?? null;
  while (at && !propertiesOf(at).matches(':modal, :popover-open, :fullscreen')) at = composedParentElement(at);
  return at;
}

/** The element with the focus, in whatever open shadow root. */
export function deepActiveElement(document: Document): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
