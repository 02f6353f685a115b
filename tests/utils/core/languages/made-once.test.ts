import { expect, it, vi } from 'vitest';
import { madeOnce } from '../../../../utils/core/languages/made-once.ts';

it('makes a table at the first question, and no second time', () => {
  const make = vi.fn(() => new Set(['word']));
  const table = madeOnce(make);
  expect(make).not.toHaveBeenCalled();
  expect(table()).toBe(table());
  expect(make).toHaveBeenCalledTimes(1);
});
