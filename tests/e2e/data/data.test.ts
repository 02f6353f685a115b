/** The page of the data: packs, their lists, and what is in them; its address leads back to what it showed. */
import { expect, it } from 'vitest';
import { type PageUnderTest, reader } from '../harness/reader.ts';
import { axeReads, itInOneBrowser } from '../harness/which-browser.ts';

const says = (page: PageUnderTest, words: RegExp | string) => expect.poll(() => page.text()).toMatch(words);

async function open(hash = ''): Promise<PageUnderTest> {
  const page = await reader.extensionPage(`data.html${hash}`);
  return page;
}

itInOneBrowser('shows each pack with what it covers, what it holds and what is not in it', async () => {
  const page = await open('#pack/ouc-newsroom');
  await says(page, 'Partners of the Open University of China, 2010 to 2025');
  await says(page, '179 records');
  await says(page, 'What is not in it');
  await says(page, 'If no agreement is listed, that does not mean there is none.');
  expect(await page.axe()).toEqual([]);
});

it('switches a pack off with one click, and open pages leave its names at once', async () => {
  const news = await reader.open('<p>Athabasca University met the Open University of China.</p>');
  await expect.poll(async () => (await news.mentions()).length).toBe(2);
  const page = await open('#pack/ouc-newsroom');
  const box = await page.element('.switch input');
  await box.click();
  await expect
    .poll(async () => (await news.mentions()).map(({ exact }) => exact))
    .toEqual(['Open University of China']);
  await box.click();
  await expect.poll(async () => (await news.mentions()).length).toBe(2);
});

itInOneBrowser(
  'opens an institution with its sources and a map of its ties, and a record, each at an address of its own',
  async () => {
    const page = await open('#entity/open-university-of-kenya');
    await says(page, 'Open University of Kenya');
    await says(page, 'Who is tied to whom');
    expect(await page.axe()).toEqual([]);
    const record = await open('#record/ouc-newsroom%2Fkenya-centres-opened-2025');
    await says(record, 'Two centres for digital education');
    await says(record, 'Gives Saturday, 8 February.');
    await says(record, 'read only once');
  },
);

itInOneBrowser('prints a pack with the addresses of its sources, though they are folded', async () => {
  const page = await open('#pack/ouc-articles');
  await page.element('.pack-sources');
  await page.input.emulateMediaType('print');
  const printed = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.pack-sources a')].map((link) => ({
        isShown: link.checkVisibility({ contentVisibilityAuto: true }),
        address: getComputedStyle(link, '::after').content,
      })),
    );
  // The browser shows what was folded with the next frame.
  const unread = async () => (await printed()).filter(({ isShown, address }) => !isShown || !/https?:/.test(address));
  await expect.poll(unread).toEqual([]);
  expect((await printed()).length).toBeGreaterThan(5);
  await page.input.emulateMediaType();
});

it('lists institutions with few of them in the document, and prints all of them where they are not too many', async () => {
  const page = await open('#pack/ouc-newsroom/institution');
  await says(page, '181 institutions');
  await says(page, 'Athabasca University');
  const rows = () => page.evaluate(() => document.querySelectorAll('.data-row-title').length);
  expect(await rows()).toBeLessThan(60);
  await page.evaluate(() => document.querySelector('.virtual')?.scrollTo(0, 1e6));
  await says(page, /Xinjiang Open University|Wawasan Open University/);
  if (axeReads) expect(await page.axe()).toEqual([]);

  // The dialogue of the browser would wait for a person. While `print` runs nothing is drawn, so the rows of the paper
  // are counted in it.
  await page.evaluate(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      document.body.dataset.printed = String(document.querySelectorAll('.data-row-title').length);
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  const button = await page.element('.print-list');
  await button.click();
  await expect.poll(() => page.evaluate(() => document.body.dataset.printed)).toBe('181');
  await expect.poll(rows).toBeLessThan(60);
  // From the menu of the browser.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect.poll(rows).toBe(181);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(rows).toBeLessThan(60);
});

itInOneBrowser('is free of accessibility violations in the dark', async () => {
  const page = await open();
  await reader.browser.setMedia(page.tab, { colorScheme: 'dark' });
  for (const hash of [
    '#packs',
    '#pack/ouc-newsroom',
    '#pack/ouc-newsroom/record',
    '#entity/open-university-of-kenya',
    '#search/kenya',
  ]) {
    // In between another document, since from one of these addresses to the next the browser would load none.
    await reader.browser.showExtensionPage(page.tab, 'manifest.json');
    await reader.browser.showExtensionPage(page.tab, `data.html${hash}`);
    await says(page, /Kenya|Partners of the Open University of China/);
    expect(await page.axe(), hash).toEqual([]);
  }
});
