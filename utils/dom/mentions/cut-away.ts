/** What an element cuts away or takes the colour of, besides what flows over its edges. */
import { readColour } from '../../core/page/contrast/colour.ts';
import type { Rect } from '../card/card-api.ts';
import { composedParentElement } from '../reading/text-blocks/composed-parent.ts';
import { propertiesOf } from '../reading/text-blocks/properties-of.ts';

/** Text that is painted with less is not read by anyone. */
const MIN_OPACITY = 0.05;
const NO_FILTERED_OPACITY = /opacity\(0(?:\.0\d*)?%?\)/;

/** The box in which `clip` and `clip-path` leave something of an element to be seen; `null` where both leave all. */
export function clippedBox(
  element: Element,
  { clip, clipPath, position }: CSSStyleDeclaration,
  box: DOMRect,
): Rect | null {
  const isClipped = clip !== 'auto' && (position === 'absolute' || position === 'fixed');
  if (!isClipped && clipPath === 'none') return null;
  const scale = scaleOf(element, box);
  return isClipped ? bySides(clip, box, scale) : byShape(clipPath, box, scale);
}

/**
 * How many client pixels a pixel of the style sheet has, where an element or one around it is transformed or zoomed.
 */
interface Scale {
  readonly x: number;
  readonly y: number;
}

function scaleOf(element: Element, { width, height }: DOMRect): Scale {
  // Elements of SVG have neither property; a box of no size has none to compare with.
  const { offsetWidth, offsetHeight } = propertiesOf(element) as HTMLElement;
  return { x: width / offsetWidth || 1, y: height / offsetHeight || 1 };
}

/** `rect(0px, 10px, auto, 0px)`: top, right, bottom and left from the upper left corner; `auto` is the edge itself. */
function bySides(clip: string, { left, top, right, bottom }: DOMRect, { x, y }: Scale): Rect | null {
  const sides = clip.match(/auto|-?[\d.]+/g) ?? [];
  const [t = 0, r = 0, b = 0, l = 0] = sides.map(Number);
  return {
    left: Number.isNaN(l) ? left : left + l * x,
    top: Number.isNaN(t) ? top : top + t * y,
    right: Number.isNaN(r) ? right : left + r * x,
    bottom: Number.isNaN(b) ? bottom : top + b * y,
  };
}

/**
 * The box around `inset(…)`, `circle(…)`, `ellipse(…)`, `polygon(…)` or `path(…)`, where its lengths are pixels and
 * percents. One that is measured from the margin leaves more than one from the border, and is taken to leave all.
 */
function byShape(clipPath: string, box: DOMRect, { x, y }: Scale): Rect | null {
  const [, shape, given = ''] = /^(inset|circle|ellipse|polygon)\(([^()]*)\)(?! margin-box)/.exec(clipPath) ?? [];
  const { left, top, right, bottom, width, height } = box;
  const across = (length = '0'): number => inPixels(length, width, x);
  const down = (length = '0'): number => inPixels(length, height, y);
  if (shape === 'inset') {
    const [t, r = t, b = t, l = r] = given.replace(/ round .*/, '').split(' ');
    return whole({ left: left + across(l), top: top + down(t), right: right - across(r), bottom: bottom - down(b) });
  }
  if (shape === 'polygon') {
    const points = given.replace(/^(?:nonzero|evenodd), /, '').split(', ');
    const xs = points.map((point) => left + across(point.split(' ')[0]));
    const ys = points.map((point) => top + down(point.split(' ')[1]));
    return whole(around(xs, ys));
  }
  if (clipPath.startsWith('path')) return byPath(clipPath, box, { x, y });
  // A shape without a radius reaches as far as its box.
  return shape && /^0(?:px|%)?(?:$| )/.test(given) ? { left, top, right: left, bottom: top } : null;
}

/**
 * The box around all points of a path; `null` for one with commands other than lines and curves to places that are
 * counted from its corner. The points by which a curve is bent may lie outside of it, which shows more than there is.
 */
function byPath(clipPath: string, { left, top }: DOMRect, { x, y }: Scale): Rect | null {
  const [, drawn] = /^path\((?:\w+, )?"([MLCQSTZz\d\s.,e-]*)"\)/.exec(clipPath) ?? [];
  if (drawn === undefined) return null;
  const numbers = (drawn.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const xs = numbers.filter((_, place) => place % 2 === 0).map((across) => left + across * x);
  const ys = numbers.filter((_, place) => place % 2 === 1).map((down) => top + down * y);
  return around(xs, ys);
}

/** NaN where one of the numbers is; an arc of a map has more points than a call may have arguments. */
function around(xs: readonly number[], ys: readonly number[]): Rect {
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), -Infinity);
  return { left: least(xs), top: least(ys), right: most(xs), bottom: most(ys) };
}

/** Pixels of the client; NaN for what only the browser can compute. */
function inPixels(length: string, whole: number, scale: number): number {
  const [, number, unit] = /^(-?[\d.]+)(px|%)?$/.exec(length) ?? [];
  return Number(number) * (unit === '%' ? whole / 100 : scale);
}

const whole = (rect: Rect): Rect | null => (Object.values(rect).some(Number.isNaN) ? null : rect);

/** Whether a mask leaves nothing: a gradient all of whose colours are clear. */
const isMaskedAway = (mask: string): boolean =>
  /^[a-z-]+-gradient\((?:[^()]|\([^()]*\))*\)$/.test(mask) &&
  (mask.match(/(?:rgba?|color)\([^)]*\)/g) ?? ['']).every((colour) => (readColour(colour)?.alpha ?? 1) < MIN_OPACITY);

/** Whether nothing in an element is painted so that it can be seen. */
export const isFaded = ({ opacity, filter, maskImage }: CSSStyleDeclaration): boolean =>
  Number(opacity) < MIN_OPACITY || NO_FILTERED_OPACITY.test(filter) || isMaskedAway(maskImage);

/** Whether an element is turned away from the reader and hides its back. */
export function isTurnedAway(element: Element, { backfaceVisibility }: CSSStyleDeclaration): boolean {
  if (backfaceVisibility !== 'hidden') return false;
  let turned = new DOMMatrix();
  for (let at: Element | null = element; at; at = composedParentElement(at)) {
    const { transform, transformStyle } = getComputedStyle(at);
    if (at !== element && transformStyle !== 'preserve-3d') break;
    if (transform !== 'none') turned = new DOMMatrix(transform).multiply(turned);
  }
  return turned.m33 < 0;
}
