import { expect, it } from 'vitest';
import { isTick, isTickOrNone } from '../../../../../utils/core/register/cells/ticks.ts';

it.each(['✓', 'x', 'X', 'yes', 'ja', '○', '●', '1'])('takes “%s” for a yes', (text) => {
  expect([isTick(text), isTickOrNone(text)]).toEqual([true, true]);
});

it.each(['', '✗', '×', 'no', 'nein', '-'])('takes “%s” for a no', (text) => {
  expect([isTick(text), isTickOrNone(text)]).toEqual([false, true]);
});

it('takes words for neither', () => {
  expect(isTickOrNone('Student exchange')).toBe(false);
});
