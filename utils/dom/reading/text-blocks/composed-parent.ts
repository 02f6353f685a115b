import { isElement, isShadowRoot } from './node-kinds.ts';
import { getterOf, propertiesOf } from './properties-of.ts';

export const parentOf = getterOf('parentNode');

/** The parent of a node as the page shows it: the parent of a shadow root is its host. */
export const composedParent = (node: Node): Node | null => parentOf(node) ?? (isShadowRoot(node) ? node.host : null);

/** The element around an element, across shadow roots. */
export function composedParentElement(element: Element): Element | null {
  const { assignedSlot } = propertiesOf(element);
  if (assignedSlot) return assignedSlot;
  const outer = parentOf(element);
  if (outer && isShadowRoot(outer)) return outer.host;
  return isElement(outer) ? outer : null;
}
