/** A colour with red, green and blue from 0 to 255 and alpha from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** A grey of a level from 0, black, to 255, white. */
export const grey = (level: number, alpha = 1): Colour => ({ red: level, green: level, blue: level, alpha });

const NUMBERS = /[\d.]+(?:e-?\d+)?/g;

/** Reads a computed colour, `rgb()`, `rgba()` or `color(srgb …)`; `null` for colour spaces that it does not convert. */
export function readColour(css: string): Colour | null {
  const wide = css.startsWith('color(srgb ');
  if (!wide && !css.startsWith('rgb')) return null;
  const [red, green, blue, alpha = 1] = (css.replace('srgb', '').match(NUMBERS) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return null;
  const scale = wide ? 255 : 1;
  return { red: red * scale, green: green * scale, blue: blue * scale, alpha };
}

/** What is seen where `top` lies over `bottom`. */
export function layer(top: Colour, bottom: Colour): Colour {
  const alpha = top.alpha + bottom.alpha * (1 - top.alpha);
  if (alpha === 0) return grey(0, 0);
  const mix = (over: number, under: number): number =>
    (over * top.alpha + under * bottom.alpha * (1 - top.alpha)) / alpha;
  return {
    red: mix(top.red, bottom.red),
    green: mix(top.green, bottom.green),
    blue: mix(top.blue, bottom.blue),
    alpha,
  };
}

/** Relative luminance of an opaque colour, as WCAG 2.2 defines it. */
export function luminance({ red, green, blue }: Colour): number {
  const linear = (value: number): number => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio of two opaque colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: Colour, other: Colour): number {
  const ratio = (luminance(one) + 0.05) / (luminance(other) + 0.05);
  return Math.max(ratio, 1 / ratio);
}
