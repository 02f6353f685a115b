import { expect, it } from 'vitest';
import type { EntityId } from '../../../../utils/core/pack/types.ts';
import { shownMentions } from '../../../../utils/core/page/density.ts';
import type { BlockRole } from '../../../../utils/core/page/types.ts';

const block = (role: BlockRole, ...entities: string[]) => ({
  role,
  mentions: entities.map((entity, at) => ({ at, mention: { entity: entity as EntityId } })),
});
const page = [
  block('title', 'a'),
  block('text', 'a', 'b', 'a'),
  block('heading'),
  block('text', 'a', 'c'),
  block('heading', 'b'),
  block('text', 'b', 'c'),
];

it.each([
  ['every', [[0], [0, 1, 2], [], [0, 1], [0], [0, 1]]],
  ['section', [[0], [1], [], [0, 1], [0], [1]]],
  ['page', [[0], [1], [], [1], [], []]],
] as const)('shows %s', (density, wanted) => {
  const choose = shownMentions(density);
  const shown = page.map(({ role, mentions }) => choose({ role }, mentions));
  expect(shown.map((each) => each.map(({ at }) => at))).toEqual(wanted);
});
