import { expect, it } from 'vitest';
import { DittoFiller } from '../../../../../utils/core/register/rows/fill-ditto.ts';

const rows = (...texts: readonly string[]) => texts.map((row) => row.split('|').map((text) => ({ text })));
const filled = (...texts: readonly string[]): readonly string[] => {
  const ditto = new DittoFiller();
  return rows(...texts).map((row) => {
    const full = ditto.fill(row);
    ditto.remember(full);
    return full.map(({ text }) => text).join('|');
  });
};

it('gives ditto marks what stands above them, over several rows', () => {
  expect(filled('Japan|Kyoto', '〃|Osaka', 'ditto|"')).toEqual(['Japan|Kyoto', 'Japan|Osaka', 'Japan|Osaka']);
});

it('looks over an empty row, and leaves a mark that nothing stands above', () => {
  expect(filled('〃|Kyoto', '', '〃|〃')).toEqual(['〃|Kyoto', '', '〃|Kyoto']);
});
