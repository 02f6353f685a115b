import { readColour } from '../../../core/page/contrast/colour.ts';
import { composedParent, composedParentElement, elementAround } from '../../reading/text-blocks/composed-parent.ts';
import { propertiesOf } from '../../reading/text-blocks/properties-of.ts';
import type { PlacedMention } from '../placed-mentions.ts';

const OPAQUE_ELEMENTS = new Set(['img', 'video', 'canvas', 'iframe', 'object', 'embed', 'textarea', 'input', 'select']);

/**
 * Whether no visible element lies over the mention at the point: a transparent layer does not hide it, a dialog does.
 */
export function isUncovered(document: Document, placed: PlacedMention, x: number, y: number): boolean {
  const text = placed.span?.start.node;
  const element = text && elementAround(text);
  if (!text || !element) return false;
  const isAround = containersOf(text);
  const passesPointer = getComputedStyle(element).pointerEvents === 'none';
  return scopesOf(element, document).every((scope) => {
    for (const over of scope.elementsFromPoint(x, y)) {
      if (isAround.has(over)) return true;
      // The list lacks elements that the pointer passes through, though they may be painted on top.
      if (hides(over) && !(passesPointer && isPaintedAbove(element, over))) return false;
    }
    return true;
  });
}

/** All ancestors of a node, across shadow roots. */
function containersOf(node: Node): ReadonlySet<Node> {
  const containers = new Set<Node>();
  for (let at: Node | null = node; at !== null; at = composedParent(at)) containers.add(at);
  return containers;
}

/** The shadow roots around an element and their document: each knows only its own elements at a point. */
function scopesOf(element: Element, document: Document): readonly (Document | ShadowRoot)[] {
  const scopes: (Document | ShadowRoot)[] = [document];
  const { getRootNode } = propertiesOf(element);
  for (let root = getRootNode.call(element); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    scopes.push(root);
  }
  return scopes;
}

function hides(element: Element): boolean {
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
  // Pages lay invisible fields over buttons.
  if (Number(opacity) < 0.1) return false;
  if (OPAQUE_ELEMENTS.has(propertiesOf(element).localName)) return true;
  return backgroundImage !== 'none' || (readColour(backgroundColor)?.alpha ?? 1) > 0.1;
}

/**
 * Whether one element is painted later than another that does not contain it: by their layers, then by document order.
 */
function isPaintedAbove(element: Element, other: Element): boolean {
  const [mine, others] = [chainOf(element), chainOf(other)];
  while (mine.length > 0 && mine.at(-1) === others.at(-1)) {
    mine.pop();
    others.pop();
  }
  const difference = layerOf(mine) - layerOf(others);
  const [branch, otherBranch] = [mine.at(-1), others.at(-1)];
  if (difference !== 0 || !branch || !otherBranch) return difference > 0;
  return (otherBranch.compareDocumentPosition(branch) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at !== null; at = composedParentElement(at)) chain.push(at);
  return chain;
}

/** The `z-index` of the outermost element of a chain that has one; elements without one are painted below layer 0. */
function layerOf(chain: readonly Element[]): number {
  const layered = chain.findLast((element) => {
    const { position, zIndex, transform, opacity } = getComputedStyle(element);
    return position !== 'static' || zIndex !== 'auto' || transform !== 'none' || opacity !== '1';
  });
  return layered ? Number.parseInt(getComputedStyle(layered).zIndex, 10) || 0 : -0.5;
}
