import { expect, it } from 'vitest';
import { sameRow } from '../../../../utils/core/own-data/same-row.ts';

it.each([
  [{ a: 1, b: ['x'] }, { b: ['x'], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, true],
  [null, null, true],
  [{ a: 1 }, null, false],
  [['x', 'y'], ['y', 'x'], false],
  [['x'], { 0: 'x' }, false],
  [{ a: { b: null } }, { a: { b: 0 } }, false],
])('%j and %j', (one, other, same) => {
  expect(sameRow(one, other)).toBe(same);
  expect(sameRow(other, one)).toBe(same);
});
