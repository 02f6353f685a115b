import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExtensionBrowser } from '../../cli/browsers/extension-browser.ts';

/** Milliseconds: the browser reports tasks that take longer. */
const SHORTEST_LONG_TASK = 50;

/** How the options page took a file in. */
export interface Added {
  readonly milliseconds: number;
  /** Milliseconds of the longest task of the page's main thread, in which it could do nothing else; at least 50. */
  readonly longestFreeze: number;
}

/** Adds a pack as a reader does, on the options page. Throws with the page's sentence where it is not added. */
export async function addPack(browser: ExtensionBrowser, pack: string): Promise<Added> {
  const folder = await mkdtemp(join(tmpdir(), 'partnership-lens-bench-'));
  const { page } = await browser.openExtensionPage('options.html');
  try {
    const path = join(folder, 'pack.json');
    await writeFile(path, pack);
    const field = await page.waitForSelector('input[type=file][aria-label="Add a data pack from a file"]');
    // A turn of the event loop that comes late may also be the system's, which gave the processor to another program.
    await page.evaluate((shortest) => {
      const seen = { longest: shortest };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
      }).observe({ type: 'longtask' });
    }, SHORTEST_LONG_TASK);
    const start = performance.now();
    // A file field is an input, which the driver's type of a found element does not say.
    await (field as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(path);
    const outcome = await page.waitForFunction(
      () =>
        Array.from(document.querySelectorAll('[role=status]'), ({ textContent }) => textContent).find((words) =>
          /” was added|was not added/.test(words),
        ),
      { timeout: 300_000, polling: 50 },
    );
    const milliseconds = performance.now() - start;
    const words = String(await outcome.jsonValue());
    if (!words.includes('was added')) throw new Error(words);
    const longestFreeze = Number(await page.evaluate('seen.longest'));
    return { milliseconds, longestFreeze };
  } finally {
    await page.close();
    await rm(folder, { recursive: true });
  }
}
