import { readColour } from '../../../core/page/contrast/colour.ts';
import { composedParent, composedParentElement } from '../../reading/text-blocks/composed-parent.ts';
import { propertiesOf } from '../../reading/text-blocks/properties-of.ts';
import type { PlacedMention } from '../placed-mentions.ts';

const OPAQUE_ELEMENTS = new Set(['img', 'video', 'canvas', 'iframe', 'object', 'embed', 'textarea', 'input', 'select']);

/** Whether nothing that hides the mention lies over it at the point: a transparent layer does not, a dialog does. */
export function isUncovered(document: Document, placed: PlacedMention, x: number, y: number): boolean {
  const text = placed.span?.start.node;
  const element = text?.parentElement;
  if (!text || !element) return false;
  const isAround = containersOf(text);
  const passesPointer = getComputedStyle(element).pointerEvents === 'none';
  return scopesOf(element, document).every((scope) => {
    for (const over of scope.elementsFromPoint(x, y)) {
      if (isAround.has(over)) return true;
      // What the pointer passes through is not in the list, though it may be painted on top.
      if (hides(over) && !(passesPointer && isPaintedAbove(element, over))) return false;
    }
    return true;
  });
}

/** Everything that a node is in, across shadow roots. */
function containersOf(node: Node): ReadonlySet<Node> {
  const containers = new Set<Node>();
  for (let at: Node | null = node; at !== null; at = composedParent(at)) containers.add(at);
  return containers;
}

/** The shadow roots that an element is in and their document: each knows only its own elements at a point. */
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
  // Pages lay fields that nobody sees over what is to be pressed.
  if (Number(opacity) < 0.1) return false;
  if (OPAQUE_ELEMENTS.has(propertiesOf(element).localName)) return true;
  return backgroundImage !== 'none' || (readColour(backgroundColor)?.alpha ?? 1) > 0.1;
}

/** Whether one element is painted later than another that it is not in: by their layers, and then by document order. */
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

/** The layer of the outermost element of a chain that has one; what has none is painted below layer 0. */
function layerOf(chain: readonly Element[]): number {
  const layered = chain.findLast((element) => {
    const { position, zIndex, transform, opacity } = getComputedStyle(element);
    return position !== 'static' || zIndex !== 'auto' || transform !== 'none' || opacity !== '1';
  });
  return layered ? Number.parseInt(getComputedStyle(layered).zIndex, 10) || 0 : -0.5;
}
