import { composedParentElement } from '../reading/text-blocks/composed-parent.ts';
import { propertiesOf } from '../reading/text-blocks/properties-of.ts';

/**
 * Whether the browser lays out the text directly in an element, and by `options` paints it. Its own check is about the
 * box of an element: one without a box (`display: contents`) is none for it, whatever its text does.
 */
export function isShown(element: Element, options?: CheckVisibilityOptions): boolean {
  let inner: Element | null = null;
  for (let at: Element | null = element; at; at = composedParentElement(at)) {
    const { display, contentVisibility } = getComputedStyle(at);
    // Both can be seen themselves and leave out what is in them; of closed details the first summary is seen.
    if (propertiesOf(at).matches('details:not([open])') && !inner?.matches('summary:first-of-type')) return false;
    if (display !== 'contents') return contentVisibility !== 'hidden' && propertiesOf(at).checkVisibility(options);
    inner = at;
  }
  return false;
}
