import { type Colour, contrast } from './colour.ts';

/** How a highlight is coloured: deep on light ground, bright on dark ground, in the text's own colour between. */
export type Tone = 'deep' | 'bright' | 'text';

/** The highlight colours of `entrypoints/content/style.css`, which a test holds against these. */
export const toneColours: Readonly<Record<'deep' | 'bright', Colour>> = {
  deep: { red: 11, green: 110, blue: 105, alpha: 1 },
  bright: { red: 94, green: 214, blue: 205, alpha: 1 },
};

/** WCAG 2.2, 1.4.11: what one must see to understand stands out from its ground by 3:1. */
const enough = 3;

/** The tone to be read on `ground`, an opaque colour; `null` where the ground is not known, as over a picture. */
export function toneOn(ground: Colour | null): Tone {
  if (!ground) return 'text';
  const deep = contrast(toneColours.deep, ground);
  const bright = contrast(toneColours.bright, ground);
  if (Math.max(deep, bright) < enough) return 'text';
  return deep >= bright ? 'deep' : 'bright';
}
