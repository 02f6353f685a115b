import { type Colour, layer, readColour } from '../../core/contrast/colour.ts';
import { type Tone, toneOn } from '../../core/contrast/tone.ts';
import { outerElement } from '../text-blocks/outer.ts';

const white: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
/** What both browsers paint under a page that asks for a dark scheme. */
const darkCanvas: Colour = { red: 18, green: 18, blue: 18, alpha: 1 };
const clear: Colour = { red: 0, green: 0, blue: 0, alpha: 0 };

/** Finds the tone that can be read on the page's own ground, and remembers it by element. */
export function tonesOnPage(): (element: Element) => Tone {
  const tones = new WeakMap<Element, Tone>();
  return (element) => {
    const above: Element[] = [];
    let at = element;
    for (let outer = outerElement(at); outer && !tones.has(at) && isClear(at); outer = outerElement(at)) {
      above.push(at);
      at = outer;
    }
    const tone = tones.get(at) ?? toneOn(groundOf(at));
    for (const each of [at, ...above]) tones.set(each, tone);
    return tone;
  };
}

/** As most elements are: what is seen there is the ground of what is around it. */
function isClear(element: Element): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none';
}

function groundOf(element: Element): Colour | null {
  let seen = clear;
  for (let at: Element | null = element; at !== null; at = outerElement(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return null;
    const colour = readColour(backgroundColor);
    if (!colour) return null;
    seen = layer(seen, colour);
    if (seen.alpha > 0.99) return seen;
  }
  const scheme = getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const dark =
    scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return layer(seen, dark ? darkCanvas : white);
}
