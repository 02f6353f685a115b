import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sizes = (file: string): Map<string, { readonly number: number; readonly unit: string }> => {
  const css = readFileSync(new URL(`../../../components/theme/${file}`, import.meta.url), 'utf8');
  const found = css.matchAll(/--(size-[a-z]+): ([\d.]+)(px|rem);/g);
  return new Map([...found].map(([, name = '', number, unit = '']) => [name, { number: Number(number), unit }]));
};

it("gives all pages of the extension the same font sizes, which follow the reader's font size", () => {
  const [fixed, following] = [sizes('tokens.css'), sizes('own-page.css')];
  expect(fixed.size).toBeGreaterThan(3);
  expect([...following]).toEqual([...fixed].map(([name, { number }]) => [name, { number: number / 16, unit: 'rem' }]));
});
