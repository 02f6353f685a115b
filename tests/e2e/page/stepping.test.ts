import { expect, it } from 'vitest';
import type { PageUnderTest } from '../harness/page-under-test.ts';
import { reader, until } from '../harness/reader.ts';
import { itInChromium } from '../harness/which-browser.ts';

const exact = async (page: PageUnderTest): Promise<readonly string[]> =>
  (await page.mentions()).map((each) => each.exact);

/** The names that "next" leads to, one after the other. */
async function steps(
  page: PageUnderTest,
  count: number,
  direction: 'next' | 'previous' = 'next',
): Promise<readonly string[]> {
  const mentions = await page.mentions();
  const names: string[] = [];
  for (let step = 0; step < count; step += 1) {
    // At the end of the page the background goes on in the next frame, and at last from the beginning.
    const key =
      (await page.tab.send({ type: 'step', direction, from: 'current' })) ??
      (await page.tab.send({ type: 'step', direction, from: 'edge' }));
    names.push(mentions.find((each) => each.key === key)?.exact ?? 'nothing');
  }
  return names;
}

it.each([
  [
    'text for screen readers',
    'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap',
  ],
  ['text cut away by a path', 'position:absolute;clip-path:inset(50%)'],
  ['transparent text', 'color:rgb(0 0 0 / 0)'],
  ['text without opacity', 'opacity:0'],
  ['text without a size', 'font-size:0'],
  ['text without a box', 'transform:scale(0)'],
  ['text beyond the left edge', 'position:absolute;left:-5000px'],
  ['text above the page', 'position:absolute;top:-500px'],
  ['text indented out of sight', 'text-indent:-9999px;overflow:hidden'],
  ['folded text', 'max-height:0;overflow:hidden'],
  ['text below a fold', 'height:1.2em;overflow:hidden;width:60px;white-space:normal;line-height:1.2'],
])('passes over %s', async (_, style) => {
  const hidden = style.includes('60px') ? 'One two three four five six seven, then UNESCO' : 'UNESCO unseen';
  const page = await reader.open(
    `<!doctype html><html lang="en"><body><p>UNESCO</p><div style="${style}"><span>${hidden}</span></div><p>Tsinghua University</p></body></html>`,
  );
  expect(await exact(page)).toEqual(['UNESCO', 'Tsinghua University']);
  expect(await steps(page, 3)).toEqual(['UNESCO', 'Tsinghua University', 'UNESCO']);
});

it.each([
  ['a part that scrolls', '<div style="height:60px;overflow:auto"><p style="margin-top:300px">UNESCO</p></div>'],
  [
    'a part that scrolls sideways',
    '<div style="width:200px;overflow-x:scroll;white-space:nowrap"><span style="margin-left:900px">UNESCO</span></div>',
  ],
  [
    'a part that scrolls in a part that scrolls',
    '<div style="height:100px;overflow:auto"><div style="height:2000px"></div><div style="height:60px;overflow:auto"><p style="margin-top:300px">UNESCO</p></div></div>',
  ],
  ['text that only pointers and ears are kept from', '<p aria-hidden="true" style="pointer-events:none">UNESCO</p>'],
  [
    'a layer that its parent does not clip',
    '<div style="height:0;overflow:hidden"><p style="position:absolute;margin:0">UNESCO</p></div>',
  ],
  [
    'letters that show a background',
    '<p style="color:transparent;background:linear-gradient(red,blue);-webkit-background-clip:text;background-clip:text">UNESCO</p>',
  ],
  ['a far corner of the page', '<p style="position:absolute;left:3000px;top:4000px">UNESCO</p>'],
])('leads to %s', async (_, html) => {
  const page = await reader.open(
    `<!doctype html><html lang="en"><body><p>Tsinghua University</p>${html}</body></html>`,
  );
  expect(await exact(page)).toEqual(['Tsinghua University', 'UNESCO']);
  expect(await steps(page, 2)).toEqual(['Tsinghua University', 'UNESCO']);
  const { x, y } = await until('the name is in sight', () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) if (walker.currentNode.textContent?.trim() === 'UNESCO') break;
      const range = new Range();
      range.selectNodeContents(walker.currentNode);
      const { left, top, width, height } = range.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      return x > 0 && y > 0 && x < innerWidth && y < innerHeight ? { x, y } : null;
    }),
  );
  const isClipped = await page.evaluate(
    (left, top) =>
      [...document.querySelectorAll('div')].some((box) => {
        const { overflow } = getComputedStyle(box);
        const rect = box.getBoundingClientRect();
        return (
          overflow.includes('auto') && (top < rect.top || top > rect.bottom || left < rect.left || left > rect.right)
        );
      }),
    x,
    y,
  );
  expect(isClipped).toBe(false);
});

it('continues from the last mention after the card is closed, in both directions', async () => {
  const page = await reader.open(
    '<!doctype html><html lang="en"><body><p>UNESCO</p><p>Tsinghua University</p><p>Jing Degang</p></body></html>',
  );
  expect(await steps(page, 2)).toEqual(['UNESCO', 'Tsinghua University']);
  await page.press('Escape');
  await page.cardGone();
  expect(await steps(page, 2)).toEqual(['Jing Degang', 'UNESCO']);
  expect(await steps(page, 2, 'previous')).toEqual(['Jing Degang', 'Tsinghua University']);
});

itInChromium('scrolls a name into view under pinch zoom', async () => {
  const page = await reader.open(
    `<!doctype html><html lang="en"><body><div style="height:350px"></div><p style="margin-left:500px">UNESCO</p><div style="height:900px"></div></body></html>`,
  );
  await page.report();
  const session = await page.input.createCDPSession();
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 3 });
  await until('it is zoomed', () => page.evaluate(() => (visualViewport?.scale ?? 1) > 2.9));
  await page.tab.send({ type: 'step', direction: 'next', from: 'current' });
  const inSight = () =>
    page.evaluate(() => {
      const box = document.querySelector('p')?.getBoundingClientRect();
      const view = visualViewport;
      if (!box || !view) return false;
      return (
        box.left >= view.offsetLeft &&
        box.left < view.offsetLeft + view.width - 60 &&
        box.top >= view.offsetTop &&
        box.bottom <= view.offsetTop + view.height
      );
    });
  await until('it is in sight', inSight);
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
  await session.detach();
});
