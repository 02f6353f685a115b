import type { PlacedMention } from '../mentions/placed-mentions.ts';
import { elementAround } from '../reading/text-blocks/composed-parent.ts';

/** Where a mark would be taken for a link, or stand in the way of what the reader wants to press. */
const CONTROLS =
  'nav,button,label,menu,[role=navigation],[role=button],[role=menu],[role=menubar],[role=tab],[role=option]';

/** Whether a mention may be marked: not in navigation, buttons, labels of forms and menus. */
export const isMarkable = ({ span }: PlacedMention): boolean =>
  !(span && elementAround(span.start.node)?.closest(CONTROLS));
