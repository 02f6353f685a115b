import type { PlacedMention } from '../mentions/placed-mentions.ts';
import { isElement } from '../reading/text-blocks/node-kinds.ts';
import { propertiesOf } from '../reading/text-blocks/properties-of.ts';

/** What is pressed as a whole: a press on a card in it would be one on it. */
const PRESSED = 'a,button,label,summary';

/** The element around the block of a mention, otherwise that of the block; `null` where there is none but the body. */
export function surroundingsOf(placed: PlacedMention | null): Element | null {
  const element = placed?.block.element ?? null;
  if (!isElement(element) || element === document.body) return null;
  const outermost = propertiesOf(element).closest(PRESSED) ?? element;
  const around = propertiesOf(outermost).parentElement;
  if (around && around !== document.body) return around;
  return outermost === element ? element : null;
}
