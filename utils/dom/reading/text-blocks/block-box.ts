import { propertiesOf } from './properties-of.ts';

/**
 * One letter, perhaps behind a mark of quotation. Inside a function, as is every expression with a Unicode class that
 * few pages need: a browser takes 0.2 ms to make one.
 */
const isDropCap = (text: string): boolean => /^\s*["'“”‘’„«‹「『(]?\p{L}\p{M}*\s*$/u.test(text);

/**
 * Of the names of what stands before and behind an element, put together, `undefined` where nothing does: a break on
 * both sides, or on one of them and nothing on the other.
 */
const IN_BREAKS = /^BR(BR|un)|dBR/;

/** Outside of the function, which would make one anew for each element. */
const NO_BLOCK = /^(contents|none|inline|ruby)/;

/**
 * Whether the style of an element makes it a block although its tag is inline. A first letter that is set apart, large
 * and out of the flow, still begins its word.
 */
export function isBlockBox(element: Element): boolean {
  const style = getComputedStyle(element);
  if (NO_BLOCK.test(style.display)) return false;
  const isPlaced = style.position === 'absolute';
  // Viewers of documents place each line over a picture of the page, with a break between. In a form, a field that is
  // called `previousSibling` answers in place of the property; its name is none of these.
  if (isPlaced && IN_BREAKS.test(`${element.previousSibling?.nodeName}${element.nextSibling?.nodeName}`)) return false;
  return (style.float === 'none' && !isPlaced) || !isDropCap(propertiesOf(element).textContent as string);
}
