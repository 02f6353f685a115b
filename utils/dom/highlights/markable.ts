import type { PlacedMention } from '../mentions/placed-mentions.ts';
import { elementAround } from '../reading/text-blocks/composed-parent.ts';
import { propertiesOf } from '../reading/text-blocks/properties-of.ts';

/**
 * Where a mark would be taken for a link, or stand in the way of what the reader wants to press; also items of menus.
 */
const CONTROLS = 'nav,button,label,menu,[role^=nav],[role=button],[role^=menu],[role=tab],[role^=opt]';

/** Whether a mention may be marked: not in navigation, buttons, labels of forms and menus. */
export function isMarkable({ span }: PlacedMention): boolean {
  const element = span && elementAround(span.start.node);
  return !element || !propertiesOf(element).closest(CONTROLS);
}
