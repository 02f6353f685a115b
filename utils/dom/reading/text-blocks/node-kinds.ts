import { getterOf } from './properties-of.ts';

const typeOf = getterOf('nodeType');

/**
 * What a node is, by its number. `instanceof` asks for the browser's constructor, which a content script pays for when
 * it first names it, in every page.
 */
export const isElement = (node: Node | null): node is Element => node !== null && typeOf(node) === 1;

/** Character data of XML documents is text as well. */
export const isText = (node: Node | null | undefined): node is Text =>
  !!node && (typeOf(node) === 3 || typeOf(node) === 4);

/** Only for nodes that are known to be in a document. */
export const isShadowRoot = (node: Node): node is ShadowRoot => typeOf(node) === 11;

/** What a tree walker has to show for `textContent`: text and character data (`NodeFilter.SHOW_TEXT` is text alone). */
export const ALL_TEXT = 4 + 8;

/** `NodeFilter.SHOW_ELEMENT`, which every page would have to load. */
export const ELEMENTS = 1;
