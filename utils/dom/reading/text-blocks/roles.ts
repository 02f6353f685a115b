import type { BlockRole } from '../../../core/page/types.ts';
import { propertiesOf } from './properties-of.ts';

const byName = (names: Partial<Record<BlockRole, string>>): ReadonlyMap<string, BlockRole> =>
  new Map(
    (Object.keys(names) as BlockRole[]).flatMap((role) => (names[role] ?? '').split(' ').map((name) => [name, role])),
  );

const byTag = byName({
  title: 'h1',
  heading: 'h2 h3 h4 h5 h6',
  'list-item': 'li dt dd',
  cell: 'td th',
  caption: 'figcaption caption legend',
  navigation: 'nav footer menu',
});
const byAria = byName({
  heading: 'heading',
  'list-item': 'listitem',
  cell: 'cell gridcell columnheader rowheader',
  navigation: 'navigation menu menubar contentinfo',
});

/** The role of the text in `element`, whose surroundings have the role `outer`; navigation covers all that is in it. */
export function roleOf(element: Element, outer: BlockRole, attributed: boolean): BlockRole {
  if (outer === 'navigation') return outer;
  const { localName, getAttribute } = propertiesOf(element);
  const own = byTag.get(localName);
  const aria = attributed ? getAttribute.call(element, 'role') : null;
  return (aria === null ? own : (byAria.get(aria) ?? own)) ?? outer;
}
