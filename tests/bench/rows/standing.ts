import type { Bench } from '../bench.ts';
import { article } from '../corpus/pages.ts';
import { annotate, threadOf } from '../lens-page.ts';
import { MainThread } from '../main-thread.ts';
import { median, type Row, ratio, row } from '../measure.ts';

/** Row 11: what the extension's script takes of an article page, against all that the page does by itself. */
export async function injectionRows(bench: Bench): Promise<Row[]> {
  const url = bench.serve(article());
  const browser = await bench.lens(1000);
  await annotate(browser, true);
  const own: { tasks: number; script: number }[] = [];
  const having: { tasks: number; script: number }[] = [];
  for (let i = 0; i < bench.times(15); i++) {
    const plain = await bench.plainPage();
    const plainThread = await MainThread.of(plain);
    await plainThread.settled(1);
    own.push(await plainThread.cost(() => plain.goto(url)));
    await plain.close();
    const tab = await browser.open();
    const thread = await threadOf(browser, tab);
    await thread.settled(1);
    having.push(await thread.cost(() => tab.page.goto(url)));
    await tab.page.close();
  }
  const base = median(own.map(({ script }) => script));
  const scripts = having.map(({ script }) => (script - base) * 100);
  const tasks = own.map((each) => each.tasks);
  const note = `${(median(scripts) / 100).toFixed(2)} ms of script against ${median(tasks).toFixed(1)} ms of tasks; with the extension ${median(having.map((each) => each.tasks)).toFixed(1)} ms of tasks`;
  return [
    row(11, "script time on the article page against the page's own task time", '≤ 4 %', ratio(scripts, tasks), note),
  ];
}

/** Row 12: the heap of a tab with the article page, when packs are of different size. */
export async function memoryRows(bench: Bench): Promise<Row[]> {
  const url = bench.serve(article());
  const heaps = new Map<number, number[]>([60, 100_000].map((size) => [size, []]));
  for (let i = 0; i < bench.times(7); i++) {
    for (const [size, list] of heaps) {
      const browser = await bench.lens(size);
      await annotate(browser, true);
      const tab = await browser.open();
      const thread = await threadOf(browser, tab);
      await tab.page.goto(url);
      await thread.settled();
      list.push((await thread.heapAfterCollection()) / 1e6);
      await tab.page.close();
    }
  }
  const [small = [], large = []] = [heaps.get(60), heaps.get(100_000)];
  const note = `${median(large).toFixed(2)} MB against ${median(small).toFixed(2)} MB`;
  return [row(12, 'memory of a tab with 100,000 names against 60', '≤ 1.1', ratio(large, small), note)];
}
