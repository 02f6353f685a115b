/** The parent of a node as the page shows it: out of a shadow root through its host. */
export function outerOf(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/** The element around an element, across shadow roots. */
export function outerElement(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const outer = outerOf(element);
  if (outer instanceof ShadowRoot) return outer.host;
  return outer?.nodeType === 1 ? (outer as Element) : null;
}
