import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PICTURES, pictureFaults } from '../../../scripts/store/pictures.ts';

it.each(PICTURES)('$name is there in its size', (picture) => {
  const bytes = readFileSync(new URL(`../../../store/pictures/${picture.name}.png`, import.meta.url));
  expect(pictureFaults(picture, bytes)).toEqual([]);
});

it('finds what is missing, no picture, or of another size', () => {
  const picture = { name: 'a', width: 1, height: 1 };
  const icon = readFileSync(new URL('../../../entrypoints/public/icon/16.png', import.meta.url));
  expect(pictureFaults(picture, null)).toHaveLength(1);
  expect(pictureFaults(picture, new TextEncoder().encode('no picture at all, but text'))).toEqual(['is no PNG']);
  expect(pictureFaults(picture, icon)).toEqual(['is 16 × 16 pixels, not 1 × 1']);
});
