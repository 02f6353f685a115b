import { expect, it } from 'vitest';
import type { EntityId } from '../../../../utils/core/pack/types.ts';
import { shownMentions } from '../../../../utils/core/page/density.ts';
import type { BlockRole } from '../../../../utils/core/page/types.ts';

const block = (role: BlockRole, ...entities: string[]) => ({ role, entities: entities as EntityId[] });
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
] as const)('shows %s', (density, shown) => {
  expect(shownMentions(page, density)).toEqual(shown);
});
