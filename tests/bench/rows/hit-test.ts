import type { Page } from 'puppeteer-core';
import type { Bench } from '../bench.ts';
import { bundle } from '../bundle.ts';
import { dictionary } from '../corpus/dictionary.ts';
import { dense } from '../corpus/pages.ts';
import type { HitTest } from '../in-page/hit-test.ts';
import { beside, figure, median, type Row, row } from '../measure.ts';

const POINTS = 4000;
const [FEW, MANY] = [10, 10_000];

/** Row 9: one hit test against the browser's own look-up, and with as many hits on the page as with the first ten. */
export async function hitTestRows(bench: Bench): Promise<Row[]> {
  const script = await bundle('hit-test');
  const [html, names] = [dense(), bench.serve(JSON.stringify(dictionary(100_000)), 'application/json')];
  const measureIn = async (page: Page): Promise<Row[]> => {
    await page.goto(bench.serve(html), { timeout: 60_000 });
    await page.addScriptTag({ content: script });
    const rows = await rowsOf(page, names, bench.times(9));
    await page.close();
    return rows;
  };
  const rows = await measureIn(await bench.plainPage());
  const firefox = await bench.firefoxPage();
  return beside(rows, firefox && (await measureIn(firefox)));
}

async function rowsOf(page: Page, names: string, times: number): Promise<Row[]> {
  await page.bringToFront();
  const start = `hitTest.start(${JSON.stringify(names)}, ${FEW}, ${MANY})`;
  const [few, many] = (await page.evaluate(start)) as Awaited<ReturnType<HitTest['start']>>;
  const measured: ReturnType<HitTest['measure']>[] = [];
  for (let i = -2; i < times; i++) {
    const each = (await page.evaluate(`hitTest.measure(${POINTS})`)) as ReturnType<HitTest['measure']>;
    if (i >= 0) measured.push(each);
  }
  const microseconds = (side: 'bare' | 'few' | 'many'): string =>
    `${median(measured.map((each) => each[side])).toFixed(1)} µs`;
  return [
    row(
      9,
      'hit test against bare caretPositionFromPoint',
      '≤ 1.5',
      figure(measured.map((each) => each.many / each.bare)),
      `${microseconds('many')} against ${microseconds('bare')}`,
    ),
    row(
      9,
      `hit test with ${many?.[0]} hits on the page against ${few?.[0]}`,
      '≤ 1.2',
      figure(measured.map((each) => each.many / each.few)),
      `${microseconds('many')} against ${microseconds('few')}; ${many?.[1]} and ${few?.[1]} of them in sight`,
    ),
  ];
}
