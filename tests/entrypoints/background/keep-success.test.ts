import { expect, it } from 'vitest';
import { keepSuccess } from '../../../entrypoints/background/keep-success.ts';

it('does the work once for all calls, and again after it failed', async () => {
  let count = 0;
  const work = keepSuccess(async () => {
    count += 1;
    if (count === 1) throw new Error('not yet');
    return count;
  });
  const failing = [work(), work()];
  for (const each of failing) await expect(each).rejects.toThrow('not yet');
  expect(await Promise.all([work(), work()])).toEqual([2, 2]);
  expect(await work()).toBe(2);
});
