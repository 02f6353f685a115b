import { expect, it } from 'vitest';
import { crossSaysNo, isTick, isTickOrNone } from '../../../../../utils/core/register/cells/ticks.ts';

it.each(['✓', 'x', 'X', 'yes', 'ja', '○', '●', '1'])('takes “%s” for a yes', (text) => {
  expect([isTick(text, true), isTickOrNone(text)]).toEqual([true, true]);
});

it.each(['', '✗', '×', 'no', 'nein', '-'])('takes “%s” for a no', (text) => {
  expect([isTick(text, true), isTickOrNone(text)]).toEqual([false, true]);
});

it('takes crosses for ticks where no other sign is one', () => {
  expect(['×', '✗', '-', ''].map((text) => isTick(text, crossSaysNo(['×', '✗', '-', ''])))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(crossSaysNo(['×', '○'])).toBe(true);
});

it('takes words for neither', () => {
  expect(isTickOrNone('Student exchange')).toBe(false);
});
