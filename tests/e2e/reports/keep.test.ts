/** What a page reports is proposed, kept by a key with the page as its source, shown on other pages, and taken back. */
import { expect, it } from 'vitest';
import { type PageUnderTest, reader, type SurfaceUnderTest, until } from '../harness/reader.ts';
import { axeReads, itInChromium, itInOneBrowser } from '../harness/which-browser.ts';

const STORY = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>A week of signatures | The Zembla Herald</title>
<meta property="og:site_name" content="The Zembla Herald">
<meta property="article:published_time" content="2023-09-07"></head><body><article>
<h1>A week of signatures</h1>
<p>It rained all week.</p>
<p>The Open University of China signed a memorandum of understanding with Onhava Polytechnic University on Tuesday.</p>
<p>On 30 August the Open University of China and Open University Malaysia signed a memorandum of cooperation.</p>
</article></body></html>`;
const OTHER = '<h1>Later</h1><p>Teachers of Onhava Polytechnic University met on Monday.</p>';

const says = (shown: SurfaceUnderTest | PageUnderTest, ...words: readonly string[]) =>
  until(`it says ${words.join(', ')}`, async () => {
    const text = (await shown.text()).replace(/\s+/g, ' ');
    return words.every((word) => text.includes(word)) && text;
  });
const exact = async (page: PageUnderTest) => (await page.mentions()).map((mention) => mention.exact);

async function proposalsOf(page: PageUnderTest): Promise<SurfaceUnderTest> {
  await page.report();
  const panel = await reader.panel(page);
  await says(panel, 'This page reports:');
  await panel.click('.reports-line');
  return panel;
}

it('proposes what the page reports, says what the packs tell otherwise, keeps it by a key and takes it back', async () => {
  const other = await reader.open(OTHER);
  expect(await exact(other)).toEqual([]);
  const page = await reader.open(STORY);
  const panel = await proposalsOf(page);
  await says(panel, 'This page reports: 1 signing (new), 1 signing (differs)');
  if (axeReads) expect(await panel.axe()).toEqual([]);

  // The second one: both tellings, with the sources of the packs.
  await panel.click('.report:nth-child(2) .report-open');
  await says(panel, 'the page: 30 August 2023', 'the packs: 31 August 2023', 'OUM delegation visits OUC');
  if (axeReads) expect(await panel.axe()).toEqual([]);
  await panel.press('l');
  await says(panel, 'This page reports: 1 signing (new)');

  // The first one is kept by one key.
  await panel.focus('.report-open');
  await panel.press('k');
  await says(panel, 'Kept in My data: memorandum: Open University of China – Onhava Polytechnic University.');
  await expect.poll(() => exact(other)).toEqual(['Onhava Polytechnic University']);
  await other.input.bringToFront();
  await other.hover('Onhava Polytechnic University');
  const card = await other.cardText('Open University of China');
  expect(card).toMatch(/memorandum/i);
  expect(card).toContain('5 Sept');

  await page.input.bringToFront();
  await panel.click('.report-undo');
  await says(panel, 'Undone: memorandum');
  await expect.poll(() => exact(other)).toEqual([]);
});

itInOneBrowser('keeps what was changed in the form, and cites the page on cards and in exports', async () => {
  const page = await reader.open(STORY);
  const panel = await proposalsOf(page);
  await panel.click('.report:nth-child(1) .report-open');
  await says(panel, 'read from “Tuesday”', 'The data packs have no such record.');
  const setDate = (value: string) =>
    panel.evaluate((wanted) => {
      const field = document.querySelector<HTMLInputElement>('input[placeholder="2026-11-28"]');
      if (!field) return;
      field.value = wanted;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.focus();
    }, value);
  await setDate('2023-02-30');
  await panel.press('Enter');
  await says(panel, 'The date cannot be read');
  await setDate('2023-09-04');
  await panel.press('Enter');
  await says(panel, 'Kept in My data');

  const other = await reader.open(OTHER);
  await expect.poll(() => exact(other)).toEqual(['Onhava Polytechnic University']);
  const popup = await reader.popup(other);
  await popup.click('.entity-open');
  const detail = await says(popup, '4 September 2023', 'The Zembla Herald', 'A week of signatures', '¶2');
  expect(detail).toContain('signed a memorandum of understanding with Onhava');
  await popup.close();

  // The page is cited in what is exported, as any other source is.
  const { url } = await page.report();
  const ties = await reader.popup(page);
  await ties.element('.entity');
  await ties.click('.export > .button');
  await ties.click('[data-format="records-csv"]');
  const { bytes } = await reader.download();
  const line = new TextDecoder()
    .decode(bytes)
    .split('\r\n')
    .find((each) => each.includes('2023-09-04'));
  for (const part of ['The Zembla Herald', 'A week of signatures', '¶2', url]) expect(line).toContain(part);
});

itInOneBrowser('reads a page only for popup or panel, and says nothing where nothing is reported', async () => {
  const page = await reader.open('<h1>Weather</h1><p>Guests of the Open University of China saw rain.</p>');
  await page.report();
  const popup = await reader.popup(page);
  await says(popup, '1 name');
  expect(await popup.text()).not.toContain('This page reports');
});

itInChromium('shows nothing of the form below the buttons of the popup', async () => {
  const page = await reader.open(STORY);
  await page.report();
  const popup = await reader.popup(page);
  await says(popup, 'This page reports:');
  await popup.click('.reports-line');
  await popup.click('.report-open');
  await says(popup, 'Add a signatory');
  const below = () =>
    popup.evaluate(() => {
      const [buttons, foot] = ['.report-buttons', '.foot'].map((selector) => document.querySelector(selector));
      return (foot?.getBoundingClientRect().bottom ?? 0) - (buttons?.getBoundingClientRect().bottom ?? 0);
    });
  await expect.poll(below).toBe(0);
});

const PLAN = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A plan | The Zembla Herald</title>
<meta property="article:published_time" content="2023-09-07"></head><body><article><h1>A plan</h1>
<p>On Friday, the Open University of China will sign a cooperation agreement with Onhava Polytechnic University.</p>
</article></body></html>`;

itInOneBrowser('keeps a plan once, and knows it when the page is read again', async () => {
  const page = await reader.open(PLAN);
  const panel = await proposalsOf(page);
  await says(panel, 'This page reports: 1 signing (planned)');
  await panel.focus('.report-open');
  await panel.press('k');
  await says(panel, 'Kept in My data:', 'Open University of China – Onhava Polytechnic University.');
  // The packs know the partner now, which the panel hears of.
  await expect.poll(() => exact(page)).toContain('Onhava Polytechnic University');
  await expect.poll(() => panel.evaluate(() => document.querySelectorAll('.report').length)).toBe(0);
  await panel.close();

  await page.report();
  const later = await reader.panel(page);
  await says(later, 'This page reports: 1 signing (known)');
});
