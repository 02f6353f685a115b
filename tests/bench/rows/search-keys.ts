import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../cli/browsers/extension-browser.ts';
import type { Bench } from '../bench.ts';
import { MainThread } from '../main-thread.ts';
import { milliseconds, type Row, ratio, row } from '../measure.ts';

const SIZES = [0, 100_000] as const;
/** What a reader types, a letter at a time. */
const TYPED = 'open university';
/** A document of the extension in which no code runs. */
const EMPTY = 'manifest.json';

/**
 * Row 23: what the main thread does for each key of a search until its results are drawn and nothing is left to do,
 * against a field in an empty page of the extension in the same tab.
 */
export async function searchKeyRows(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of SIZES) {
    const browser = size === 0 ? await bench.withoutPack('chromium') : await bench.chromium(size);
    const packs = size === 0 ? 'the bundled packs' : `${size.toLocaleString('en')} names more`;
    rows.push(await keys(bench, browser, packs));
  }
  return rows;
}

/** The background answers when it has done what the page asked before. */
const threadIn = (browser: ExtensionBrowser, page: Page): Promise<MainThread> =>
  MainThread.of(page, () => browser.ask({ type: 'overviews', entities: [] }));

async function keys(bench: Bench, browser: ExtensionBrowser, packs: string): Promise<Row> {
  const { page } = await browser.openExtensionPage(EMPTY);
  const thread = await threadIn(browser, page);
  const typed = async (): Promise<number> => {
    await thread.idle();
    const { tasks } = await thread.cost(async () => {
      for (const letter of TYPED) {
        await page.keyboard.type(letter);
        // As fast as a quick typist, so that a key is not swallowed by the next.
        await new Promise((resolve) => setTimeout(resolve, 120));
      }
    });
    return tasks / TYPED.length;
  };
  const costs = { empty: [] as number[], having: [] as number[] };
  for (let turn = 0; turn < bench.times(9); turn++) {
    await page.goto(`${browser.origin}/${EMPTY}`);
    await page.evaluate(() => {
      const field = document.createElement('input');
      document.body.replaceChildren(field);
      field.focus();
    });
    costs.empty.push(await typed());
    await page.goto(`${browser.origin}/popup.html?search=`);
    await page.waitForSelector('input[role=combobox]');
    await page.focus('input[role=combobox]');
    costs.having.push(await typed());
    await page.waitForSelector('.result-title');
  }
  await page.close();
  return row(
    23,
    `a key in the search, ${packs}: until its results are drawn, against a field of an empty page`,
    '≤ 8',
    ratio(costs.having, costs.empty),
    `${milliseconds(costs.having, costs.empty)} a key`,
  );
}
