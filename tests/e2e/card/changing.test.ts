import { describe, expect, it } from 'vitest';
import { type PageUnderTest, reader, until } from '../harness/reader.ts';
import { name, other } from './story.ts';

/** What a page does to the paragraph of a name, again and again. */
const WAYS = {
  'edits the text beside it': 'seconds.firstChild.data = String(count)',
  'replaces the element beside it': `seconds.replaceWith(Object.assign(document.createElement('b'), { id: 'seconds', textContent: count }))`,
  'writes its paragraph anew': `first.innerHTML = 'The ${name} met guests ' + count + ' s ago.'`,
} as const;

const changing = (way: keyof typeof WAYS, milliseconds: number) => `<!doctype html><html lang="en"><title>Live</title>
<p id="first">The ${name} met guests <b id="seconds">0</b> s ago.</p><p>And ${other} came.</p>
<script>let count = 0; setInterval(() => { count += 1; ${WAYS[way]}; }, ${milliseconds})</script></html>`;

async function ready(way: keyof typeof WAYS, milliseconds: number): Promise<PageUnderTest> {
  const page = await reader.open(changing(way, milliseconds));
  await until('it is read', async () => (await page.tab.send({ type: 'report' })).mentions.length === 2);
  return page;
}

/** Waits until the page has changed so often that a card which does not stay has closed. */
const changes = (page: PageUnderTest, milliseconds: number) =>
  page.input.evaluate(`new Promise((resolve) => {
    const last = count + ${Math.ceil(2500 / milliseconds)};
    const timer = setInterval(() => { if (count > last) { clearInterval(timer); resolve(); } }, 20);
  })`);

/** The card has the same element for as long as it is open. */
const remember = (page: PageUnderTest) =>
  page.inCard((root) => {
    Object.assign(root.querySelector('[role=dialog]') as Element, { wasOpen: true });
  });
const isRemembered = (page: PageUnderTest) =>
  page.inCard((root) => (root.querySelector('[role=dialog]') as { wasOpen?: boolean } | null)?.wasOpen === true);
const title = (page: PageUnderTest) => page.inCard((root) => root.querySelector('h2')?.textContent);

/** What is marked as the name of the open card. */
const markedText = (page: PageUnderTest) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('partnership-lens-current') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
      startContainer.isConnected ? startContainer.textContent?.slice(startOffset, endOffset) : 'gone',
    ),
  );

/** Each way in both browsers; how often it happens is for the delays of the card, which are the same in both. */
const OFTEN: readonly (readonly [way: keyof typeof WAYS, milliseconds: number])[] = [
  ['edits the text beside it', 16],
  ['replaces the element beside it', 250],
  ['writes its paragraph anew', 1000],
];
const SELDOM: typeof OFTEN = [
  ['edits the text beside it', 1000],
  ['edits the text beside it', 250],
  ['edits the text beside it', 100],
  ['replaces the element beside it', 1000],
];

describe.each(reader.browser.name === 'chromium' ? [...OFTEN, ...SELDOM] : OFTEN)(
  'a name on a page that %s every %i ms',
  (way, milliseconds) => {
    it('has its card, which stays, and its mark', async () => {
      const page = await ready(way, milliseconds);
      await page.hover(name);
      await page.cardText('memorandum with');
      await remember(page);
      await changes(page, milliseconds);
      expect(await isRemembered(page)).toBe(true);
      await expect.poll(() => markedText(page)).toEqual([name]);
      await page.moveTo({ x: 5, y: 500 });
      await page.cardGone();
    });
  },
);

it('goes on from a name that changes, and keeps the card that is pinned there', async () => {
  const page = await ready('edits the text beside it', 100);
  const step = () => page.tab.send({ type: 'step', direction: 'next', from: 'current' });
  await step();
  await page.cardText('memorandum with');
  await remember(page);
  await changes(page, 100);
  expect([await isRemembered(page), await title(page)]).toEqual([true, name]);
  await step();
  await until('the next card is there', async () => (await title(page)) === other);
  await page.press('Escape');
  await page.cardGone();
  await page.hover(name);
  await page.cardText('memorandum with');
  await page.clickInCard('Keep this card open');
  await until('it is pinned', () => page.inCard((root) => root.querySelector('[aria-pressed=true]') !== null));
  await remember(page);
  await page.moveTo({ x: 5, y: 500 });
  await changes(page, 100);
  expect([await isRemembered(page), await title(page)]).toEqual([true, name]);
});
