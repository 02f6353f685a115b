import { expect, it } from 'vitest';
import { numberFacts, shownFacts } from '../../../components/draft/shown-facts.ts';
import type { EntityLink } from '../../../utils/core/facts/cards/types.ts';
import type { EntityId } from '../../../utils/core/pack/types.ts';
import type { DraftTie } from '../../../utils/core/reports/draft/types.ts';

const link = (id: string): EntityLink => ({ id: id as EntityId, type: 'institution', name: id });
const tie = (one: string, other: string, facts: readonly number[], shown: number): DraftTie => ({
  entities: [link(one), link(other)],
  paragraph: 1,
  facts,
  shown,
});
const ties = [tie('a', 'b', [0, 1, 2, 3], 1), tie('a', 'c', [0, 4], 2)];
const inShort = (open: readonly string[]) => {
  const { ties: shown, order } = shownFacts(ties, new Set(open));
  return { order, ties: shown.map(({ facts, fresh }) => [facts, [...fresh]]) };
};

it('shows of each tie what fits, and each footnote once', () =>
  expect(inShort([])).toEqual({
    order: [0, 4],
    ties: [
      [[0], [0]],
      [[0, 4], [4]],
    ],
  }));

it('shows and copies everything of a tie that is open', () =>
  expect(inShort(['a b'])).toEqual({
    order: [0, 1, 2, 3, 4],
    ties: [
      [
        [0, 1, 2, 3],
        [0, 1, 2, 3],
      ],
      [[0, 4], [4]],
    ],
  }));

it('numbers a fact once and for all', () => {
  const numbers = new Map<string, number>();
  numberFacts(numbers, ['g', 'd']);
  expect([...numberFacts(numbers, ['g', 'a', 'd'])]).toEqual([
    ['g', 1],
    ['d', 2],
    ['a', 3],
  ]);
});
