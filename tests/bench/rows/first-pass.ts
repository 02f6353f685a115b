import type { Bench } from '../bench.ts';
import { article, encyclopaedia } from '../corpus/pages.ts';
import { mentions, openPaused, turn } from '../lens-page.ts';
import { bareWalk } from '../main-thread.ts';
import { milliseconds, type Row, ratio, row } from '../measure.ts';
import { markWithMarkJs } from './mark-js.ts';
import { againstMarkJsInFirefox } from './mark-js-in-firefox.ts';

/** Rows 5 and 6: the first pass ever, painting included, against the first walk and against mark.js, in fresh pages. */
export async function firstPassRows(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  if (bench.wants(6)) {
    const passes = new FirstPasses(bench, 60, bench.serve(article()));
    const times = bench.times(9);
    for (let i = 0; i < times; i++) await passes.pass();
    const compared = await markJsRow(bench, passes, { page: 'article', html: article(), goal: '≥ 15', times });
    rows.push({ ...compared, firefox: await againstMarkJsInFirefox(bench, article(), { size: 60, times }) });
  }
  const html = encyclopaedia();
  const passes = new FirstPasses(bench, 1000, bench.serve(html));
  const walks: number[] = [];
  for (let i = 0; i < bench.times(15); i++) {
    await passes.pass();
    walks.push(await passes.walk());
  }
  const label = 'first pass in a fresh page, encyclopaedia page, against the first bare walk';
  rows.push(row(5, label, '≤ 3.5', ratio(passes.costs, walks), milliseconds(passes.costs, walks)));
  if (bench.wants(6)) {
    // One value of all names takes a minute and more.
    const times = bench.quick ? 1 : 7;
    rows.push(await markJsRow(bench, passes, { page: 'encyclopaedia', html, goal: '≥ 500', times }));
  }
  return rows;
}

/** Each in a page of its own that was loaded and at rest before. */
class FirstPasses {
  readonly costs: number[] = [];
  found = 0;
  readonly size: number;
  readonly #bench: Bench;
  readonly #url: string;

  constructor(bench: Bench, size: number, url: string) {
    this.#bench = bench;
    this.size = size;
    this.#url = url;
  }

  async pass(): Promise<void> {
    const opened = await openPaused(await this.#bench.lens(this.size), this.#url);
    this.costs.push((await opened.thread.cost(() => turn(opened, true))).tasks);
    this.found ||= await mentions(opened.tab);
    await opened.page.close();
  }

  async walk(): Promise<number> {
    const { page, thread } = await openPaused(await this.#bench.lens(this.size), this.#url);
    const cost = await bareWalk(page, thread, 1);
    await page.close();
    return cost;
  }
}

/** A quick run gives mark.js no more names than these, some fifteen seconds' work: a bound from below. */
const QUICK_NAMES = 150;

interface Compared {
  readonly page: string;
  readonly html: string;
  readonly goal: string;
  readonly times: number;
}

/** Row 6: processor time of the page's main thread in both, painting included. */
async function markJsRow(
  bench: Bench,
  { costs, found, size }: FirstPasses,
  { page, html, goal, times }: Compared,
): Promise<Row> {
  bench.say(`mark.js on the ${page} page`);
  const most = bench.quick ? QUICK_NAMES : size;
  const { costs: theirs, marks, nested, names } = await markWithMarkJs(bench, html, { size, times, most });
  const stopped = names < size ? ` for the first ${names} names alone` : '';
  const note = `${milliseconds(costs, theirs)}${stopped}; ${found} mentions, ${marks} marks, ${nested} of them inside others`;
  const label = `highlight pass against mark.js, ${page} page, ${size.toLocaleString('en')} names`;
  return row(6, label, goal, ratio(theirs, costs), note);
}
