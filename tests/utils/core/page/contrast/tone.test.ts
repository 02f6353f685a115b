import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrast, layer, readColour } from '../../../../../utils/core/page/contrast/colour.ts';
import { TONE_COLOURS, toneOn } from '../../../../../utils/core/page/contrast/tone.ts';

const channel = fc.integer({ min: 0, max: 255 });
const opaque = fc.record({ red: channel, green: channel, blue: channel, alpha: fc.constant(1) });

it.each([
  ['rgb(1, 2, 3)', { red: 1, green: 2, blue: 3, alpha: 1 }],
  ['rgba(1, 2, 3, 0.5)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
  ['color(srgb 1 0 0.5 / 0.25)', { red: 255, green: 0, blue: 127.5, alpha: 0.25 }],
  ['color(srgb 1 0 0.5)', { red: 255, green: 0, blue: 127.5, alpha: 1 }],
  ['oklch(0.5 0.1 200)', null],
  ['', null],
])('reads %s', (css, colour) => {
  expect(readColour(css)).toEqual(colour);
});

it.each([
  ['white', 255, 'on-light'],
  ['black', 0, 'on-dark'],
  ['middle grey', 128, 'text'],
])('takes the right tone on %s', (_, grey, tone) => {
  expect(toneOn({ red: grey, green: grey, blue: grey, alpha: 1 })).toBe(tone);
});

it('takes the colour of the text where the background colour is not known', () => {
  expect(toneOn(null)).toBe('text');
});

it('never takes a tone that stands out by less than 3:1', () => {
  fc.assert(
    fc.property(opaque, (ground) => {
      const tone = toneOn(ground);
      if (tone !== 'text') expect(contrast(TONE_COLOURS[tone], ground)).toBeGreaterThanOrEqual(3);
    }),
  );
});

it('takes the colour that stands out most, wherever one does', () => {
  fc.assert(
    fc.property(opaque, (ground) => {
      const [onLight, onDark] = [contrast(TONE_COLOURS['on-light'], ground), contrast(TONE_COLOURS['on-dark'], ground)];
      // The bounds are rounded to four places.
      fc.pre(Math.max(onLight, onDark) > 3.002);
      expect(toneOn(ground)).toBe(onLight > onDark ? 'on-light' : 'on-dark');
    }),
  );
});

it('measures contrast as WCAG does, the same from both sides', () => {
  const white = { red: 255, green: 255, blue: 255, alpha: 1 };
  expect(contrast(white, { red: 0, green: 0, blue: 0, alpha: 1 })).toBeCloseTo(21, 5);
  fc.assert(
    fc.property(opaque, opaque, (a, b) => {
      expect(contrast(a, b)).toBeCloseTo(contrast(b, a), 10);
    }),
  );
});

it('sees nothing of what lies under an opaque layer', () => {
  fc.assert(
    fc.property(opaque, opaque, (top, bottom) => {
      expect(layer(top, bottom)).toEqual(top);
    }),
  );
});

it('knows the colours that the style sheet paints', () => {
  const css = readFileSync(new URL('../../../../../entrypoints/content-script/style.css', import.meta.url), 'utf8');
  for (const { red, green, blue } of Object.values(TONE_COLOURS)) {
    const hex = [red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('');
    expect(css).toContain(`#${hex}`);
  }
});
