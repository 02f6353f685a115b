import type { ExtensionBrowser } from '../../../cli/browsers/extension-browser.ts';
import type { Bench } from '../bench.ts';
import { feed, ticker } from '../corpus/pages.ts';
import { beside, median, type Row, ratio, row, short } from '../measure.ts';
import { annotate, openPaused, turn } from '../paused-tab.ts';
import { highlighted, type Stretch, tickerBaseline } from './ticker-baseline.ts';

/** With the extension, the frames differ, since it reads a ticker once a second; without it all frames are alike. */
const SECONDS = { with: 2, without: 1 };
/**
 * Milliseconds until a window begins: the first reading of the page and the removal of highlights are not part of the
 * cost of the ticker. What is out of sight is read when the page has nothing else to do, which in a page that changes
 * in every frame takes longer than the mentions in sight.
 */
const SETTLED = { with: 2000, without: 500 };

/** Row 10: a text that changes in every frame, and a feed that grows by 50 items at a time. */
export async function livingRows(bench: Bench): Promise<Row[]> {
  const url = bench.serve(ticker());
  const batches = bench.quick ? 20 : 40;
  const growing = bench.serve(feed(batches));
  const model = await bench.chromium(1000);
  const { shares, stretches } = await tickerShares(model, url, bench.times(15));
  const baseline = await tickerBaseline(bench, await bench.plainPage(), url, stretches);
  const costs = await feedCosts(model, growing, batches);
  const last = costs.slice(-5);
  const note = `${median(last).toFixed(1)} ms against ${median(costs).toFixed(1)} ms a batch, the page's own work included`;
  const firefox = await bench.firefox(1000);
  const there = firefox && (await sharesInFirefox(bench, firefox, url));
  const percents = [
    `${short(median(shares))} % of the main thread in windows of ${SECONDS.with} s`,
    `${short(baseline)} % for the same ${stretches.length} highlights without the extension`,
    ...(there ? [`Firefox ${short(median(there.shares))} % and ${short(there.baseline)} %`] : []),
  ];
  const rows = [
    row(
      10,
      "ticker: the extension's work against the same highlights set by the page",
      '≤ 1.1',
      ratio(shares, [baseline]),
      percents.join('; '),
    ),
    row(10, 'feed: cost of a batch, the last five against the median', '≤ 1.3', ratio(last, costs), note),
  ];
  if (!firefox) return rows;
  const costsThere = await feedCosts(firefox, growing, batches);
  return beside(rows, [there && ratio(there.shares, [there.baseline]), ratio(costsThere.slice(-5), costsThere)]);
}

interface SharesAndBaseline {
  readonly shares: readonly number[];
  readonly baseline: number;
}

async function sharesInFirefox(
  bench: Bench,
  browser: ExtensionBrowser,
  url: string,
): Promise<SharesAndBaseline | null> {
  const { shares, stretches } = await tickerShares(browser, url, bench.times(15));
  const page = await bench.firefoxPage();
  return page && { shares, baseline: await tickerBaseline(bench, page, url, stretches) };
}

interface Shares {
  /** Per cent of the main thread that the extension takes. */
  readonly shares: readonly number[];
  /** The share of the page's text that is highlighted. */
  readonly stretches: readonly Stretch[];
}

async function tickerShares(browser: ExtensionBrowser, url: string, times: number): Promise<Shares> {
  const opened = await openPaused(browser, url);
  const { page, thread } = opened;
  await page.evaluate('ticker()');
  /** Per cent of the main thread. */
  const spent = async (on: boolean): Promise<number> => {
    const seconds = on ? SECONDS.with : SECONDS.without;
    await turn(opened, on);
    await new Promise((resolve) => setTimeout(resolve, on ? SETTLED.with : SETTLED.without));
    const before = await thread.metrics();
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    return ((await thread.metrics()).tasks - before.tasks) / (seconds * 10);
  };
  const shares: number[] = [];
  for (let i = 0; i < times; i++) {
    const without = await spent(false);
    shares.push((await spent(true)) - without);
  }
  const stretches = await highlighted(page);
  await page.close();
  return { shares, stretches };
}

/** Milliseconds of the main thread for each batch. */
async function feedCosts(browser: ExtensionBrowser, url: string, batches: number): Promise<readonly number[]> {
  const { page, thread } = await openPaused(browser, url);
  await thread.cost(() => annotate(browser, true));
  const costs: number[] = [];
  for (let i = 0; i < batches; i++) {
    const before = await thread.metrics();
    await page.evaluate('feed()');
    await new Promise((resolve) => setTimeout(resolve, 400));
    costs.push((await thread.metrics()).tasks - before.tasks);
  }
  await page.close();
  return costs;
}
