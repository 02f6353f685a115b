import type { Page } from 'puppeteer-core';

/**
 * The longest time, in milliseconds of the day, for which a timer of the page was delayed during `act`, because the
 * main thread was busy or the system did not run it. The normal delay of the timer is subtracted.
 */
export async function longestDelay(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const gaps: number[] = [];
    let last = performance.now();
    const tick = (): void => {
      const now = performance.now();
      gaps.push(now - last);
      last = now;
      timer = setTimeout(tick, 4);
    };
    let timer = setTimeout(tick, 4);
    const end = (): number => {
      clearTimeout(timer);
      const sorted = gaps.sort((a, b) => a - b);
      return (sorted.at(-1) ?? 0) - (sorted[sorted.length >> 1] ?? 0);
    };
    Object.assign(globalThis, { endOfDelays: end });
  });
  await act();
  return (await page.evaluate('endOfDelays()')) as number;
}
