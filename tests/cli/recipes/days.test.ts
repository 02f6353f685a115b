import { expect, it } from 'vitest';
import { dayOf, spanOf } from '../../../cli/recipes/days.ts';

it.each([
  ['2026-11-28', '2026-11-28'],
  ['2026-11-28 10:11:12', '2026-11-28'],
  ['2024-02-29', '2024-02-29'],
  ['2026-02-29', null],
  ['2026-13-01', null],
  ['28/11/2026', null],
  ['', null],
])('%s is the day %s', (text, day) => expect(dayOf(text)).toBe(day));

it('writes a span of one day as that day', () => {
  expect([spanOf('2026-01-01', '2026-01-01'), spanOf('2026-01-01', '2026-01-02')]).toEqual([
    '2026-01-01',
    '2026-01-01/2026-01-02',
  ]);
});
