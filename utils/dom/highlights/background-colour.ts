import { type Colour, contrast, grey, layer, readColour } from '../../core/page/contrast/colour.ts';
import { type Tone, toneOn } from '../../core/page/contrast/tone.ts';
import { composedParentElement } from '../reading/text-blocks/composed-parent.ts';

const white = grey(255);
/** The colour that both browsers paint under a page with a dark colour scheme. */
const darkCanvas = grey(18);
export const DARK_SCHEME = '(prefers-color-scheme: dark)';

/** Finds the readable tone for the background of an element, and caches it by element. */
export function tonesOnPage(): (element: Element) => Tone {
  const grounds = new WeakMap<Element, Colour | null>();
  /** Whether text of a colour can be read on a canvas. Most texts of a page have one of few colours. */
  const readable = new Map<string, boolean>();
  const isReadable = (canvas: Colour, { color }: CSSStyleDeclaration): boolean => {
    const key = `${canvas === white} ${color}`;
    const known = readable.get(key) ?? isReadableOn(canvas, color);
    readable.set(key, known);
    return known;
  };
  return (element) => {
    const above: Element[] = [];
    let at = element;
    for (
      let outer = composedParentElement(at);
      outer && !grounds.has(at) && isClear(at);
      outer = composedParentElement(at)
    ) {
      above.push(at);
      at = outer;
    }
    const known = grounds.get(at);
    const ground = known === undefined ? groundOf(at) : known;
    for (const each of [at, ...above]) grounds.set(each, ground);
    return toneOn(isCanvas(ground) && !isReadable(ground, getComputedStyle(element)) ? null : ground);
  };
}

/** Contrast below which nobody would read the text itself. */
const LEAST = 1.4;

/** Where nothing around the text has a background, what lies under the page is only taken for it. */
const isCanvas = (ground: Colour | null): ground is Colour => ground === white || ground === darkCanvas;

/** Text that could not be read on it stands on something else: a picture, a layer behind it. */
function isReadableOn(ground: Colour, text: string): boolean {
  const colour = readColour(text);
  return !colour || colour.alpha < 0.5 || contrast(layer(colour, ground), ground) > LEAST;
}

/** Like most elements: the background of the parent is visible. */
function isClear(element: Element): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none';
}

function groundOf(element: Element): Colour | null {
  let seen = grey(0, 0);
  for (let at: Element | null = element; at !== null; at = composedParentElement(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return null;
    const colour = readColour(backgroundColor);
    if (!colour) return null;
    seen = layer(seen, colour);
    if (seen.alpha > 0.99) return seen;
  }
  // A page says it by style or, for as long as no style says it, in its head.
  const { colorScheme } = getComputedStyle(document.documentElement);
  const meta = document.querySelector<HTMLMetaElement>('meta[name=color-scheme]');
  const scheme = colorScheme === 'normal' && meta ? meta.content : colorScheme;
  const dark = scheme.includes('dark') && (!scheme.includes('light') || matchMedia(DARK_SCHEME).matches);
  const canvas = dark ? darkCanvas : white;
  return seen.alpha > 0 ? layer(seen, canvas) : canvas;
}
