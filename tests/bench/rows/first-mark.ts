import type { ExtensionBrowser } from '../../../cli/browsers/extension-browser.ts';
import type { Bench } from '../bench.ts';
import { article, huge } from '../corpus/pages.ts';
import { beside, milliseconds, type Row, ratio, row } from '../measure.ts';
import { annotate, threadOf } from '../paused-tab.ts';

/**
 * Row 24: from the parsed page to the first mark that the reader sees, on the huge page against the article page, and
 * against the first frame that the same page shows where the extension is paused. A reader waits by the clock, so this
 * is elapsed time.
 */
export async function firstMarkRows(bench: Bench): Promise<Row[]> {
  const urls = { article: bench.serve(article()), huge: bench.serve(huge()) };
  const here = await timesIn(await bench.chromium(1000), urls, bench.times(7));
  const firefox = await bench.firefox(1000);
  const there = firefox && (await timesIn(firefox, urls, bench.times(7)));
  const name = 'parsed page to the first mark in sight, huge page against the article page';
  const frame = "the first mark in sight against the page's own first frame, huge page";
  const own = milliseconds(here.ownHuge, here.ownArticle);
  const note = [
    `${milliseconds(here.huge, here.article)} on the clock`,
    `the page's own first frame on a paused site: ${own}`,
    ...(there ? [`Firefox ${milliseconds(there.huge, there.article)}`] : []),
  ].join('; ');
  return beside(
    [
      row(24, name, '≤ 1.5', ratio(here.huge, here.article), note),
      row(24, frame, '≤ 1.2', ratio(here.huge, here.ownHuge), `${milliseconds(here.huge, here.ownHuge)} on the clock`),
    ],
    there && [ratio(there.huge, there.article), ratio(there.huge, there.ownHuge)],
  );
}

interface Times {
  readonly article: readonly number[];
  readonly huge: readonly number[];
  /** The page's own first frame, where the extension is paused. */
  readonly ownArticle: readonly number[];
  readonly ownHuge: readonly number[];
}

async function timesIn(
  browser: ExtensionBrowser,
  urls: { readonly article: string; readonly huge: string },
  times: number,
): Promise<Times> {
  const found = { article: [] as number[], huge: [] as number[], ownArticle: [] as number[], ownHuge: [] as number[] };
  for (let i = 0; i < times; i++) {
    await annotate(browser, true);
    found.article.push(await timeTo('mark', browser, urls.article));
    found.huge.push(await timeTo('mark', browser, urls.huge));
    await annotate(browser, false);
    found.ownArticle.push(await timeTo('frame', browser, urls.article));
    found.ownHuge.push(await timeTo('frame', browser, urls.huge));
  }
  return found;
}

/** Milliseconds from the parsed page to the first mark in sight, or to the end of its first frame. */
async function timeTo(what: 'mark' | 'frame', browser: ExtensionBrowser, url: string): Promise<number> {
  const tab = await browser.open();
  const { page } = tab;
  // The background is awake and has opened its packs, as on every page but the first.
  await (await threadOf(browser, tab)).idle(1);
  await page.evaluateOnNewDocument(what === 'mark' ? watchMarks : watchFrame);
  await page.goto(url, { timeout: 120_000 });
  const time = (await page.evaluate('seenByReader')) as number | null;
  await page.close();
  if (time === null) throw new Error('The page has no mark in sight after half a minute.');
  return time;
}

/** Runs in the page. Looks between its tasks, and measures layout only where there is a highlight. */
function watchMarks(): void {
  const isInSight = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): boolean => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const { top, bottom, width } = range.getBoundingClientRect();
    return width > 0 && bottom > 0 && top < innerHeight;
  };
  const ranges = (): readonly AbstractRange[] =>
    [...CSS.highlights].flatMap(([name, highlight]) => (name.startsWith('partnership-lens') ? [...highlight] : []));
  const seenByReader = new Promise<number | null>((resolve) => {
    addEventListener('DOMContentLoaded', () => {
      const start = performance.now();
      const look = (): void => {
        const now = performance.now() - start;
        if (ranges().some(isInSight)) resolve(now);
        else if (now > 30_000) resolve(null);
        else setTimeout(look, 1);
      };
      look();
    });
  });
  Object.assign(globalThis, { seenByReader });
}

/** Runs in the page. */
function watchFrame(): void {
  const seenByReader = new Promise<number>((resolve) => {
    addEventListener('DOMContentLoaded', () => {
      const start = performance.now();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start), 0));
    });
  });
  Object.assign(globalThis, { seenByReader });
}
