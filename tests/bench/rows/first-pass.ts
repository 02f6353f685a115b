import type { Browser } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../cli/browsers/extension-browser.ts';
import type { Bench } from '../bench.ts';
import { article, encyclopaedia } from '../corpus/pages.ts';
import { bareWalk, MainThread } from '../main-thread.ts';
import { beside, median, milliseconds, type Row, ratio, row } from '../measure.ts';
import { ASKED } from '../page-load.ts';
import { mentions, openPaused, turn } from '../paused-tab.ts';
import { markWithMarkJs } from './mark-js.ts';
import { againstMarkJsInFirefox } from './mark-js-in-firefox.ts';
import { highlighted, prepareHighlights, type Stretch, showHighlights } from './ticker-baseline.ts';

/** Rows 5 and 6: the first pass ever, painting included, against the first walk and against mark.js, in fresh pages. */
export async function firstPassRows(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  if (bench.wants(6)) {
    const passes = new FirstPasses(await bench.chromium(60), bench.serve(article()));
    const times = bench.times(9);
    for (let i = 0; i < times; i++) await passes.pass();
    const compared = await markJsRow(bench, passes, {
      page: 'article',
      html: article(),
      size: 60,
      goal: '≥ 15',
      times,
    });
    const inFirefox = await againstMarkJsInFirefox(bench, article(), {
      size: 60,
      times: bench.timesInFirefox(9),
      marks: bench.timesInFirefox(9),
      most: 60,
    });
    rows.push({ ...compared, firefox: inFirefox });
  }
  const html = encyclopaedia();
  const url = bench.serve(html);
  const passes = await passesAndWalks(await bench.chromium(1000), url, bench.times(15));
  const { costs, walks } = passes;
  const firefox = await bench.firefox(1000);
  const there = firefox && (await passesAndWalks(firefox, url, bench.times(15)));
  const label = 'first pass in a fresh page, encyclopaedia page, against the first bare walk';
  const noteOf = async (side: FirstPasses, asked: Browser): Promise<string> => {
    const floor = await floorOf(asked, url, side.stretches, bench.times(15));
    return `${milliseconds(side.costs, side.walks)}; floor ${milliseconds(floor)}`;
  };
  const inChromium = await noteOf(passes, await bench.plainWith(ASKED));
  const note = there ? `${inChromium}; Firefox ${await noteOf(there, await bench.firefoxWith(ASKED))}` : inChromium;
  rows.push(...beside([row(5, label, '≤ 3.5', ratio(costs, walks), note)], there && [ratio(there.costs, there.walks)]));
  if (bench.wants(6)) {
    // One measurement with all names takes a minute and a half.
    const times = bench.quick ? 1 : 3;
    const compared = await markJsRow(bench, passes, { page: 'encyclopaedia', html, size: 1000, goal: '≥ 500', times });
    const few = { size: 1000, times: 7, marks: 1, most: FEW_NAMES };
    rows.push({ ...compared, firefox: bench.quick ? null : await againstMarkJsInFirefox(bench, html, few) });
  }
  return rows;
}

async function passesAndWalks(browser: ExtensionBrowser, url: string, times: number): Promise<FirstPasses> {
  const passes = new FirstPasses(browser, url);
  for (let i = 0; i < times; i++) {
    await passes.pass();
    await passes.walk();
  }
  return passes;
}

/** Each in a page of its own that is loaded and idle. */
class FirstPasses {
  readonly costs: number[] = [];
  readonly walks: number[] = [];
  found = 0;
  /** What the last pass highlighted. */
  stretches: readonly Stretch[] = [];
  readonly #browser: ExtensionBrowser;
  readonly #url: string;

  constructor(browser: ExtensionBrowser, url: string) {
    this.#browser = browser;
    this.#url = url;
  }

  async pass(): Promise<void> {
    const opened = await openPaused(this.#browser, this.#url);
    this.costs.push((await opened.thread.cost(() => turn(opened, true))).tasks);
    this.found ||= await mentions(opened.tab);
    this.stretches = await highlighted(opened.page);
    await opened.page.close();
  }

  async walk(): Promise<void> {
    const { page, thread } = await openPaused(this.#browser, this.#url);
    this.walks.push(await bareWalk(page, thread));
    await page.close();
  }
}

/**
 * Milliseconds of the main thread where an extension asks for its settings and sends the page's text, and the page
 * itself shows the same highlights: what none that marks can do without. `asked` is the browser with that extension.
 */
async function floorOf(
  asked: Browser,
  url: string,
  stretches: readonly Stretch[],
  times: number,
): Promise<readonly number[]> {
  const [calls, floors]: [number[], number[]] = [[], []];
  for (let i = 0; i < times; i++) {
    const page = await asked.newPage();
    await page.bringToFront();
    await page.goto(url);
    await prepareHighlights(page, stretches);
    const thread = await MainThread.of(page);
    await thread.idle();
    const before = await thread.metrics();
    await showHighlights(page, false);
    calls.push((await thread.metrics()).tasks - before.tasks);
    await thread.idle();
    const ask = async (): Promise<void> => {
      await page.evaluate(() => document.dispatchEvent(new Event('asked')));
      await showHighlights(page, true);
    };
    floors.push((await thread.cost(ask)).tasks);
    await page.close();
  }
  // Two calls of the driver, which the extension's own pass does not have.
  const calling = 2 * median(calls);
  return floors.map((each) => each - calling);
}

/** A quick run, and Firefox, give mark.js no more names than these, some fifteen seconds' work: a lower bound. */
const FEW_NAMES = 150;

interface Compared {
  readonly page: string;
  readonly html: string;
  readonly size: number;
  readonly goal: string;
  readonly times: number;
}

/** Row 6: processor time of the page's main thread in both, painting included. */
async function markJsRow(
  bench: Bench,
  { costs, found }: FirstPasses,
  { page, html, size, goal, times }: Compared,
): Promise<Row> {
  bench.say(`mark.js on the ${page} page`);
  const most = bench.quick ? FEW_NAMES : size;
  const { costs: markJs, marks, nested, names } = await markWithMarkJs(bench, html, { size, times, most });
  const stopped = names < size ? ` for the first ${names} names alone` : '';
  const note = `${milliseconds(costs, markJs)}${stopped}; ${found} mentions, ${marks} marks, ${nested} of them inside others`;
  const label = `highlight pass against mark.js, ${page} page, ${size.toLocaleString('en')} names`;
  return row(6, label, goal, ratio(markJs, costs), note);
}
