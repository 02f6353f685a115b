import { describe, expect, it } from 'vitest';
import { distance, inWedge } from '../../../../utils/core/hover/geometry.ts';

const card = { left: 100, top: 200, right: 300, bottom: 400 };

describe('distance', () => {
  it.each([
    ['inside', { x: 150, y: 250 }, 0],
    ['on the edge', { x: 100, y: 300 }, 0],
    ['above', { x: 150, y: 190 }, 10],
    ['beside', { x: 305, y: 300 }, 5],
    ['off a corner', { x: 97, y: 196 }, 5],
  ])('is measured from a point %s', (_, point, expected) => {
    expect(distance(point, card)).toBe(expected);
  });
});

describe('the safe wedge', () => {
  // The name stands above the card, near its left end.
  const apex = { x: 120, y: 150 };
  it.each([
    ['straight down', { x: 120, y: 180 }, true],
    ['aslant to the far corner', { x: 200, y: 176 }, true],
    ['on the card', { x: 299, y: 399 }, true],
    ['at the apex', apex, true],
    ['away from the card', { x: 120, y: 140 }, false],
    ['along the line of text', { x: 180, y: 150 }, false],
    ['past the near corner', { x: 90, y: 190 }, false],
    ['beyond the card', { x: 200, y: 401 }, false],
  ])('%s', (_, point, expected) => {
    expect(inWedge(apex, card, point)).toBe(expected);
  });

  it('is the same whichever side the card is on', () => {
    const above = { left: 100, top: -100, right: 300, bottom: 100 };
    expect(inWedge(apex, above, { x: 130, y: 120 })).toBe(true);
    expect(inWedge(apex, above, { x: 130, y: 160 })).toBe(false);
  });
});
