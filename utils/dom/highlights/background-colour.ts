import { type Colour, grey, layer, readColour } from '../../core/page/contrast/colour.ts';
import { type Tone, toneOn } from '../../core/page/contrast/tone.ts';
import { composedParentElement } from '../reading/text-blocks/composed-parent.ts';

const white = grey(255);
/** The colour that both browsers paint under a page with a dark colour scheme. */
const darkCanvas = grey(18);
export const DARK_SCHEME = '(prefers-color-scheme: dark)';

/** Finds the readable tone for the background of an element, and caches it by element. */
export function tonesOnPage(): (element: Element) => Tone {
  const tones = new WeakMap<Element, Tone>();
  return (element) => {
    const above: Element[] = [];
    let at = element;
    for (
      let outer = composedParentElement(at);
      outer && !tones.has(at) && isClear(at);
      outer = composedParentElement(at)
    ) {
      above.push(at);
      at = outer;
    }
    const tone = tones.get(at) ?? toneOn(groundOf(at));
    for (const each of [at, ...above]) tones.set(each, tone);
    return tone;
  };
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
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const dark = scheme.includes('dark') && (!scheme.includes('light') || matchMedia(DARK_SCHEME).matches);
  return layer(seen, dark ? darkCanvas : white);
}
