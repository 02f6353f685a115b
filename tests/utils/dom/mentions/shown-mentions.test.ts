import { expect, it } from 'vitest';
import type { PlacedMention } from '../../../../utils/dom/mentions/placed-mentions.ts';
import { mentionsToShow, sectionOf } from '../../../../utils/dom/mentions/shown-mentions.ts';
import type { Block } from '../../../../utils/dom/reading/scanner/block-index.ts';

const block = (id: number, role: string): Block => ({ id, role, text: 'It is a sentence.' }) as unknown as Block;
const all = [
  block(1, 'title'),
  block(2, 'text'),
  block(3, 'text'),
  block(4, 'heading'),
  block(5, 'text'),
  block(6, 'navigation'),
  block(7, 'text'),
];
const placed = (id: number, entity: string): PlacedMention =>
  ({ key: `${id} ${entity}`, mention: { entity }, block: all[id - 1] }) as unknown as PlacedMention;
const found = [placed(2, 'a'), placed(2, 'b'), placed(3, 'a'), placed(4, 'b'), placed(5, 'b'), placed(7, 'a')];
const mentions = { of: (id: number) => found.filter((each) => each.block.id === id) };

it.each([
  ['every', ['2 a', '2 b', '3 a', '4 b', '5 b', '7 a']],
  // The heading of block 4 begins a section, though block 6 and most others have no mention.
  ['section', ['2 a', '2 b', '4 b', '7 a']],
  ['page', ['2 a', '2 b']],
] as const)('of density %s shows these mentions', (density, wanted) => {
  const shown = [...mentionsToShow(mentions, all, density).values()].flat();
  expect(shown.map(({ key }) => key)).toEqual(wanted);
});

it.each([
  ['caption', ['3 a', '1 b']],
  ['navigation', ['3 a', '1 b']],
  ['list-item', ['3 a', '1 b']],
  ['title', ['1 a', '1 b']],
])(
  'shows of the whole page the first in the running text, and of a %s above what that does not name',
  (role, wanted) => {
    const blocks = [block(1, role), block(2, 'text'), block(3, 'text')];
    const named = [placed(1, 'a'), placed(1, 'b'), placed(3, 'a')];
    const of = (id: number) => named.filter((each) => each.block.id === id);
    const shown = [...mentionsToShow({ of }, blocks, 'page').values()].flat();
    expect(shown.map(({ key }) => key)).toEqual(wanted);
  },
);

/** Linked to each other in their order. */
function linked(roles: readonly string[]): readonly Block[] {
  const made = roles.map((role, at) => ({ ...block(at + 1, role), previous: null, next: null }) as Block);
  return made.map((each, at) => Object.assign(each, { previous: made[at - 1] ?? null, next: made[at + 1] ?? null }));
}

it.each([
  ['text text text', 2, [1, 2, 3]],
  ['title text heading text', 1, [1, 2]],
  ['title text heading text', 2, [1, 2]],
  ['title text heading text', 4, [3, 4]],
  ['text title heading cell text heading', 1, [1]],
  ['text title heading cell text heading', 2, [2]],
  ['text title heading cell text heading', 4, [3, 4, 5]],
  ['text title heading cell text heading', 6, [6]],
])('of %s the section of block %i is %j', (roles, id, wanted) => {
  const made = linked(roles.split(' '));
  expect(sectionOf(made[id - 1] as Block).map((each) => each.id)).toEqual(wanted);
});

it('shows in every section what it shows there of the whole page', () => {
  const made = linked(all.map(({ role }) => role));
  const whole = [...mentionsToShow(mentions, made, 'section')];
  const sections = new Set(made.map((each) => sectionOf(each)[0] as Block));
  expect([...sections].flatMap((first) => [...mentionsToShow(mentions, sectionOf(first), 'section')])).toEqual(whole);
});
