import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExtensionBrowser } from '../../cli/browsers/extension-browser.ts';

/** How the options page took a file in. */
export interface Added {
  readonly milliseconds: number;
  /** The longest time in which the page could do nothing else. */
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
    // A turn of the event loop that comes late shows a page that was frozen meanwhile.
    await page.evaluate(() => {
      const channel = new MessageChannel();
      let last = performance.now();
      const seen = { longest: 0 };
      Object.assign(globalThis, { seen });
      channel.port1.onmessage = () => {
        const now = performance.now();
        seen.longest = Math.max(seen.longest, now - last);
        last = now;
        setTimeout(() => channel.port2.postMessage(0), 5);
      };
      channel.port2.postMessage(0);
    });
    const start = performance.now();
    // A file field is an input, which the driver's type of a found element does not say.
    await (field as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(path);
    const outcome = await page.waitForFunction(
      () =>
        Array.from(document.querySelectorAll('[role=status]'), ({ textContent }) => textContent).find((words) =>
          /” was added\.|was not added\./.test(words),
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
