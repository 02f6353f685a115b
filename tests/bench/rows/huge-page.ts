import type { Page } from 'puppeteer-core';
import type { Bench } from '../bench.ts';
import { huge } from '../corpus/pages.ts';
import { longestDelay } from '../longest-delay.ts';
import { longestTask } from '../longest-task.ts';
import { bareWalk, MainThread } from '../main-thread.ts';
import { beside, type Figure, figure, milliseconds, type Row, ratio, row } from '../measure.ts';
import { mentions, openPaused, type PausedTab, registered, turn } from '../paused-tab.ts';
import { highlighted, prepareHighlights, type Stretch, showHighlights } from './ticker-baseline.ts';

/** Rows 4, 7 and 8, in one page for each size of the pack, since to load it takes as long as to measure. */
export async function hugePageRows(bench: Bench): Promise<Row[]> {
  const url = bench.serve(huge());
  const times = bench.times(9);
  const open = async (size: number): Promise<PausedTab> => openPaused(await bench.chromium(size), url);
  const small = await open(1000);
  // First, since these passes warm up the page's code.
  const rows = await longestTaskRows(bench, small, bench.wants(7) ? times : 1);
  rows.push(...rowsOf('1,000', await measured(small, times, true)));
  await small.page.close();
  if (bench.wants(4)) {
    const large = await open(100_000);
    await pass(large);
    await clear(large);
    rows.push(...rowsOf('100,000', await measured(large, times, false)));
    await large.page.close();
  }
  return beside(rows, await inFirefox(bench, url));
}

/** The same rows, in their order. Firefox has no trace of tasks, so a timer in the page replaces it. */
async function inFirefox(bench: Bench, url: string): Promise<(Figure | null)[] | null> {
  const times = bench.times(9);
  const small = await bench.firefox(1000);
  if (!small) return null;
  const opened = await openPaused(small, url);
  const delays: number[] = [];
  let stretches: readonly Stretch[] = [];
  for (let i = 0; i < times; i++) {
    delays.push(await longestDelay(opened.page, () => readWhole(opened)));
    if (i === times - 1) stretches = await highlighted(opened.page);
    await clear(opened);
  }
  const plain = await bench.firefoxPage();
  const own = plain && (await ownFrames(plain, url, stretches, times, longestDelay));
  const rows: (Figure | null)[] = [own && ratio(delays, own), null];
  rows.push(...rowsOf('1,000', await measured(opened, times, true)));
  await opened.page.close();
  const big = bench.wants(4) ? await bench.firefox(100_000) : null;
  if (!big) return rows;
  const large = await openPaused(big, url);
  await pass(large);
  await clear(large);
  rows.push(...rowsOf('100,000', await measured(large, times, false)));
  await large.page.close();
  return rows;
}

/** Row 4, and 8 where frames were timed. */
function rowsOf(size: string, { passes, walks, without, having, found, ranges }: Measured): Row[] {
  const name = `full pass on the huge page against the bare walk, ${size} names`;
  const rows = [row(4, name, '≤ 3', ratio(passes, walks), `${milliseconds(passes, walks)}; ${found} mentions`)];
  if (having.length === 0) return rows;
  const frame = 'frame after an unrelated change, huge page, against the extension paused';
  const note = `${milliseconds(having, without)}; ${found} mentions, ${ranges} ranges registered`;
  return [...rows, row(8, frame, '≤ 1.5', ratio(having, without), note)];
}

/** Row 7: the longest single task and the longest slice of script while the page is read and painted. */
async function longestTaskRows(bench: Bench, huge: PausedTab, times: number): Promise<Row[]> {
  const tasks: number[] = [];
  const slices: number[] = [];
  let stretches: readonly Stretch[] = [];
  for (let i = 0; i < times; i++) {
    const { task, script } = await longestTask(huge.page, () => readWhole(huge));
    tasks.push(task);
    slices.push(script);
    if (i === times - 1) stretches = await highlighted(huge.page);
    await clear(huge);
  }
  const longest = async (page: Page, act: () => Promise<void>): Promise<number> => (await longestTask(page, act)).task;
  const own = await ownFrames(await bench.plainPage(), huge.page.url(), stretches, times, longest);
  return [
    row(
      7,
      'longest task on the huge page, frames included, against the page setting the same highlights',
      '≤ 1.1',
      ratio(tasks, own),
      `${milliseconds(tasks, own)} of processor time of one task, ${stretches.length} highlights; in Firefox, by the day, the longest time a timer of the page had to wait`,
    ),
    row(7, 'longest slice on the huge page', '≤ 16 ms', figure(slices), 'processor time of one run of our script'),
  ];
}

async function readWhole(huge: PausedTab): Promise<void> {
  await turn(huge, true);
  await huge.thread.idle();
}

/**
 * Milliseconds of the longest task while the page itself shows these highlights, in a browser without the extension.
 */
async function ownFrames(
  page: Page,
  url: string,
  stretches: readonly Stretch[],
  times: number,
  longest: (page: Page, act: () => Promise<void>) => Promise<number>,
): Promise<readonly number[]> {
  await page.bringToFront();
  await page.goto(url, { timeout: 120_000 });
  await prepareHighlights(page, stretches);
  const thread = await MainThread.of(page);
  const found: number[] = [];
  for (let i = 0; i < times; i++) {
    await thread.idle();
    const time = await longest(page, async () => {
      await showHighlights(page, true);
      await thread.idle();
    });
    found.push(time);
    await showHighlights(page, false);
  }
  await page.close();
  return found;
}

interface Measured {
  /** Milliseconds of the main thread. */
  readonly walks: readonly number[];
  readonly passes: readonly number[];
  /** Milliseconds of a frame, without highlights and with them. */
  readonly without: readonly number[];
  readonly having: readonly number[];
  readonly found: number;
  readonly ranges: number;
}

/**
 * The cost of a full pass for a page when everything is warm. Walks and passes in turns, and with `frames` the frame
 * after a change before and after each pass.
 */
async function measured(huge: PausedTab, times: number, frames: boolean): Promise<Measured> {
  const [walks, passes, without, having]: [number[], number[], number[], number[]] = [[], [], [], []];
  let [found, ranges] = [0, 0];
  for (let i = 0; i < times; i++) {
    await huge.thread.collectGarbage();
    walks.push(await bareWalk(huge.page, huge.thread));
    if (frames) without.push(await frameAfterChange(huge.page));
    await huge.thread.collectGarbage();
    await huge.thread.idle();
    passes.push(await pass(huge));
    if (frames) having.push(await frameAfterChange(huge.page));
    if (i === times - 1) [found, ranges] = [await mentions(huge.tab), await registered(huge.page)];
    await clear(huge);
  }
  return { walks, passes, without, having, found, ranges };
}

async function pass(huge: PausedTab): Promise<number> {
  return (await huge.thread.cost(() => turn(huge, true))).tasks;
}

async function clear(huge: PausedTab): Promise<void> {
  await turn(huge, false);
  await huge.thread.idle();
}

/** Median milliseconds from the start of a frame in which one character changed to the end of its work. */
function frameAfterChange(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const box = document.getElementById('box')?.firstChild as Text;
    const times: number[] = [];
    for (let i = 0; i < 9; i++) {
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
    return times.sort((a, b) => a - b)[4] ?? 0;
  });
}
