import { afterEach, describe, expect, it, vi } from 'vitest';
import { nextTurn } from '../../../../../utils/dom/reading/scanner/slices.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the next turn', () => {
  it.each([
    ['as others do', undefined],
    ['before the next frame', 'user-blocking'],
  ] as const)('comes %s, by the scheduler of the browser', async (_, priority) => {
    const postTask = vi.fn(async () => undefined);
    vi.stubGlobal('scheduler', { postTask });
    await nextTurn(priority);
    expect(postTask).toHaveBeenCalledExactlyOnceWith(expect.any(Function), { priority });
  });

  it.each([undefined, 'user-blocking'] as const)(
    'comes as a task of its own where the browser has none (%s)',
    async (asked) => {
      vi.stubGlobal('scheduler', undefined);
      let isNow = true;
      const turn = nextTurn(asked).then(() => isNow);
      await Promise.resolve();
      isNow = false;
      expect(await turn).toBe(false);
    },
  );
});
