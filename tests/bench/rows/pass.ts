import type { Bench } from '../bench.ts';
import { article, encyclopaedia, huge } from '../corpus/pages.ts';
import { annotate, mentions, openPaused } from '../lens-page.ts';
import { longestTask } from '../longest-task.ts';
import { bareWalk } from '../main-thread.ts';
import { figure, median, type Row, ratio, row } from '../measure.ts';
import { markWithMarkJs } from './mark-js.ts';

const ms = (values: readonly number[]): string => `${median(values).toFixed(1)} ms`;

/** Row 4: what a page pays for a full pass once everything is warm, with a small and with a large pack. */
export async function fullPassRows(bench: Bench): Promise<Row[]> {
  const url = bench.serve(huge());
  const rows: Row[] = [];
  for (const size of [1000, 100_000]) {
    const browser = await bench.lens(size);
    const { page, tab, thread } = await openPaused(browser, url);
    const walks: number[] = [];
    const passes: number[] = [];
    let found = 0;
    for (let i = -1; i < bench.times(7); i++) {
      const walk = await bareWalk(page, thread, 3);
      // The background answers the last batches when the page has long been read.
      const { tasks } = await thread.cost(() => annotate(browser, true), 16);
      if (i < 0) found = await mentions(browser, tab);
      else walks.push(walk);
      if (i >= 0) passes.push(tasks);
      await thread.cost(() => annotate(browser, false));
    }
    await page.close();
    const name = `full pass on the huge page against the bare walk, ${size.toLocaleString('en')} names`;
    rows.push(row(4, name, '≤ 3', ratio(passes, walks), `${ms(passes)} against ${ms(walks)}; ${found} mentions`));
  }
  return rows;
}

/** Costs of the first pass ever, each in a page of its own that was loaded and at rest before. */
async function firstPasses(bench: Bench, size: number, html: string, times: number): Promise<number[]> {
  const browser = await bench.lens(size);
  const url = bench.serve(html);
  const costs: number[] = [];
  for (let i = 0; i < times; i++) {
    const { page, thread } = await openPaused(browser, url);
    costs.push((await thread.cost(() => annotate(browser, true))).tasks);
    await page.close();
  }
  return costs;
}

/** Row 5: the first pass against the first walk, each in fresh pages. */
export async function firstPassRows(bench: Bench): Promise<Row[]> {
  const html = encyclopaedia();
  const browser = await bench.lens(1000);
  const url = bench.serve(html);
  const passes: number[] = [];
  const walks: number[] = [];
  for (let i = 0; i < bench.times(15); i++) {
    passes.push(...(await firstPasses(bench, 1000, html, 1)));
    const { page, thread } = await openPaused(browser, url);
    walks.push(await bareWalk(page, thread, 1));
    await page.close();
  }
  const note = `${ms(passes)} against ${ms(walks)}`;
  return [
    row(
      5,
      'first pass in a fresh page, encyclopaedia page, against the first bare walk',
      '≤ 3.5',
      ratio(passes, walks),
      note,
    ),
  ];
}

/** Row 6: the pass, painting included, against mark.js with the same names, each in fresh pages. */
export async function markJsRows(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, html, size, goal, times] of [
    ['article', article(), 60, '≥ 15', bench.times(9)],
    ['encyclopaedia', encyclopaedia(), 1000, '≥ 500', bench.quick ? 1 : 7],
  ] as const) {
    const ours = await firstPasses(bench, size, html, Math.max(7, times));
    bench.say(`mark.js on the ${name} page`);
    const theirs = await markWithMarkJs(bench, html, size, times);
    const note = `${ms(ours)} against ${ms(theirs.costs)} for ${theirs.marks} marks`;
    const label = `highlight pass against mark.js, ${name} page, ${size.toLocaleString('en')} names`;
    rows.push(row(6, label, goal, ratio(theirs.costs, ours), note));
  }
  return rows;
}

/** Row 7: the longest single task and the longest slice of script while the huge page is read and painted. */
export async function longestTaskRows(bench: Bench): Promise<Row[]> {
  const browser = await bench.lens(1000);
  const { page, thread } = await openPaused(browser, bench.serve(huge()));
  const tasks: number[] = [];
  const slices: number[] = [];
  for (let i = 0; i < bench.times(7); i++) {
    const { task, script } = await longestTask(
      page,
      async () => void (await thread.cost(() => annotate(browser, true))),
    );
    tasks.push(task);
    slices.push(script);
    await thread.cost(() => annotate(browser, false));
  }
  await page.close();
  return [
    row(7, 'longest task on the huge page, frames included', '≤ 50 ms', figure(tasks), 'processor time of one task'),
    row(7, 'longest slice on the huge page', '≤ 16 ms', figure(slices), 'processor time of one run of our script'),
  ];
}
