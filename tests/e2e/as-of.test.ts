import { expect, it } from 'vitest';
import { reader } from './harness/reader.ts';

const folded = (text: string): string => text.replace(/\s+/g, ' ');

async function cardOf(fixture: string, name: string, nth = 0, containing = 'data to December 2025'): Promise<string> {
  const page = await reader.fixture(`stories/${fixture}.html`);
  await page.report();
  await page.hover(name, nth);
  return folded(await page.cardText(containing));
}

it('shows on the card the connections of a name to the others of the page, the same on both cards', async () => {
  const here = await cardOf('september-2023', 'Open University Malaysia');
  expect(here).toContain('31 Aug 2023 Also on this page: memorandum with Open University of China');
  const there = await cardOf('september-2023', 'Open University of China', 0);
  expect(there).toContain('31 Aug 2023 Also on this page: memorandum with Open University Malaysia');
  expect(there).toContain('19 May 2020 Also on this page: memorandum with UNESCO');
  // One title and one list of parties, on the card of its office as well.
  expect(there).not.toContain('UNESCO and');
});

it('describes records as of the date of the story', async () => {
  const text = await cardOf('september-2023', 'Open University Malaysia');
  expect(text).toContain('memorandum with Open University of China · three weeks before this story');
  expect(text).toContain('Compared with this story, 21 September 2023');
  expect(await cardOf('year-2018', 'UNESCO')).toContain('after this story');
});

it('describes a page without a date as of today', async () => {
  const text = await cardOf('undated', 'Open University Malaysia');
  expect(text).toMatch(/· (about |almost |more than )?\S+ (months|years?) ago/);
  expect(text).not.toContain('this story');
  expect(text).toContain('This page gives no date, so dates are compared with today');
});

it('shows a role that another official held later with its date', async () => {
  const text = await cardOf('september-2023', 'Jing Degang');
  expect(text).toContain('as of 19 May 2020');
  expect(text).toContain('by then held by Wang Qiming (as of 31 August 2023)');
});

it('never says that no agreement exists, only that this data has none', async () => {
  const text = await cardOf('undated', 'FutureLearn', 0, 'data to January 2024');
  expect(text).toContain('No agreement or visit in this data, which runs to 31 January 2024.');
  expect(text.indexOf('event')).toBeLessThan(text.indexOf('No agreement or visit'));
});
