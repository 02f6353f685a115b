import type { Page } from 'puppeteer-core';
import type { Bench } from '../bench.ts';
import { huge } from '../corpus/pages.ts';
import { type LensTab, mentions, openPaused, registered, turn } from '../lens-page.ts';
import { longestTask } from '../longest-task.ts';
import { bareWalk } from '../main-thread.ts';
import { figure, milliseconds, type Row, ratio, row } from '../measure.ts';

/** Rows 4, 7 and 8, in one page for each size of the pack, since to load it takes as long as to measure. */
export async function hugePageRows(bench: Bench): Promise<Row[]> {
  const url = bench.serve(huge());
  const times = bench.times(9);
  const open = async (size: number): Promise<LensTab> => openPaused(await bench.lens(size), url);
  const small = await open(1000);
  // First, since these passes bring the page's code to the speed that it keeps.
  const rows = await longestTaskRows(small, bench.wants(7) ? times : 1);
  const { passes, walks, without, having, found, ranges } = await measured(small, times, true);
  rows.push(passRow('1,000', passes, walks, found));
  rows.push(
    row(
      8,
      'frame after an unrelated change, huge page, against the extension paused',
      '≤ 1.5',
      ratio(having, without),
      `${milliseconds(having)} against ${milliseconds(without)}; ${found} mentions, ${ranges} ranges registered`,
    ),
  );
  await small.page.close();
  if (!bench.wants(4)) return rows;
  const large = await open(100_000);
  await pass(large);
  await clear(large);
  const other = await measured(large, times, false);
  rows.push(passRow('100,000', other.passes, other.walks, other.found));
  await large.page.close();
  return rows;
}

/** Row 4: what a page pays for a full pass once everything is warm. */
function passRow(size: string, passes: readonly number[], walks: readonly number[], found: number): Row {
  const name = `full pass on the huge page against the bare walk, ${size} names`;
  return row(4, name, '≤ 3', ratio(passes, walks), `${milliseconds(passes, walks)}; ${found} mentions`);
}

/** Row 7: the longest single task and the longest slice of script while the page is read and painted. */
async function longestTaskRows(huge: LensTab, times: number): Promise<Row[]> {
  const tasks: number[] = [];
  const slices: number[] = [];
  for (let i = 0; i < times; i++) {
    const { task, script } = await longestTask(huge.page, async () => {
      await turn(huge, true);
      await huge.thread.settled();
    });
    tasks.push(task);
    slices.push(script);
    await clear(huge);
  }
  return [
    row(7, 'longest task on the huge page, frames included', '≤ 50 ms', figure(tasks), 'processor time of one task'),
    row(7, 'longest slice on the huge page', '≤ 16 ms', figure(slices), 'processor time of one run of our script'),
  ];
}

/** Walks and passes in turns, and with `frames` the frame after a change before and after each pass. */
async function measured(huge: LensTab, times: number, frames: boolean) {
  const [walks, passes, without, having]: [number[], number[], number[], number[]] = [[], [], [], []];
  let [found, ranges] = [0, 0];
  for (let i = 0; i < times; i++) {
    walks.push(await bareWalk(huge.page, huge.thread, 3));
    if (frames) without.push(await frameAfterChange(huge.page));
    await huge.thread.settled();
    passes.push(await pass(huge));
    if (frames) having.push(await frameAfterChange(huge.page));
    if (i === times - 1) [found, ranges] = [await mentions(huge.tab), await registered(huge.page)];
    await clear(huge);
  }
  return { walks, passes, without, having, found, ranges };
}

async function pass(huge: LensTab): Promise<number> {
  return (await huge.thread.cost(() => turn(huge, true))).tasks;
}

async function clear(huge: LensTab): Promise<void> {
  await turn(huge, false);
  await huge.thread.settled();
}

/** Median milliseconds from the start of a frame in which one character changed to the end of its work. */
function frameAfterChange(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const box = document.getElementById('box')?.firstChild as Text;
    const times: number[] = [];
    for (let i = 0; i < 15; i++) {
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
    return times.sort((a, b) => a - b)[7] ?? 0;
  });
}
