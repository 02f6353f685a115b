/** The extension is updated, reloaded or switched off while a reader has a card open. */
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { OwnBrowser } from '../harness/own-browser.ts';
import type { PageUnderTest } from '../harness/page-under-test.ts';
import { reader, until } from '../harness/reader.ts';

const ouc = 'Open University of China';
const story = `<!doctype html><title>News</title><p>Talks at the ${ouc} ended.</p><p style="margin-top:400px" id="end">Nobody is named here.`;

let own: OwnBrowser;
/** All tests use one page: through an extension that was loaded again, the harness opens no other one. */
let page: PageUnderTest;
beforeAll(async () => {
  own = await OwnBrowser.launch();
  page = await own.open(reader.server.add({ body: '' }));
});
afterAll(() => own.close());

/** How many cards' hosts are shown on the page; asked in the page's world, which outlives any extension. */
const hosts = () =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('partnership-lens-card, :root > div')].filter(
        (host) => getComputedStyle(host).display !== 'none',
      ).length,
  );
const painted = () => page.highlights().then((all) => Object.values(all).reduce((sum, size) => sum + size, 0));

async function pointAt(selector: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector(wanted) ?? document.body);
    const { left, top, bottom } = range.getBoundingClientRect();
    return { x: left + 130, y: (top + bottom) / 2 };
  }, selector);
  await page.moveTo({ x: at.x, y: at.y + 12 });
  await page.moveTo(at);
}

async function openCard(html = story): Promise<void> {
  await page.moveTo({ x: 0, y: 0 });
  await page.tab.goto(reader.server.add({ body: html }));
  await expect.poll(painted).toBe(1);
  await pointAt('p');
  await expect.poll(hosts).toBe(1);
}

/** What the page itself shows on the top layer and highlights. */
const OWN = `<div popover="manual" id="own">Cookies?</div><script>
  own.showPopover();
  CSS.highlights.set('own', new Highlight(new StaticRange({
    startContainer: end.firstChild, startOffset: 0, endContainer: end.firstChild, endOffset: 3 })));
</script>`;

it.each([
  ['on an ordinary page', ''],
  [
    'on a page that takes away elements it does not know',
    `<script>new MutationObserver(() => document.querySelector('partnership-lens-card')?.remove())
      .observe(document.documentElement, { childList: true })</script>`,
  ],
])(
  '%s, the card of a copy that is gone goes, the new copy shows its own, and what is the page’s stays',
  async (_, script) => {
    await openCard(script + story + OWN);
    await own.reload(page);
    await expect.poll(hosts).toBe(0);
    await expect.poll(painted).toBe(1);
    // The marks may still be the old copy's, and the new one knows nothing of a pointer that rested before it came.
    await until('the new copy shows its card', async () => {
      await pointAt('#end');
      await pointAt('p');
      return until('a card is there', async () => (await hosts()) === 1, 3_000).catch(() => false);
    });
    await page.press('Escape');
    await expect.poll(hosts).toBe(0);
    expect((await page.changes()).filter((line) => !line.includes('DIV'))).toEqual([]);
    expect(
      await page.evaluate(() => [CSS.highlights.get('own')?.size, document.querySelectorAll('#own').length]),
    ).toEqual([1, 1]);
  },
);

it('removes the card when the extension is switched off', async () => {
  await openCard();
  await own.disable(page);
  onTestFinished(() => own.enable(page));
  await pointAt('#end');
  await expect.poll(hosts).toBe(0);
});
