import type { Page } from 'puppeteer-core';
import type { Bench } from '../bench.ts';
import { MainThread } from '../main-thread.ts';
import { median } from '../measure.ts';

/**
 * Many short periods, since the speed of the machine varies more from second to second than the measured difference.
 */
const MILLISECONDS = 400;
/** Styled like the extension's highlights. */
const style = '::highlight(baseline) { text-decoration: underline solid #0b6e69 2px; text-underline-offset: 3px; }';

/** A range of text of a page: which of its text nodes, counted from its start, and where in them. */
export type Stretch = readonly [startNode: number, start: number, endNode: number, end: number];

/** The ranges that the extension has highlighted. */
export function highlighted(page: Page): Promise<Stretch[]> {
  return page.evaluate(() => {
    const order = new Map<Node, number>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) order.set(walker.currentNode, order.size);
    const highlights = [...CSS.highlights].filter(([name]) => name.startsWith('partnership-lens'));
    return highlights.flatMap(([, highlight]) =>
      [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }): Stretch => {
        return [order.get(startContainer) ?? -1, startOffset, order.get(endContainer) ?? -1, endOffset];
      }),
    );
  });
}

/**
 * The cost of the same highlights on the same page, which changes in every frame, set by the page itself without the
 * extension: per cent of its main thread. `page` is an empty tab of a browser without the extension.
 */
export async function tickerBaseline(
  bench: Bench,
  page: Page,
  url: string,
  stretches: readonly Stretch[],
): Promise<number> {
  await page.bringToFront();
  await page.goto(url);
  await prepareHighlights(page, stretches);
  const thread = await MainThread.of(page);
  await page.evaluate('ticker()');
  const [without, having]: [number[], number[]] = [[], []];
  for (let round = 0; round < (bench.quick ? 10 : 40); round++) {
    // In alternating order, so that neither always comes second.
    for (const on of round % 2 ? [true, false] : [false, true]) {
      await showHighlights(page, on);
      await new Promise((resolve) => setTimeout(resolve, 80));
      const before = await thread.metrics();
      await new Promise((resolve) => setTimeout(resolve, MILLISECONDS));
      const { tasks } = await thread.metrics();
      (on ? having : without).push((tasks - before.tasks) / (MILLISECONDS / 100));
    }
  }
  await page.close();
  return median(having) - median(without);
}

/** Runs in the page: makes a highlight of these ranges, which the page does not show yet. */
function prepare(wanted: readonly Stretch[]): void {
  const nodes: Node[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const ranges = wanted.map(([startNode, startOffset, endNode, endOffset]) => {
    const [startContainer, endContainer] = [nodes[startNode], nodes[endNode]];
    if (!startContainer || !endContainer) throw new Error('The page is not the same.');
    return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
  });
  Object.assign(globalThis, { prepared: new Highlight(...ranges) });
}

export async function prepareHighlights(page: Page, stretches: readonly Stretch[]): Promise<void> {
  await page.addStyleTag({ content: style });
  await page.evaluate(prepare, stretches);
}

/** The page with a script of its own that shows these highlights once it is parsed. */
export function showingHighlights(html: string, stretches: readonly Stretch[]): string {
  const show = `(${prepare})(${JSON.stringify(stretches)});CSS.highlights.set('baseline', prepared)`;
  return html.replace(
    '</html>',
    `<style>${style}</style><script>addEventListener('DOMContentLoaded', () => setTimeout(() => {${show}}))</script></html>`,
  );
}

/** Shows the highlight that was prepared in the page, or removes it. */
export function showHighlights(page: Page, on: boolean): Promise<void> {
  return page.evaluate((wanted) => {
    const { prepared } = globalThis as unknown as { prepared: Highlight };
    if (wanted) CSS.highlights.set('baseline', prepared);
    else CSS.highlights.delete('baseline');
  }, on);
}
