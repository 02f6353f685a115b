import { expect, it } from 'vitest';
import { type PageUnderTest, reader } from './harness/reader.ts';

const folded = (text: string): string => text.replace(/\s+/g, ' ');

const open = async (fixture: string): Promise<PageUnderTest> => {
  const page = await reader.fixture(`stories/${fixture}.html`);
  await page.report();
  return page;
};

/** The text of the card of a name, which is closed again. */
async function cardOf(page: PageUnderTest, name: string, containing = 'data to December 2025'): Promise<string> {
  await page.hover(name);
  const text = folded(await page.cardText(containing));
  await page.press('Escape');
  await page.cardGone();
  return text;
}

it('shows on the card the connections of a name to the others of the page, as of the date of the story', async () => {
  const page = await open('september-2023');
  const here = await cardOf(page, 'Open University Malaysia');
  expect(here).toContain('31 Aug 2023 Also on this page: memorandum with Open University of China');
  expect(here).toContain('memorandum with Open University of China · three weeks before this story');
  expect(here).toContain('Compared with this story, 21 September 2023');
  const there = await cardOf(page, 'Open University of China');
  expect(there).toContain('31 Aug 2023 Also on this page: memorandum with Open University Malaysia');
  expect(there).toContain('19 May 2020 Also on this page: memorandum with UNESCO');
  // One title and one list of parties, on the card of its office as well.
  expect(there).not.toContain('UNESCO and');
  // A role that another official held later is shown with its date.
  const official = await cardOf(page, 'Jing Degang');
  expect(official).toContain('as of 19 May 2020');
  expect(official).toContain('by then held by Wang Qiming (as of 31 August 2023)');
});

it('describes on a story of 2018 what came after it', async () => {
  expect(await cardOf(await open('year-2018'), 'UNESCO')).toContain('after this story');
});

it('says of a page whose date is still to come that it is not used', async () => {
  const html = `<!doctype html><html lang="en"><meta property="article:published_time" content="2099-04-05">
    <h1>News</h1><p>The Open University of China and Open University Malaysia will meet.</p>`;
  const page = await reader.open(html);
  const text = await cardOf(page, 'Open University Malaysia');
  expect(text).toContain('This page gives 5 April 2099 as its date, which is still to come');
  expect(text).not.toContain('this story');
});

it('describes a page without a date as of today, and never says that no agreement exists', async () => {
  const page = await open('undated');
  const text = await cardOf(page, 'Open University Malaysia');
  expect(text).toMatch(/· (about |almost |more than )?\S+ (months|years?) ago/);
  expect(text).not.toContain('this story');
  expect(text).toContain('This page gives no date, so dates are compared with today');
  // Only that this data has none.
  const without = await cardOf(page, 'FutureLearn', 'data to January 2024');
  expect(without).toContain('No agreement or visit in this data, which runs to 31 January 2024.');
  expect(without.indexOf('event')).toBeLessThan(without.indexOf('No agreement or visit'));
});
