import { expect, it } from 'vitest';
import type { PlacedMention, PlacedMentions } from '../../../../utils/dom/mentions/placed-mentions.ts';
import { mentionsToShow } from '../../../../utils/dom/mentions/shown-mentions.ts';
import type { Block, BlockIndex } from '../../../../utils/dom/reading/scanner/block-index.ts';

const block = (id: number, role: string): Block => ({ id, role }) as unknown as Block;
const all = [
  block(1, 'title'),
  block(2, 'text'),
  block(3, 'text'),
  block(4, 'heading'),
  block(5, 'text'),
  block(6, 'navigation'),
  block(7, 'text'),
];
const blocks = {
  all: () => all,
  get: (id: number) => all.find((each) => each.id === id),
} as unknown as BlockIndex;

const placed = (id: number, entity: string): PlacedMention =>
  ({ key: `${id} ${entity}`, mention: { entity }, block: blocks.get(id) }) as unknown as PlacedMention;
const found = [placed(2, 'a'), placed(2, 'b'), placed(3, 'a'), placed(4, 'b'), placed(5, 'b'), placed(7, 'a')];
const mentions = { all: () => found } as unknown as PlacedMentions;

it.each([
  ['every', ['2 a', '2 b', '3 a', '4 b', '5 b', '7 a']],
  // The heading of block 4 begins a section, though block 6 and most others have no mention.
  ['section', ['2 a', '2 b', '4 b', '7 a']],
  ['page', ['2 a', '2 b']],
] as const)('of density %s shows these mentions', (density, wanted) => {
  const shown = [...mentionsToShow(mentions, blocks, density).values()].flat();
  expect(shown.map(({ key }) => key)).toEqual(wanted);
});
