import { readColour } from '../../../core/page/contrast/colour.ts';
import type { PlacedMention } from '../placed-mentions.ts';

const OPAQUE_ELEMENTS = new Set(['img', 'video', 'canvas', 'iframe', 'object', 'embed', 'textarea', 'input', 'select']);
const layers = new WeakMap<Element, boolean>();

/** Whether an element is taken out of the flow, so that it may lie over text that is not its own. */
export function isLayer(element: Element): boolean {
  const known = layers.get(element);
  if (known !== undefined) return known;
  const { position } = getComputedStyle(element);
  const layer = position === 'fixed' || position === 'absolute';
  layers.set(element, layer);
  return layer;
}

/** Whether nothing that hides the mention lies over it at the point: a transparent layer does not, a dialog does. */
export function isUncovered(document: Document, placed: PlacedMention, x: number, y: number): boolean {
  const node = placed.span?.start.node ?? null;
  for (const element of document.elementsFromPoint(x, y)) {
    if (element.contains(node)) return true;
    if (OPAQUE_ELEMENTS.has(element.localName)) return false;
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== 'none' || (readColour(backgroundColor)?.alpha ?? 1) > 0.1) return false;
  }
  return true;
}
