import type { Page } from 'puppeteer-core';
import type { Bench } from '../bench.ts';
import { bundle } from '../bundle.ts';
import { dictionary } from '../corpus/dictionary.ts';
import { packOf } from '../corpus/pack.ts';
import type { FirstPass } from '../in-page/first-pass.ts';
import { median } from '../measure.ts';
import { BATCH, markJs } from './mark-js.ts';

interface Sizes {
  /** Names of the pack. */
  readonly size: number;
  readonly times: number;
  /** How often mark.js is measured. */
  readonly marks: number;
  /** How many of the names it is given. */
  readonly most: number;
}

/**
 * How many times as long mark.js takes in Firefox as the extension's reading and linking, in elapsed time and without
 * painting, each in fresh pages; `null` where Firefox is not installed.
 */
export async function againstMarkJsInFirefox(
  bench: Bench,
  html: string,
  { size, times, marks, most }: Sizes,
): Promise<number | null> {
  const [url, pack] = [bench.serve(html), bench.serve(packOf(size), 'application/json')];
  const [script, library] = [await bundle('first-pass'), await markJs()];
  const names = dictionary(Math.min(size, most)).map(({ text }) => text);
  const inFreshPage = async (content: string, measure: (page: Page) => Promise<number>): Promise<number | null> => {
    const page = await bench.firefoxPage();
    if (!page) return null;
    await page.bringToFront();
    await page.goto(url);
    await page.addScriptTag({ content });
    const measured = await measure(page);
    await page.close();
    return measured;
  };
  const [extensionTimes, markJsTimes]: [number[], number[]] = [[], []];
  for (let i = 0; i < times; i++) {
    const pass = await inFreshPage(script, (page) => passIn(page, pack));
    if (pass === null) return null;
    extensionTimes.push(pass);
    if (i < marks) markJsTimes.push((await inFreshPage(library, (page) => markIn(page, names))) ?? Number.NaN);
  }
  return median(markJsTimes) / median(extensionTimes);
}

async function passIn(page: Page, pack: string): Promise<number> {
  await page.evaluate(`firstPass.open(${JSON.stringify(pack)})`);
  const { ms, mentions } = (await page.evaluate('firstPass.run()')) as Awaited<ReturnType<FirstPass['run']>>;
  if (mentions === 0) throw new Error('Nothing was found in Firefox.');
  return ms;
}

function markIn(page: Page, names: readonly string[]): Promise<number> {
  return page.evaluate(
    (given, batch) => {
      type Mark = new (context: Element) => { mark(names: readonly string[], options: object): void };
      const { Mark } = globalThis as unknown as { Mark: Mark };
      const options = { accuracy: 'exactly', separateWordSearch: false, diacritics: false };
      const start = performance.now();
      for (let at = 0; at < given.length; at += batch)
        new Mark(document.body).mark(given.slice(at, at + batch), options);
      return performance.now() - start;
    },
    names,
    BATCH,
  );
}
