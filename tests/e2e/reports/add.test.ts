/** What was not proposed is added by hand, from what is selected on the page. */
import { expect, it } from 'vitest';
import { type PageUnderTest, reader, until } from '../harness/reader.ts';
import { axeReads, itInOneBrowser } from '../harness/which-browser.ts';

const STORY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Old friends</title>
<meta property="og:site_name" content="The Zembla Herald">
<meta property="article:published_time" content="2023-09-07"></head><body><article>
<h1>Old friends</h1>
<p id="told">For the Open University of China and Onhava Polytechnic University a memorandum is as good as done, since 4 September 2023.</p>
</article></body></html>`;

const says = (page: PageUnderTest, ...words: readonly string[]) =>
  until(`the page says ${words.join(', ')}`, async () => {
    const text = (await page.text()).replace(/\s+/g, ' ');
    return words.every((word) => text.includes(word)) && text;
  });

/** Opens the page that the context menu opens for a selection. */
async function addFrom(page: PageUnderTest, text: string): Promise<PageUnderTest> {
  const { id } = page.tab;
  const value = { tab: id, frame: 0, text, type: null };
  await reader.browser.inExtension(
    (api, kept) => api.storage.session.set({ 'add-e2e': { value: kept, at: Date.now() } }),
    value,
  );
  return reader.extensionPage('add.html?of=e2e');
}

it('fills the form from the selection, keeps it with the page as its source, and takes it back', async () => {
  const page = await reader.open(STORY);
  await page.report();
  const selected = await page.evaluate(() => document.getElementById('told')?.textContent ?? '');
  const add = await addFrom(page, selected);
  await says(add, 'The Zembla Herald: Old friends');
  const values = () =>
    add.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('.report-fields input')].map(({ value }) => value),
    );
  await expect
    .poll(values)
    .toEqual(expect.arrayContaining(['Open University of China', 'Onhava Polytechnic University', '2023-09-04']));
  if (axeReads) expect(await add.axe()).toEqual([]);
  await add.press('k');
  await says(add, 'Kept in My data, with the page as its source.');
  const exact = async () => (await page.mentions()).map((mention) => mention.exact);
  await expect.poll(exact).toEqual(['Open University of China', 'Onhava Polytechnic University']);
  const undo = await add.element('.report-undo');
  await undo.click();
  await says(add, 'Undone.');
  await expect.poll(exact).toEqual(['Open University of China']);
});

itInOneBrowser('says that a selection is gone when the page is opened again', async () => {
  const add = await reader.extensionPage('add.html?of=nothing');
  await says(add, 'The selection is gone. Select the words on the page again.');
});
