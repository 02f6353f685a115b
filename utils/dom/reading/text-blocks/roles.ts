import type { BlockRole } from '../../../core/page/types.ts';
import { byName } from './by-name.ts';
import { propertiesOf, tagOf } from './properties-of.ts';

const byTag = byName<BlockRole>({
  title: 'h1',
  heading: 'h2,h3,h4,h5,h6',
  'list-item': 'li,dt,dd',
  cell: 'td,th',
  caption: 'figcaption,caption,legend',
  navigation: 'nav,footer,menu',
});
const byAria = byName<BlockRole>({
  heading: 'heading',
  'list-item': 'listitem',
  cell: 'cell,gridcell,columnheader,rowheader',
  navigation: 'navigation,menu,menubar,contentinfo',
});

/**
 * The role of the text in an element. `outer`: the role of its surroundings; everything inside navigation has the role
 * navigation.
 */
export const roleOf = (element: Element, outer: BlockRole, saysMore: boolean): BlockRole =>
  outer === 'navigation'
    ? outer
    : ((saysMore ? byAria.get(propertiesOf(element).getAttribute('role')) : undefined) ??
      byTag.get(tagOf(element)) ??
      outer);
