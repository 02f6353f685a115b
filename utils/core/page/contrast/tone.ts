import { type Colour, luminance } from './colour.ts';

/** How a highlight is coloured: deep on light ground, bright on dark ground, in the text's own colour between. */
export type Tone = 'deep' | 'bright' | 'text';

/** The highlight colours of `entrypoints/content/style.css`, which a test holds against these. */
export const TONE_COLOURS: Readonly<Record<'deep' | 'bright', Colour>> = {
  deep: { red: 11, green: 110, blue: 105, alpha: 1 },
  bright: { red: 94, green: 214, blue: 205, alpha: 1 },
};

/**
 * Relative luminance of the darkest ground on which `deep`, and of the lightest on which `bright` stands out by 3:1, as
 * what one must see to understand has to (WCAG 2.2, 1.4.11). Worked out from the colours, which no page has to carry.
 */
const DARKEST_FOR_DEEP = 0.4673;
const LIGHTEST_FOR_BRIGHT = 0.1496;

/** The tone to be read on `ground`, an opaque colour; `null` where the ground is not known, as over a picture. */
export function toneOn(background: Colour | null): Tone {
  const light = background ? luminance(background) : Number.NaN;
  if (light >= DARKEST_FOR_DEEP) return 'deep';
  return light <= LIGHTEST_FOR_BRIGHT ? 'bright' : 'text';
}
