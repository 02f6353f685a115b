import type { Page } from 'puppeteer-core';
import type { Bench } from '../bench.ts';
import { feed, huge, ticker } from '../corpus/pages.ts';
import { annotate, mentions, openPaused, registered } from '../lens-page.ts';
import { figure, median, type Row, ratio, row } from '../measure.ts';

/** Median milliseconds from the start of a frame in which one character changed to the end of its work. */
function frameAfterChange(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const box = document.getElementById('box')?.firstChild as Text;
    const times: number[] = [];
    for (let i = 0; i < 25; i++) {
      const time = await new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const start = performance.now();
          box.data = String(i % 10);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - start);
          port2.postMessage(null);
        });
      });
      times.push(time);
    }
    return times.sort((a, b) => a - b)[12] ?? 0;
  });
}

/** Row 8: the frame after an unrelated change, with thousands of hits on the page and with the extension paused. */
export async function frameRows(bench: Bench): Promise<Row[]> {
  const browser = await bench.lens(1000);
  const { page, tab, thread } = await openPaused(browser, bench.serve(huge()));
  const without: number[] = [];
  const having: number[] = [];
  let note = '';
  for (let i = 0; i < bench.times(9); i++) {
    without.push(await frameAfterChange(page));
    await thread.cost(() => annotate(browser, true), 16);
    note ||= `${await mentions(browser, tab)} mentions, ${await registered(page)} ranges registered`;
    having.push(await frameAfterChange(page));
    await thread.cost(() => annotate(browser, false));
  }
  await page.close();
  const times = `${median(having).toFixed(2)} ms against ${median(without).toFixed(2)} ms; ${note}`;
  return [
    row(
      8,
      'frame after an unrelated change, huge page, against the extension paused',
      '≤ 1.5',
      ratio(having, without),
      times,
    ),
  ];
}

const SECONDS = 3;

/** Row 10: a text that changes in every frame, and a feed that grows by 50 items at a time. */
export async function livingRows(bench: Bench): Promise<Row[]> {
  const browser = await bench.lens(1000);
  const shares: number[] = [];
  const { page, thread } = await openPaused(browser, bench.serve(ticker()));
  await page.evaluate('ticker()');
  const spent = async (): Promise<number> => {
    const before = await thread.metrics();
    await new Promise((resolve) => setTimeout(resolve, SECONDS * 1000));
    return (await thread.metrics()).tasks - before.tasks;
  };
  for (let i = 0; i < bench.times(7); i++) {
    await annotate(browser, false);
    const without = await spent();
    await annotate(browser, true);
    // The first reading of the page is no part of what the ticker costs.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    shares.push(((await spent()) - without) / (SECONDS * 10));
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
