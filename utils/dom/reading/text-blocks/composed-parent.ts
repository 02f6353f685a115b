import { isElement, isShadowRoot } from './node-kinds.ts';
import { getterOf, propertiesOf } from './properties-of.ts';

export const parentOf = getterOf('parentNode');

/** The parent of a node as the page shows it: the parent of a shadow root is its host. */
export const composedParent = (node: Node): Node | null => parentOf(node) ?? (isShadowRoot(node) ? node.host : null);

/** The element around an element, or around a text, across shadow roots. */
export function composedParentElement(node: Element | Text): Element | null {
  const { assignedSlot } = propertiesOf(node);
  if (assignedSlot) return assignedSlot;
  const outer = parentOf(node);
  if (outer && isShadowRoot(outer)) return outer.host;
  return isElement(outer) ? outer : null;
}

/** The element that a text stands in: text right in a shadow root stands in its host. */
export const elementAround = (text: Text): Element | null => text.parentElement ?? composedParentElement(text);
