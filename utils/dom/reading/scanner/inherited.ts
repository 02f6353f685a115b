import { composedParent } from '../text-blocks/composed-parent.ts';
import { isElement } from '../text-blocks/node-kinds.ts';
import { propertiesOf } from '../text-blocks/properties-of.ts';
import type { ReadRoot } from '../text-blocks/read.ts';
import { surroundingsOf } from '../text-blocks/read.ts';
import type { InheritedContext } from '../text-blocks/types.ts';

const PLAIN: InheritedContext = { role: 'text', language: '' };

/** Role and language of the text directly in `root`, from it and its ancestors. */
export function inheritedContextIn(root: ReadRoot): InheritedContext {
  const chain: Element[] = [];
  for (let node: Node | null = root; node !== null; node = composedParent(node)) {
    if (isElement(node) && node !== propertiesOf(root).ownerDocument.documentElement) chain.push(node);
  }
  return chain.reduceRight((outer, element) => surroundingsOf(element, outer), PLAIN);
}
