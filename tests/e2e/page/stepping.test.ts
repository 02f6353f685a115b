import { expect, it } from 'vitest';
import type { PageMention } from '../../../utils/core/page/page-report.ts';
import { exact } from '../harness/names.ts';
import type { PageUnderTest } from '../harness/page-under-test.ts';
import { reader, until } from '../harness/reader.ts';
import { mentionsOfEach, sideBySide, wantedOfEach } from '../harness/side-by-side.ts';
import { itInChromium } from '../harness/which-browser.ts';

/**
 * The names that "next" leads to, one after the other; `known`: the mentions of a page that a test steps through often.
 */
async function steps(
  page: PageUnderTest,
  count: number,
  direction: 'next' | 'previous' = 'next',
  known?: readonly PageMention[],
): Promise<readonly string[]> {
  const mentions = known ?? (await page.mentions());
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

const OUT_OF_SIGHT: readonly (readonly [name: string, style: string, text?: string])[] = [
  [
    'text for screen readers',
    'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap',
  ],
  ['text cut away by a path', 'position:absolute;clip-path:inset(50%)'],
  ['text cut away from one side', 'clip-path:inset(0 100% 0 0)'],
  ['text cut away by pixels', 'clip-path:inset(0 0 99px)'],
  ['text cut away by pixels of a box that is drawn larger', 'transform:scale(2);clip-path:inset(0 0 99px)'],
  ['text cut away by a shape', 'clip-path:polygon(0 0,0 0,0 0)'],
  ['text cut away by a circle', 'clip-path:circle(0 at 50% 50%)'],
  ['text cut away by a path that draws nothing', "clip-path:path('M0 0')"],
  ['text cut away by a path beside it', "clip-path:path('M600 0L690 0L690 90Z')"],
  ['text that is shown as dots', '-webkit-text-security:disc'],
  ['text cut away by sides', 'position:absolute;clip:rect(0 0 auto auto)'],
  ['transparent text', 'color:rgb(0 0 0 / 0)'],
  ['letters that are filled with nothing', '-webkit-text-fill-color:transparent'],
  ['text without opacity', 'opacity:0'],
  ['text with next to no opacity', 'opacity:0.01'],
  ['text that a filter takes away', 'filter:blur(1px) opacity(0%)'],
  ['a box that paints nothing outside of it', 'contain:strict;width:300px;height:0'],
  ['text behind a mask that lets nothing through', 'mask-image:linear-gradient(transparent,rgb(0 0 0 / 0))'],
  ['text without a size', 'font-size:0'],
  ['text without a box', 'transform:scale(0)'],
  ['text beyond the left edge', 'position:absolute;left:-5000px'],
  ['text above the page', 'position:absolute;top:-500px'],
  ['text indented out of sight', 'text-indent:-9999px;overflow:hidden'],
  ['folded text', 'max-height:0;overflow:hidden'],
  [
    'text below a fold',
    'height:1.2em;overflow:hidden;width:60px;white-space:normal;line-height:1.2',
    'One two three four five six seven, then UNESCO',
  ],
];

/** The text stands directly in the element that does not show it. */
const UNSHOWN: readonly (readonly [name: string, html: string])[] = [
  ['the text of details that are closed', '<details><summary>More</summary>UNESCO</details>'],
  [
    'the text of details that are closed and have no box',
    '<details style="display:contents"><summary>More</summary>UNESCO</details>',
  ],
  [
    'text that is made invisible in an element without a box',
    '<p style="display:contents;visibility:hidden">UNESCO</p>',
  ],
  ['text that the browser does not lay out', '<div style="content-visibility:hidden">UNESCO</div>'],
  ['text that a search in the page would open', '<div hidden="until-found">UNESCO</div>'],
  [
    'the back of a card',
    '<div style="transform-style:preserve-3d"><p style="backface-visibility:hidden;transform:rotateY(180deg)">UNESCO</p></div>',
  ],
  [
    'the front of a card that is turned',
    '<div style="transform-style:preserve-3d;transform:rotateY(180deg)"><p style="backface-visibility:hidden">UNESCO</p></div>',
  ],
];

it('passes over text that no reader sees', async () => {
  const divs = OUT_OF_SIGHT.map(
    ([, style, text = 'UNESCO unseen']) => `<div style="${style}"><span>${text}</span></div>`,
  );
  const pieces = [...divs, ...UNSHOWN.map(([, html]) => html)];
  const page = await reader.open(
    `<!doctype html><html lang="en"><body><p>UNESCO</p>${sideBySide(pieces)}</body></html>`,
  );
  const [first, ...others] = await exact(page);
  const wanted = [...OUT_OF_SIGHT, ...UNSHOWN].map(([name, how]) => [name, how, []] as const);
  const names = wanted.map(([name]) => name);
  expect(mentionsOfEach(names, others)).toEqual(wantedOfEach(wanted));
  const seen = [first, ...others, first];
  expect(await steps(page, seen.length)).toEqual(seen);
});

type Piece = readonly [name: string, html: string];

const FAR: readonly Piece[] = [
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
  ['text in elements without a box', '<div style="display:contents"><b style="display:contents">UNESCO</b></div>'],
  ['an element without a box, which takes no opacity', '<p style="display:contents;opacity:0.01">UNESCO</p>'],
  ['an element without a box, which is not cut', '<p style="display:contents;clip-path:inset(0)">UNESCO</p>'],
  ['an element without a box, which is not filtered', '<p style="display:contents;filter:opacity(0)">UNESCO</p>'],
  [
    'a summary without a box of details that are closed',
    '<details><summary style="display:contents">UNESCO</summary>More</details>',
  ],
  [
    'a part of a box that is drawn smaller',
    '<div style="width:1000px;transform:scale(.5);transform-origin:0 0"><p style="clip-path:inset(0 400px);text-align:center">UNESCO</p></div>',
  ],
  [
    'a part of a box that is zoomed out',
    '<div style="width:1000px;zoom:.5"><p style="clip-path:inset(0 400px);text-align:center">UNESCO</p></div>',
  ],
  ['a part of a box and its margin', '<p style="margin:20px;clip-path:inset(15px) margin-box">UNESCO</p>'],
  ['a part of a box', '<div style="clip-path:inset(0 0 0 0 round 9px)"><p>UNESCO</p></div>'],
  ['a shape', '<div style="clip-path:polygon(0 0,100% 0,100% 100%,0 90%)"><p>UNESCO</p></div>'],
  ['a path', `<div style="clip-path:path('M0 0L900 0L900 90L0 90Z')"><p>UNESCO</p></div>`],
  ['a path of other lines', `<div style="clip-path:path('M0 0h900v90h-900z')"><p>UNESCO</p></div>`],
  ['a circle', '<div style="clip-path:circle(closest-side)"><p style="padding:100px 20px">UNESCO</p></div>'],
  [
    'a card that is turned',
    '<div style="transform-style:preserve-3d;transform:rotateY(180deg)"><p style="backface-visibility:hidden;transform:rotateY(180deg)">UNESCO</p></div>',
  ],
  ['letters with a fill of their own', '<p style="color:transparent;-webkit-text-fill-color:#111">UNESCO</p>'],
  ['letters of which the outline is seen', '<p style="color:transparent;-webkit-text-stroke:1px #111">UNESCO</p>'],
  ['letters of which the shadow is seen', '<p style="color:transparent;text-shadow:0 0 3px #111">UNESCO</p>'],
  ['text that a mask fades out', '<div style="mask-image:linear-gradient(#000,transparent)"><p>UNESCO</p></div>'],
  [
    'clear text over the picture of a page',
    `<div style="position:relative;height:60px"><div><canvas width="300" height="60"></canvas></div>
     <div style="position:absolute;inset:0"><span style="position:absolute;color:transparent">UNESCO</span></div></div>`,
  ],
  [
    'a list that grows upwards',
    '<div style="height:60px;overflow:auto;display:flex;flex-direction:column-reverse"><div style="flex:0 0 400px"></div><p>UNESCO</p></div>',
  ],
  [
    'a row that grows to the left',
    '<div style="width:200px;overflow:auto;display:flex;flex-direction:row-reverse"><div style="flex:0 0 900px"></div><p>UNESCO</p></div>',
  ],
  [
    'lines from right to left',
    '<div style="writing-mode:vertical-rl;width:300px;height:100px;overflow:auto"><div style="width:900px"></div><p>UNESCO</p></div>',
  ],
  ['a far corner of the page', '<p style="position:absolute;left:3000px;top:4000px">UNESCO</p>'],
];

/** Each step asks about the path again: it has a page of its own. */
const LONG_PATH: Piece = [
  'a path of more points than a call has arguments',
  `<div style="clip-path:path('M0 0${'L900 0L900 90L0 90'.repeat(50_000)}Z')"><p>UNESCO</p></div>`,
];

it.each([
  ['each name that can be scrolled to or is seen all the same', FAR],
  ['a name in a path of many points', [LONG_PATH]],
] as const)('leads to %s', async (_, far) => {
  const pieces = far.map(([, html], at) => `<div id="piece-${at}">${html}</div>`);
  const page = await reader.open(`<!doctype html><html lang="en"><body>${sideBySide(pieces)}</body></html>`);
  const mentions = await page.mentions();
  expect(mentions.map((each) => each.exact)).toEqual(far.flatMap(() => ['UNESCO', 'Tsinghua University']));
  for (const [at, [name]] of far.entries()) {
    expect(await steps(page, 1, 'next', mentions), name).toEqual(['UNESCO']);
    const { x, y } = await until(`the name is in sight: ${name}`, () =>
      page.evaluate((piece) => {
        const holder = document.getElementById(`piece-${piece}`) ?? document.body;
        const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) if (walker.currentNode.textContent?.trim() === 'UNESCO') break;
        const range = new Range();
        range.selectNodeContents(walker.currentNode);
        const { left, top, width, height } = range.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        return x > 0 && y > 0 && x < innerWidth && y < innerHeight ? { x, y } : null;
      }, at),
    );
    const isClipped = await page.evaluate(
      (piece, left, top) =>
        [...document.querySelectorAll(`#piece-${piece} div`)].some((box) => {
          const { overflow } = getComputedStyle(box);
          const rect = box.getBoundingClientRect();
          return (
            overflow.includes('auto') && (top < rect.top || top > rect.bottom || left < rect.left || left > rect.right)
          );
        }),
      at,
      x,
      y,
    );
    expect(isClipped, name).toBe(false);
    expect(await steps(page, 1, 'next', mentions), name).toEqual(['Tsinghua University']);
  }
});

it('leads to what is far to the left on a page whose lines go from right to left', async () => {
  const page = await reader.open(
    `<!doctype html><html lang="en" style="writing-mode:vertical-rl"><body><p>UNESCO</p><div style="width:4000px"></div><p>Tsinghua University</p></body></html>`,
  );
  expect(await steps(page, 2)).toEqual(['UNESCO', 'Tsinghua University']);
  await until('it was scrolled there', () => page.evaluate(() => scrollX < -1000));
});

it('goes on from a part that stops at each of its pages, near the edge of the window', async () => {
  const part = 'height:100px;overflow:auto;scroll-snap-type:y mandatory;scroll-behavior:smooth';
  const one = 'height:100px;scroll-snap-align:start';
  const page = await reader.open(
    `<!doctype html><html lang="en"><body><p>UNESCO</p><div style="${part}"><p style="${one}">One</p><p style="${one}">Jing Degang</p></div><p>Tsinghua University</p></body></html>`,
  );
  const all = await exact(page);
  expect(all.length).toBe(3);
  expect(await steps(page, 3)).toEqual(all);
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
