/** Nothing that a reader may be about to click moves after it was drawn, on any screen that comes in parts. */
import { expect } from 'vitest';
import { type PageUnderTest, reader, type SurfaceUnderTest, until } from '../harness/reader.ts';
import { itInChromium } from '../harness/which-browser.ts';

const STORY = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>A week of signatures | The Zembla Herald</title>
<meta property="article:published_time" content="2023-09-07"></head><body><article>
<p>The Open University of China signed a memorandum of understanding with Onhava Polytechnic University on Tuesday.</p>
<p>On 30 August the Open University of China and Open University Malaysia signed a memorandum of cooperation.</p>
<p>Fan Xianrui of UNESCO and a delegation of the National Open University of Nigeria came as well.</p>
</article></body></html>`;
const NOTHING_NEW = '<title>News</title><p>The Open University of China met Fan Xianrui of UNESCO.</p>';

/** Milliseconds for which a screen rests before it counts as whole. */
const REST = 700;

/** What the browser saw move since the document began, once nothing has been drawn for a while. */
const moved = (shown: SurfaceUnderTest | PageUnderTest): Promise<readonly string[]> =>
  shown.evaluate(async (rest) => {
    interface Shift extends PerformanceEntry {
      readonly sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    }
    const found: string[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { node, previousRect: from, currentRect: to } of (list.getEntries() as Shift[]).flatMap(
        ({ sources }) => sources,
      )) {
        // The window of a popup opens with a few pixels, in which all there is begins at its corner.
        if (from.x === 0 && from.y === 0 && to.x !== 0) continue;
        const element = node instanceof Element ? node : node?.parentElement;
        found.push(`${element?.outerHTML.slice(0, 80)}: from ${from.x}, ${from.y} to ${to.x}, ${to.y}`);
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    let last = -1;
    while (document.body.innerHTML.length !== last) {
      last = document.body.innerHTML.length;
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
    observer.disconnect();
    return found;
  }, REST);

itInChromium.each([
  ['reports something', STORY],
  ['reports nothing', NOTHING_NEW],
])('the panel and the popup of a page that %s stand still', async (_, html) => {
  const page = await reader.open(html);
  await page.report();
  const panel = await reader.panel(page);
  await until('the panel has its names', async () => (await panel.text()).includes('UNESCO'));
  expect(await moved(panel), 'panel').toEqual([]);
  const popup = await reader.popup(page);
  await until('the popup has its names', async () => (await popup.text()).includes('UNESCO'));
  expect(await moved(popup), 'popup').toEqual([]);
});

itInChromium('the line of what a page reports keeps its place in a font so wide that it takes two lines', async () => {
  const page = await reader.open(STORY);
  await page.report();
  const panel = await reader.panel(page);
  await until('the panel has its reports', () =>
    panel.evaluate(() => document.querySelector('.reports-line') !== null),
  );
  const heights = await panel.evaluate(() => {
    const line = document.querySelector<HTMLElement>('.reports-line');
    const words = line?.querySelector('span');
    if (!line || !words) return null;
    line.style.whiteSpace = 'nowrap';
    const oneLine = words.offsetHeight;
    const measure = () => ({ line: line.offsetHeight, lines: Math.round(words.offsetHeight / oneLine) });
    const narrow = measure();
    line.style.whiteSpace = 'normal';
    // No font is ten pixels wider.
    for (let spacing = 0; measure().lines < 2 && spacing < 10; spacing += 0.1)
      line.style.letterSpacing = `${spacing}px`;
    return { narrow, wide: measure() };
  });
  expect(heights?.wide).toEqual({ line: heights?.narrow.line, lines: 2 });
});

itInChromium.each(['options.html', 'data.html', 'my-data.html', 'register.html', 'draft.html', 'welcome.html'])(
  '%s stands still',
  async (path) => {
    const shown = await reader.extensionPage('manifest.json');
    // What moves outside of the window is not counted.
    await shown.input.setViewport({ width: 1000, height: 3000 });
    await reader.browser.showExtensionPage(shown.tab, path);
    expect(await moved(shown)).toEqual([]);
  },
);
