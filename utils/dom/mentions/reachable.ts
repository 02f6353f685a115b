/** Whether a reader can see a mention, now or after scrolling: the browser's own check does not consider clipping. */
import { readColour } from '../../core/page/contrast/colour.ts';
import type { Rect } from '../card/card-api.ts';
import { composedParentElement, elementAround } from '../reading/text-blocks/composed-parent.ts';
import { propertiesOf } from '../reading/text-blocks/properties-of.ts';
import { clippedBox, isFaded, isTurnedAway } from './cut-away.ts';
import { isShown } from './is-shown.ts';
import type { PlacedMention } from './placed-mentions.ts';
import { rectsOf } from './rects.ts';

/**
 * CSS pixels in each direction. A name of which less is visible cannot be seen: texts for screen readers are one pixel
 * wide.
 */
const MIN_SEEN = 2;
const EVERYWHERE: Rect = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
const NOWHERE: Rect = { left: 0, top: 0, right: 0, bottom: 0 };

/** `after-scrolling`: where content can be seen after scrolling. `now`: where it can be seen without scrolling. */
export type Sight = 'after-scrolling' | 'now';

/**
 * Creates a check of whether a mention can be seen. It caches by element, so create a new one whenever the page may
 * have changed.
 */
export function sight(sight: Sight): (placed: PlacedMention) => Rect | null {
  const regions = new Map<Element, Rect>();

  /**
   * Where the content of an element can be seen, in coordinates of the viewport. Without recursion: pages nest
   * thousands of elements deep.
   */
  const regionIn = (element: Element): Rect => {
    const chain: Element[] = [];
    let at: Element | null = element;
    for (; at && !regions.has(at); at = containingElement(at)) chain.push(at);
    let region = (at && regions.get(at)) ?? fixedRegion();
    for (const each of chain.reverse()) {
      region = each === document.documentElement ? rootRegion(sight) : regionInside(each, region);
      regions.set(each, region);
    }
    return region;
  };

  const regionInside = (element: Element, outer: Rect): Rect => {
    const style = getComputedStyle(element);
    // An element without a box of its own clips nothing and takes neither opacity nor filter.
    if (style.display === 'contents') return outer;
    const box = propertiesOf(element).getBoundingClientRect();
    if (isFaded(style) || isTurnedAway(element, style)) return NOWHERE;
    const left = clippedBox(element, style, box);
    const around = left ? intersection(outer, left) : outer;
    // What flows over an inline element is not clipped.
    if (isRootOverflow(element) || style.display === 'inline') return around;
    const paintsInside = /paint|strict|content/.test(style.contain);
    const [x, y] = [style.overflowX, style.overflowY].map((flow) => paintsInside || flow !== 'visible');
    if (!x && !y) return around;
    const clip = { ...EVERYWHERE };
    if (x) Object.assign(clip, { left: box.left, right: box.right });
    if (y) Object.assign(clip, { top: box.top, bottom: box.bottom });
    const seen = intersection(around, clip);
    if (sight === 'now' || isEmpty(seen)) return seen;
    return scrollable(element, style, seen, box);
  };

  return (placed) => {
    const element = placed.span && elementAround(placed.span.start.node);
    if (!element || !isRendered(element)) return null;
    const region = regionIn(element);
    if (isClear(element) && !liesOnPicture(placed, element)) return null;
    return rectsOf(placed).find((rect) => !isEmpty(intersection(rect, region))) ?? null;
  };
}

/** The window takes the overflow of the body, unless the root has one of its own. */
function isRootOverflow(element: Element): boolean {
  return element === document.body && getComputedStyle(document.documentElement).overflow === 'visible';
}

/** Content that can be scrolled into a container's box may be anywhere in its scroll area. */
function scrollable(element: Element, style: CSSStyleDeclaration, seen: Rect, box: DOMRect): Rect {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } = propertiesOf(element);
  const region = { ...seen };
  const beginsAt = beginning(style, /flex/.test(style.display) ? style.flexDirection : '');
  if (isScroller(style.overflowX)) {
    region.left = box.left - scrollLeft + (beginsAt.right ? clientWidth - scrollWidth : 0);
    region.right = region.left + scrollWidth;
  }
  if (isScroller(style.overflowY)) {
    region.top = box.top - scrollTop + (beginsAt.bottom ? clientHeight - scrollHeight : 0);
    region.bottom = region.top + scrollHeight;
  }
  return region;
}

/**
 * At which edges the content of a container begins and its positions are zero, to
 * count down from there: text from right to left, lines from right to left, boxes
 * in reversed order, as in chats that show the newest message at their foot.
 */
