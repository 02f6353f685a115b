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

// The most frequent ones first: the browser tries them one by one against every element.
const INLINE =
  'span a b i em strong code sup small abbr cite img sub mark time font label button var kbd q s u acronym bdi bdo big ' +
  'data del dfn ins map area meter nobr output rb rtc ruby samp slot source strike track tt wbr';
const SILENT = 'script style template noscript link meta base head title rt rp svg math';
const BARRIER = 'textarea input select option optgroup datalist iframe object embed video audio canvas progress';

const ofKind = (tags: string, kind: ElementKind) => tags.split(' ').map((tag) => [tag, kind] as const);
const kinds = new Map<string, ElementKind>([
  ...ofKind(INLINE, 'inline'),
  ...ofKind(SILENT, 'silent'),
  ...ofKind(BARRIER, 'barrier'),
  ['br', 'break'],
]);

/**
 * Matches what keeps an element from being read in one go with `textContent`: any descendant that is not plainly
 * inline, or that says something of its own about editing or language.
 */
export const notPlain = `:is(:not(${INLINE.replaceAll(' ', ',')}),[contenteditable],[lang])`;

/** By tag alone; `undefined` for custom elements, whose display only the page's style sheets know. */
export function kindByTag(tag: string): ElementKind | undefined {
  return kinds.get(tag) ?? (tag.includes('-') ? undefined : 'block');
}

/** Elements whose computed display makes them a block although their tag is inline, or the other way round. */
export function isBlockDisplay(display: string): boolean {
  return !/^(?:contents|none|inline|ruby)/.test(display);
}

/** True for an element in which the reader writes. */
export function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}
