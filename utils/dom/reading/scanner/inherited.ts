import { outerOf } from '../text-blocks/composed-parent.ts';
import type { ReadRoot } from '../text-blocks/read.ts';
import { surroundingsOf } from '../text-blocks/read.ts';
import type { Surroundings } from '../text-blocks/types.ts';

const PLAIN: Surroundings = { role: 'text', language: '' };

/** Role and language of the text directly in `root`, from it and all that is around it. */
export function surroundingsIn(root: ReadRoot): Surroundings {
  const chain: Element[] = [];
  for (let node: Node | null = root; node !== null; node = outerOf(node)) {
    if (node.nodeType === 1 && node !== root.ownerDocument.documentElement) chain.push(node as Element);
  }
  return chain.reduceRight((outer, element) => surroundingsOf(element, outer), PLAIN);
}
