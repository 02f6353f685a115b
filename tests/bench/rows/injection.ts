import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../cli/browsers/extension-browser.ts';
import type { Bench } from '../bench.ts';
import { article } from '../corpus/pages.ts';
import type { Metrics } from '../counters.ts';
import { MainThread } from '../main-thread.ts';
import { beside, median, milliseconds, type Row, ratio, row, short } from '../measure.ts';
import { BARE, bareLoad, byTurns, loadWith, plainLoad } from '../page-load.ts';
import { annotate, threadOf } from '../paused-tab.ts';
import { highlighted, type Stretch, showingHighlights } from './ticker-baseline.ts';

/** Row 11: what the extension's script takes of an article page, against the bare extension. */
export async function injectionRows(bench: Bench): Promise<Row[]> {
  const url = bench.serve(article());
  const browser = await bench.chromium(1000);
  await annotate(browser, true);
  const loads = { own: plainLoad(bench), baseline: await bareLoad(bench), having: loadWith(browser) };
  const { own, baseline, having } = await byTurns(loads, url, bench.times(15));
  const base = median(own.map(({ script }) => script));
  const tasks = own.map((each) => each.tasks);
  const beyond = (side: readonly Metrics[]): number[] => side.map(({ script }) => script - base);
  const percent = (side: readonly Metrics[]): string => `${short((median(beyond(side)) * 100) / median(tasks))} %`;
  const note = [
    `${milliseconds(beyond(having), beyond(baseline))} of script beyond the page's own`,
    `${percent(having)} and ${percent(baseline)} of its tasks, ${milliseconds(tasks)}`,
    `with the extension ${milliseconds(having.map((each) => each.tasks))} of tasks`,
  ];
  const there = await inFirefox(bench, url);
  if (there)
    note.push(
      `Firefox, all that its main thread works: ${milliseconds(there.having, there.bare)}, without ${milliseconds(there.own)}; the bare extension on a page that sets the same highlights: ${milliseconds(there.marked)}`,
    );
  const more =
    there &&
    ratio(
      there.having.map((each) => each - median(there.own)),
      [median(there.bare) - median(there.own)],
    );
  const name = 'script time on the article page against the bare extension';
  return beside([row(11, name, '≤ 1.3', ratio(beyond(having), beyond(baseline)), note.join('; '))], more && [more]);
}

/** Milliseconds of the main thread: Firefox does not measure scripts separately. */
interface InFirefox {
  readonly own: readonly number[];
  readonly bare: readonly number[];
  /** With the bare extension, where the page itself sets the highlights that the extension sets. */
  readonly marked: readonly number[];
  readonly having: readonly number[];
}

/** Each page is loaded a second time, since the first load moves the tab to the process of the page. */
async function inFirefox(bench: Bench, url: string): Promise<InFirefox | null> {
  const browser = await bench.firefox(1000);
  if (!browser) return null;
  const withBare = await bench.firefoxWith(BARE);
  await annotate(browser, true);
  const stretches = await highlightsOf(browser, url);
  const highlighting = bench.serve(showingHighlights(article(), stretches));
  const [own, bare, marked, having]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let i = 0; i < bench.times(15); i++) {
    const plain = await bench.firefoxPage();
    if (!plain) return null;
    own.push(await loadingAgain(plain, url, MainThread.of));
    bare.push(await loadingAgain(await withBare.newPage(), url, MainThread.of));
    marked.push(await loadingAgain(await withBare.newPage(), highlighting, MainThread.of));
    const tab = await browser.open();
    having.push(await loadingAgain(tab.page, url, () => threadOf(browser, tab)));
  }
  return { own, bare, marked, having };
}

/** What the extension highlights on a page. */
async function highlightsOf(browser: ExtensionBrowser, url: string): Promise<readonly Stretch[]> {
  const tab = await browser.open();
  await tab.page.goto(url);
  await (await threadOf(browser, tab)).idle();
  const stretches = await highlighted(tab.page);
  await tab.page.close();
  return stretches;
}

async function loadingAgain(
  page: Page,
  url: string,
  threadOfPage: (page: Page) => Promise<MainThread>,
): Promise<number> {
  await page.bringToFront();
  await page.goto(url);
  const thread = await threadOfPage(page);
  await thread.idle();
  const { tasks } = await thread.cost(() => page.goto(url));
  await page.close();
  return tasks;
}
