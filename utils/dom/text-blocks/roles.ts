import type { BlockRole } from '../../core/mentions/types.ts';

const byTag = new Map<string, BlockRole>([
  ['h1', 'title'],
  ...['h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ...['li', 'dt', 'dd'].map((tag) => [tag, 'list-item'] as const),
  ...['td', 'th'].map((tag) => [tag, 'cell'] as const),
  ...['figcaption', 'caption', 'legend'].map((tag) => [tag, 'caption'] as const),
  ...['nav', 'footer', 'menu'].map((tag) => [tag, 'navigation'] as const),
]);
const byAria = new Map<string, BlockRole>([
  ['heading', 'heading'],
  ['listitem', 'list-item'],
  ...['cell', 'gridcell', 'columnheader', 'rowheader'].map((role) => [role, 'cell'] as const),
  ...['navigation', 'menu', 'menubar', 'contentinfo'].map((role) => [role, 'navigation'] as const),
]);

/** The role of the text in `element`, whose surroundings have the role `outer`; navigation covers all that is in it. */
export function roleOf(element: Element, outer: BlockRole, attributed: boolean): BlockRole {
  if (outer === 'navigation') return outer;
  const own = byTag.get(element.localName);
  const aria = attributed ? element.getAttribute('role') : null;
  return (aria === null ? own : (byAria.get(aria) ?? own)) ?? outer;
}