function beginning(
  { direction, writingMode }: CSSStyleDeclaration,
  flexDirection: string,
): { readonly right: boolean; readonly bottom: boolean } {
  const alongText = ((direction === 'rtl') !== (writingMode === 'sideways-lr')) !== (flexDirection === 'row-reverse');
  const alongLines = writingMode.endsWith('-rl') !== (flexDirection === 'column-reverse');
  return writingMode === 'horizontal-tb'
    ? { right: alongText, bottom: alongLines }
    : { right: alongLines, bottom: alongText };
}

const isScroller = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

/**
 * The part of a document that can be scrolled to, or that is visible; after a pinch, less than the window is visible.
 */
function rootRegion(sight: Sight): Rect {
  if (sight === 'now') return viewport();
  const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
  // The window takes the direction of the body.
  const beginsAt = beginning(getComputedStyle(document.body ?? document.documentElement), '');
  const left = (beginsAt.right ? clientWidth - scrollWidth : 0) - scrollX;
  const top = (beginsAt.bottom ? clientHeight - scrollHeight : 0) - scrollY;
  return { left, top, right: left + scrollWidth, bottom: top + Math.max(scrollHeight, innerHeight) };
}

/** Elements that are fixed to the window do not scroll. */
const fixedRegion = (): Rect => ({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });

/** What the reader sees of the page, in client coordinates. */
export function viewport(): Rect {
  const { visualViewport } = window;
  if (!visualViewport) return fixedRegion();
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport;
  return { left, top, right: left + width, bottom: top + height };
}

/** The element that clips and scrolls an element: positioned elements are not clipped by every ancestor. */
function containingElement(element: Element): Element | null {
  const { position } = getComputedStyle(element);
  let around = composedParentElement(element);
  if (position !== 'absolute' && position !== 'fixed') return around;
  while (around && around !== document.documentElement && !holdsLayers(around, position)) {
    around = composedParentElement(around);
  }
  return position === 'fixed' && around === document.documentElement ? null : around;
}

function holdsLayers(element: Element, position: string): boolean {
  const style = getComputedStyle(element);
  if (position === 'absolute' && style.position !== 'static') return true;
  return (
    style.transform !== 'none' ||
    style.filter !== 'none' ||
    style.perspective !== 'none' ||
    /paint|layout|strict|content/.test(style.contain) ||
    /transform|filter|perspective/.test(style.willChange)
  );
}

/** Its own visibility is asked apart: an element without a box gives it to its text too. */
const isRendered = (element: Element): boolean =>
  getComputedStyle(element).visibility === 'visible' && isShown(element, { opacityProperty: true });

/**
 * Painted without colour, outline and shadow, and not such that a background shows through the letters; or as dots in
 * place of letters.
 */
function isClear(element: Element): boolean {
  const style = getComputedStyle(element);
  if (/disc|circle|square/.test(style.getPropertyValue('-webkit-text-security'))) return true;
  const { webkitTextFillColor, webkitTextStrokeWidth, textShadow } = style;
  if ((readColour(webkitTextFillColor)?.alpha ?? 1) > 0.05) return false;
  if (Number.parseFloat(webkitTextStrokeWidth) > 0 || textShadow !== 'none') return false;
  for (let at: Element | null = element; at !== null; at = composedParentElement(at)) {
    if (getComputedStyle(at).backgroundClip.includes('text')) return false;
  }
  return true;
}

/** How many elements outwards the picture of a page and the text over it have a common parent, at most. */
const FARTHEST_PARENT = 4;

/**
 * Whether a picture lies where the text is: documents and scans
 * are shown as one, with their text over it for selection.
 */
function liesOnPicture(placed: PlacedMention, element: Element): boolean {
  const [rect] = rectsOf(placed);
  if (!rect) return false;
  let at: Element | null = element;
  for (let left = FARTHEST_PARENT; at && left > 0; left -= 1) {
    at = composedParentElement(at);
    const pictures = at ? propertiesOf(at).querySelectorAll(':is(canvas, img):is(:scope > *, :scope > * > *)') : [];
    for (const picture of pictures) {
      const seen = intersection(rect, picture.getBoundingClientRect());
      if (!isEmpty(seen) && isShown(picture, { opacityProperty: true, visibilityProperty: true })) return true;
    }
  }
  return false;
}

function intersection(one: Rect, other: Rect): Rect {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

const isEmpty = ({ left, top, right, bottom }: Rect): boolean => right - left < MIN_SEEN || bottom - top < MIN_SEEN;
