import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../components/theme/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
);

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (colour: string) => {
  const channel = (start: number) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
};
const contrast = (one: string, other: string) => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const surfaces = ['surface', 'surface-sunken', 'surface-raised', 'surface-hover'];
const pairs: [text: string, ground: string, minimum: number][] = [
  ...['text', 'text-quiet', 'accent', 'accent-strong', 'danger'].flatMap((ink) =>
    surfaces.map((ground): [string, string, number] => [ink, ground, 4.5]),
  ),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ['text', 'accent-surface', 4.5],
  ['accent', 'accent-surface', 4.5],
  ['warning', 'surface', 4.5],
  ['text', 'warning-surface', 4.5],
  ['warning', 'warning-surface', 4.5],
  ['control-border', 'surface', 3],
  ['control-border', 'surface-raised', 3],
  ['focus', 'surface', 3],
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(pairs)('%s on %s reaches %d : 1', (ink, ground, minimum) => {
    const [one, other] = [tokens.get(ink), tokens.get(ground)];
    if (!one || !other) throw new Error(`tokens.css has no ${one ? ground : ink}`);
    expect(contrast(one[theme], other[theme])).toBeGreaterThanOrEqual(minimum);
  });
});
