import { expect, it } from 'vitest';
import { bundledPack } from '../../../data/bundled-pack.ts';
import { type LensSurface, lens } from '../harness/lens.ts';

const { institutions } = bundledPack as { institutions: { name: string }[] };

/** Over a page that names more than any popup has room for. */
async function openPopup(): Promise<LensSurface> {
  const page = await lens.open(institutions.map(({ name }) => `<p>${name} was there.</p>`).join(''));
  await page.report();
  const popup = await lens.popup(page);
  await popup.element('.entity');
  return popup;
}

/** What can be pressed beside the list, and does not stand wholly in the window. */
const cut = (popup: LensSurface) =>
  popup.evaluate(() =>
    [...document.querySelectorAll('.popup-head button, .page-head button, .foot :is(button, select)')]
      .filter((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight || right - left < 16;
      })
      .map((element) => element.textContent || element.ariaLabel),
  );

/** Turns the wheel until the last name of the page stands in the window above the foot. */
async function scrollToTheEnd(popup: LensSurface): Promise<void> {
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

it('opens at its full size, and its list scrolls', async () => {
  const popup = await openPopup();
  expect(await popup.size()).toEqual({ width: 400, height: 560 });
  expect(await cut(popup)).toEqual([]);
  await scrollToTheEnd(popup);
});

it('is whole at 200 % zoom, where the browser gives it half the height', async () => {
  await lens.setReading({ zoom: 2 });
  const popup = await openPopup();
  expect(await popup.size()).toEqual({ width: 400, height: 300 });
  expect(await cut(popup)).toEqual([]);
  await popup.click('.export > .button');
  expect(await popup.evaluate(() => document.querySelector('.menu')?.getBoundingClientRect().top)).toBeGreaterThan(0);
  await popup.press('Escape');
  await scrollToTheEnd(popup);
});

it('grows with the font size that the reader has set', async () => {
  await lens.setReading({ fontSize: 24 });
  const popup = await openPopup();
  expect(await popup.size()).toEqual({ width: 600, height: 600 });
  expect(await popup.evaluate(() => getComputedStyle(document.querySelector('.entity') as Element).fontSize)).toBe(
    '21px',
  );
  expect(await cut(popup)).toEqual([]);
  await scrollToTheEnd(popup);
});
