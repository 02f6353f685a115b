import { expect, test } from 'vitest';
import { byTurns } from './page-load.ts';

test('each page is loaded by turns, in changing order, and what is seldom due between the others', async () => {
  const loaded: string[] = [];
  const load = (name: string) => async () => {
    loaded.push(name);
    return { tasks: loaded.length, longest: 0 } as never;
  };
  const loads = { plain: load('plain'), floor: load('floor'), having: load('having') };
  const found = await byTurns(loads, 'page.html', 6, (name, turn) => name !== 'floor' || turn % 3 === 0);
  expect(loaded.join(' ')).toBe(
    [
      // The first load of each fills caches and does not count.
      'having floor plain',
      'plain floor having',
      'having plain',
      'plain having',
      'having floor plain',
      'plain having',
      'having plain',
    ].join(' '),
  );
  expect([found.plain.length, found.floor.length, found.having.length]).toEqual([6, 2, 6]);
});
