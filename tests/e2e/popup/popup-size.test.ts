import { expect, it } from 'vitest';
import { bundledPack } from '../../../data/bundled-pack.ts';
import { reader, type SurfaceUnderTest } from '../harness/reader.ts';
import { itInOneBrowser } from '../harness/which-browser.ts';

const { institutions } = bundledPack as { institutions: { name: string }[] };

/** Opens the popup over a page that names more entities than fit into it. */
async function openPopup(): Promise<SurfaceUnderTest> {
  const page = await reader.open(institutions.map(({ name }) => `<p>${name} was there.</p>`).join(''));
  await page.report();
  const popup = await reader.popup(page);
  await popup.element('.entity');
  return popup;
}

/** The controls outside the list that are not fully visible. */
async function cut(popup: SurfaceUnderTest): Promise<(string | null)[]> {
  const { width, height } = await popup.size();
  return popup.evaluate(
    (right, bottom) =>
      [...document.querySelectorAll('.popup-head button, .page-head button, .foot :is(button, select)')]
        .filter((element) => {
          const box = element.getBoundingClientRect();
          return box.left < 0 || box.top < 0 || box.right > right || box.bottom > bottom || box.width < 16;
        })
        .map((element) => element.textContent || element.ariaLabel),
    width,
    height,
  );
}

/** Turns the wheel until the last name of the page is visible above the foot. */
async function scrollToTheEnd(popup: SurfaceUnderTest): Promise<void> {
  await popup.wheel(100_000);
  await expect
    .poll(() =>
      popup.evaluate(() => {
        const end = [...document.querySelectorAll('.entity')].at(-1)?.getBoundingClientRect().bottom ?? Infinity;
        return end <= (document.querySelector('.foot')?.getBoundingClientRect().top ?? 0);
      }),
    )
    .toBe(true);
}

/** Width and height of a PNG, from its header. */
const sizeOf = (picture: Uint8Array) => {
  const header = new DataView(picture.buffer, picture.byteOffset);
  return { width: header.getUint32(16), height: header.getUint32(20) };
};

it('opens at its full size, its list scrolls, and a long entry has one scroll bar', async () => {
  const popup = await openPopup();
  await expect.poll(() => popup.size()).toEqual({ width: 400, height: 560 });
  const picture = await popup.screenshot();
  expect(sizeOf(picture)).toEqual({ width: 400, height: 560 });
  // An empty one of that size has less than 3 kB.
  expect(picture.length).toBeGreaterThan(10_000);
  await expect.poll(() => cut(popup)).toEqual([]);
  await scrollToTheEnd(popup);

  // An entry that is longer than the popup has one scroll bar.
  await popup.click('.entity-open');
  await popup.element('.detail-scroll .source');
  const outOfSight = (selector: string) => {
    const element = document.querySelector(selector);
    return element ? element.scrollHeight - element.clientHeight : null;
  };
  await expect.poll(() => popup.evaluate(outOfSight, '.detail-scroll')).toBeGreaterThan(0);
  await expect.poll(() => popup.evaluate(outOfSight, '.popup')).toBe(0);
});

it('is fully visible at 200 % zoom, where the browser gives it half the height', async () => {
  await reader.setReading({ zoom: 2 });
  const popup = await openPopup();
  // Firefox measures a popup that was zoomed as soon as something changes in it.
  await popup.click('#tab-search');
  await popup.click('#tab-page');
  await expect.poll(() => popup.size()).toEqual({ width: 400, height: 300 });
  await expect.poll(() => cut(popup)).toEqual([]);
  await popup.click('.export > .button');
  const top = () => popup.evaluate(() => document.querySelector('.menu')?.getBoundingClientRect().top);
  await expect.poll(top).toBeGreaterThan(0);
  await popup.click('.export > .button');
  await expect.poll(() => popup.evaluate(() => document.querySelector('.menu') === null)).toBe(true);
  await scrollToTheEnd(popup);
});

it('grows with the font size that the reader has set', async () => {
  await reader.setReading({ fontSize: 24 });
  const popup = await openPopup();
  await expect.poll(() => popup.size()).toEqual({ width: 600, height: 600 });
  expect(await popup.evaluate(() => getComputedStyle(document.querySelector('.entity') as Element).fontSize)).toBe(
    '21px',
  );
  await expect.poll(() => cut(popup)).toEqual([]);
  await scrollToTheEnd(popup);
});

itInOneBrowser('has its first tie in the upper third, and links at the foot that a finger meets', async () => {
  const page = await reader.open(
    '<title>News</title><p>The Open University of China signed a memorandum with Open University Malaysia on Tuesday.</p>' +
      '<table><tr><th>Partner<th>Country<th>Signed<tr><td>Open University Malaysia<td>Malaysia<td>31/08/2023' +
      '<tr><td>UNESCO<td>France<td>19/05/2020<tr><td>Zembla Polytechnic<td>Norway<td>03/04/2019</table>',
  );
  await page.report();
  const popup = await reader.popup(page);
  await popup.element('.reports-line');
  await popup.element('.fact');
  await popup.element('.foot a');
  const { top, low } = await popup.evaluate(() => ({
    top: document.querySelector('.fact')?.getBoundingClientRect().top ?? 0,
    low: [...document.querySelectorAll('.foot a')]
      .filter((link) => link.getBoundingClientRect().height < 24)
      .map(({ textContent }) => textContent),
  }));
  expect(top).toBeLessThan(560 / 3);
  expect(low).toEqual([]);
});
