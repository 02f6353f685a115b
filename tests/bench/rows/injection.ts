import type { Page } from 'puppeteer-core';
import type { Bench } from '../bench.ts';
import { article } from '../corpus/pages.ts';
import type { Metrics } from '../counters.ts';
import { MainThread } from '../main-thread.ts';
import { beside, median, milliseconds, type Row, ratio, row, short } from '../measure.ts';
import { bareLoad, byTurns, loadWith, plainLoad } from '../page-load.ts';
import { annotate, threadOf } from '../paused-tab.ts';

/** Row 11: what the extension's script takes of an article page, against all that the page does by itself. */
export async function injectionRows(bench: Bench): Promise<Row[]> {
  const url = bench.serve(article());
  const browser = await bench.chromium(1000);
  await annotate(browser, true);
  const loads = { own: plainLoad(bench), baseline: await bareLoad(bench), having: loadWith(browser) };
  const { own, baseline, having } = await byTurns(loads, url, bench.times(15));
  const base = median(own.map(({ script }) => script));
  const tasks = own.map((each) => each.tasks);
  const beyond = (side: readonly Metrics[]): number[] => side.map(({ script }) => script - base);
  const percent = (side: readonly Metrics[]) =>
    ratio(
      beyond(side).map((each) => each * 100),
      tasks,
    );
  const note = [
    `${milliseconds(beyond(having))} of script against ${milliseconds(tasks)} of tasks`,
    `with the extension ${milliseconds(having.map((each) => each.tasks))} of tasks`,
    `baseline ${short(percent(baseline).value)} %, ${milliseconds(beyond(baseline))}: a script that only sends the text`,
  ];
  const there = await inFirefox(bench, url);
  if (there) note.push(`Firefox, all that its main thread works: ${milliseconds(there.having, there.own)}`);
  const name = "script time on the article page against the page's own task time";
  const more =
    there &&
    ratio(
      there.having.map((each) => (each - median(there.own)) * 100),
      there.own,
    );
  return beside([row(11, name, '≤ 4 %', percent(having), note.join('; '))], more && [more]);
}

/**
 * Milliseconds of the main thread without the extension and with it: Firefox does not measure scripts separately. Each
 * page is loaded a second time, since the first load moves the tab to the process of the page.
 */
async function inFirefox(
  bench: Bench,
  url: string,
): Promise<{ own: readonly number[]; having: readonly number[] } | null> {
  const browser = await bench.firefox(1000);
  if (!browser) return null;
  await annotate(browser, true);
  const [own, having]: [number[], number[]] = [[], []];
  for (let i = 0; i < bench.times(15); i++) {
    const plain = await bench.firefoxPage();
    if (!plain) return null;
    own.push(await loadingAgain(plain, url, MainThread.of));
    const tab = await browser.open();
    having.push(await loadingAgain(tab.page, url, () => threadOf(browser, tab)));
  }
  return { own, having };
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
