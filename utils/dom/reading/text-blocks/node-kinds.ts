/**
 * What a node is, by its number. `instanceof` asks for the browser's constructor, which a content script pays for when
 * it first names it, in every page.
 */
export const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

/** Character data of XML documents is text as well. */
export const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;

/** For nodes that are known not to be in a fragment that stands in no document. */
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11;
