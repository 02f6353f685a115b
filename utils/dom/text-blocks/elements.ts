/** How an element takes part in the text around it. */
export type ElementKind =
  /** Its text runs on with the text before and after it. */
  | 'inline'
  /** Begins and ends a block of its own. */
  | 'block'
  /** Not text, and the text around it runs on as if it were not there. */
  | 'silent'
  /** Not text for us, and no name runs across it: form fields, editors, embedded documents. */
  | 'barrier'
  | 'break';

const inline =
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i img ins kbd label map area mark meter nobr ' +
  'output q rb rtc ruby s samp slot small source span strike strong sub sup time track tt u var wbr';
const silent = 'script style template noscript noframes noembed link meta base head title rt rp svg math';
const barrier =
  'textarea input select option optgroup datalist iframe frame frameset object embed applet video audio canvas progress';

const kinds = new Map<string, ElementKind>([
  ...inline.split(' ').map((tag) => [tag, 'inline'] as const),
  ...silent.split(' ').map((tag) => [tag, 'silent'] as const),
  ...barrier.split(' ').map((tag) => [tag, 'barrier'] as const),
  ['br', 'break'],
]);

/**
 * Matches what keeps an element from being read in one go with `textContent`: any descendant that is not plainly
 * inline, or that says something of its own about editing or language.
 */
export const notPlain = `:is(:not(${inline.split(' ').join(',')}),[contenteditable],[lang])`;

/** By tag alone; `undefined` for custom elements, whose display only the page's style sheets know. */
export function kindByTag(tag: string): ElementKind | undefined {
  return kinds.get(tag) ?? (tag.includes('-') ? undefined : 'block');
}

/** Elements whose computed display makes them a block although their tag is inline, or the other way round. */
export function isBlockDisplay(display: string): boolean {
  return display !== 'contents' && display !== 'none' && !display.startsWith('inline') && !display.startsWith('ruby');
}

/** True for an element in which the reader writes. */
export function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}
