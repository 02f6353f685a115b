import { composedParentElement } from '../reading/text-blocks/composed-parent.ts';
import { propertiesOf } from '../reading/text-blocks/properties-of.ts';

/**
 * Whether the browser lays out the text directly in an element, and by `options` paints it. Its own check is about the
 * box of an element: one without a box (`display: contents`) is none for it, whatever its text does.
 */
export function isShown(element: Element, options?: CheckVisibilityOptions): boolean {
  let boxed: Element | null = element;
  while (boxed && getComputedStyle(boxed).display === 'contents') boxed = composedParentElement(boxed);
  return boxed !== null && !keepsItsText(boxed) && propertiesOf(boxed).checkVisibility(options);
}

/** An element that can be seen itself and leaves out what is in it. */
const keepsItsText = (element: Element): boolean =>
  getComputedStyle(element).contentVisibility === 'hidden' || propertiesOf(element).matches('details:not([open])');
