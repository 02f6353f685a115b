import { expect, it } from 'vitest';
import { firstTies, tieRows } from '../../../../../utils/core/facts/cards/first-ties.ts';
import type { NamedTogether } from '../../../../../utils/core/facts/cards/types.ts';

/** Rows that are numbers: what they hold is the same before and after. */
const numbers = (count: number) => Array.from({ length: count }, (_, row) => row) as never[];
const ties = (direct: number, thirds: number, more: Partial<NamedTogether> = {}): NamedTogether => ({
  direct: numbers(direct),
  directTotal: direct,
  thirds: numbers(thirds),
  thirdsTotal: thirds,
  ...more,
});

it('gives the first rows of each kind, and how many there are', () => {
  const first = firstTies(ties(5, 2, { withHome: numbers(4) }), 3, 200);
  expect(first).toMatchObject({ direct: [0, 1, 2], withHome: [0, 1, 2], thirds: [0, 1], directTotal: 5 });
  expect(tieRows(first)).toEqual({ direct: 5, withHome: 4, thirds: 2 });
});

it('counts no more rows than all of them would be', () => {
  const first = firstTies(ties(3, 3, { directTotal: 500, thirdsTotal: 4 }), 3, 200);
  expect(tieRows(first)).toEqual({ direct: 200, withHome: 0, thirds: 4 });
  expect('withHome' in first).toBe(false);
});

it('leaves few rows as they are', () => {
  const few = ties(3, 1);
  expect(firstTies(few, 3, 200)).toBe(few);
  expect(tieRows(few)).toEqual({ direct: 3, withHome: 0, thirds: 1 });
});
