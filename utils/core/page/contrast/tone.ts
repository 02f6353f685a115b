import { type Colour, luminance } from './colour.ts';

/**
 * How a highlight is coloured: in a deep colour on a light background, in a bright one on a dark background, in the
 * text's own colour between.
 */
export type Tone = 'on-light' | 'on-dark' | 'text';

/** The highlight colours of `entrypoints/content-script/style.css`; a test compares them. */
export const TONE_COLOURS: Readonly<Record<'on-light' | 'on-dark', Colour>> = {
  'on-light': { red: 11, green: 110, blue: 105, alpha: 1 },
  'on-dark': { red: 94, green: 214, blue: 205, alpha: 1 },
};

/**
 * Relative luminance of the darkest background on which `on-light`, and of the lightest on which `on-dark` stands out
 * by 3:1, as what one must see to understand has to (WCAG 2.2, 1.4.11). Worked out from the colours, which no page has
 * to carry.
 */
const DARKEST_LIGHT = 0.4673;
const LIGHTEST_DARK = 0.1496;

/** The readable tone on `ground`, an opaque background colour; `null` where it is not known, as over an image. */
export function toneOn(background: Colour | null): Tone {
  const light = background ? luminance(background) : Number.NaN;
  if (light >= DARKEST_LIGHT) return 'on-light';
  return light <= LIGHTEST_DARK ? 'on-dark' : 'text';
}
