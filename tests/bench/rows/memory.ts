import type { ExtensionBrowser } from '../../../cli/browsers/extension-browser.ts';
import type { Bench } from '../bench.ts';
import { article } from '../corpus/pages.ts';
import { beside, median, type Row, ratio, row } from '../measure.ts';
import { annotate, threadOf } from '../paused-tab.ts';

/** Row 12: the memory of a tab with the article page, with packs of different size. */
export async function memoryRows(bench: Bench): Promise<Row[]> {
  const url = bench.serve(article());
  const browsers = { small: await bench.chromium(60), large: await bench.chromium(100_000) };
  // The values differ by a hundredth, and a page needs more than a second to become idle.
  const { small, large } = await memories(browsers, url, bench.quick ? 3 : 7);
  const name = 'memory of a tab with 100,000 names against 60';
  const note = `${median(large).toFixed(2)} MB against ${median(small).toFixed(2)} MB`;
  const here = ratio(large, small);
  const there = { small: await bench.firefox(60), large: await bench.firefox(100_000) };
  if (!there.small || !there.large) return [row(12, name, '≤ 1.1', here, note)];
  const inFirefox = await memories({ small: there.small, large: there.large }, url, bench.times(7));
  const firefoxNote = `Firefox, the whole process: ${median(inFirefox.large).toFixed(1)} MB against ${median(inFirefox.small).toFixed(1)} MB`;
  return beside([row(12, name, '≤ 1.1', here, `${note}; ${firefoxNote}`)], [ratio(inFirefox.large, inFirefox.small)]);
}

interface Sides<Side> {
  readonly small: Side;
  readonly large: Side;
}

/** Megabytes, in turns. */
async function memories(
  browsers: Sides<ExtensionBrowser>,
  url: string,
  times: number,
): Promise<Sides<readonly number[]>> {
  const memory = async (browser: ExtensionBrowser): Promise<number> => {
    const tab = await browser.open();
    await tab.page.goto(url);
    const thread = await threadOf(browser, tab);
    await thread.idle();
    const bytes = await thread.memory();
    await tab.page.close();
    return bytes / 1e6;
  };
  await annotate(browsers.small, true);
  await annotate(browsers.large, true);
  const [small, large]: [number[], number[]] = [[], []];
  for (let i = 0; i < times; i++) {
    small.push(await memory(browsers.small));
    large.push(await memory(browsers.large));
  }
  return { small, large };
}
