import { composedParentElement } from '../reading/text-blocks/composed-parent.ts';
import { propertiesOf } from '../reading/text-blocks/properties-of.ts';

/**
 * The dialog, popover or element in full screen that holds a node, across shadow roots. The card has to be inside it,
 * since everything outside is covered, inert, or closes it when it is used. `null` where there is none.
 */
export function topLayerAround(node: Node | null): Element | null {
  let at: Element | null = node && (node.parentElement ?? composedParentElement(node as Element | Text));
  while (at && !propertiesOf(at).matches(':modal, :popover-open, :fullscreen')) at = composedParentElement(at);
  return at;
}

/** The element with the focus, across open shadow roots. */
export function deepActiveElement(document: Document): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
