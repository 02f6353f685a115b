import type { Bench } from '../bench.ts';
import { feed, ticker } from '../corpus/pages.ts';
import { annotate, openPaused, turn } from '../lens-page.ts';
import { figure, median, type Row, ratio, row } from '../measure.ts';

/** A ticker is read once a second. */
const SECONDS = 2;

/** Row 10: a text that changes in every frame, and a feed that grows by 50 items at a time. */
export async function livingRows(bench: Bench): Promise<Row[]> {
  const shares: number[] = [];
  const opened = await openPaused(await bench.lens(1000), bench.serve(ticker()));
  const { page, thread } = opened;
  await page.evaluate('ticker()');
  const spent = async (on: boolean): Promise<number> => {
    await turn(opened, on);
    // Neither the first reading of the page nor taking the highlights away is part of what the ticker costs.
    await new Promise((resolve) => setTimeout(resolve, 700));
    const before = await thread.metrics();
    await new Promise((resolve) => setTimeout(resolve, SECONDS * 1000));
    return (await thread.metrics()).tasks - before.tasks;
  };
  for (let i = 0; i < bench.times(7); i++) {
    const without = await spent(false);
    shares.push(((await spent(true)) - without) / (SECONDS * 10));
  }
  await page.close();
  return [
    row(
      10,
      'ticker: share of the main thread that is ours',
      '≤ 2 %',
      figure(shares),
      `per cent of ${SECONDS} s windows`,
    ),
    await feedRow(bench),
  ];
}

async function feedRow(bench: Bench): Promise<Row> {
  const browser = await bench.lens(1000);
  const batches = bench.quick ? 20 : 40;
  const { page, thread } = await openPaused(browser, bench.serve(feed(batches)));
  await thread.cost(() => annotate(browser, true));
  const costs: number[] = [];
  for (let i = 0; i < batches; i++) {
    const before = await thread.metrics();
    await page.evaluate('feed()');
    await new Promise((resolve) => setTimeout(resolve, 400));
    costs.push((await thread.metrics()).tasks - before.tasks);
  }
  await page.close();
  const last = costs.slice(-5);
  const note = `${median(last).toFixed(1)} ms against ${median(costs).toFixed(1)} ms a batch, the page's own work included`;
  return row(10, 'feed: cost of a batch, the last five against the median', '≤ 1.3', ratio(last, costs), note);
}
