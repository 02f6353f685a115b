/**
 * What a node is, by its number. `instanceof` asks for the browser's constructor, which a content script pays for when
 * it first names it, in every page.
 */
export function isElement(node: Node | null): node is Element {
  const type: unknown = node?.nodeType;
  // A form with a field named `nodeType` gives the field; see `properties-of.ts`.
  return type === 1 || (type !== undefined && typeof type !== 'number');
}

/** Character data of XML documents is text as well. */
export const isText = (node: Node | null | undefined): node is Text => node?.nodeType === 3 || node?.nodeType === 4;

/** Only for nodes that are known to be in a document. */
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11;

/** What a tree walker has to show for `textContent`: text and character data (`NodeFilter.SHOW_TEXT` is text alone). */
export const ALL_TEXT = 4 + 8;
