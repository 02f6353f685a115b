import { isBlockBox } from '../reading/text-blocks/block-box.ts';
import { composedParent } from '../reading/text-blocks/composed-parent.ts';
import { isElement } from '../reading/text-blocks/node-kinds.ts';
import { propertiesOf } from '../reading/text-blocks/properties-of.ts';
import type { PlacedMention } from './placed-mentions.ts';

/**
 * Whether a mention crosses the edge of an element that the style sheet made a block although its tag is inline.
 * Reading looks at tags alone, since asking every element for its style would cost too much.
 */
export function crossesEdge({ span, block }: PlacedMention): boolean {
  const nodes = span?.nodes ?? [];
  return nodes.some((node, index) => {
    const next = nodes[index + 1];
    return next !== undefined && (leavesBlock(node, next, block.element) || leavesBlock(next, node, block.element));
  });
}

/** Whether a block element holds one of the nodes and not the other. */
function leavesBlock(from: Node, to: Node, within: Node): boolean {
  for (
    let at = composedParent(from);
    at !== null && at !== within && !propertiesOf(at).contains(to);
    at = composedParent(at)
  ) {
    if (isElement(at) && isBlockBox(at)) return true;
  }
  return false;
}
