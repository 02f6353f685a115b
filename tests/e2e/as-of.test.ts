import { expect, it } from 'vitest';
import { reader } from './harness/reader.ts';

const folded = (text: string): string => text.replace(/\s+/g, ' ');

async function cardOf(fixture: string, name: string, nth = 0, containing = 'What this data covers'): Promise<string> {
  const page = await reader.fixture(`stories/${fixture}.html`);
  await page.report();
  await page.hover(name, nth);
  return folded(await page.cardText(containing));
}

it('shows on the card the connections of a name to the others of the page, the same on both cards', async () => {
  const here = await cardOf('september-2023', 'Open University Malaysia');
  expect(here).toContain('with Open University of China: memorandum of cooperation, 31 August 2023');
  const there = await cardOf('september-2023', 'Open University of China', 0);
  expect(there).toContain('with Open University Malaysia: memorandum of cooperation, 31 August 2023');
  expect(there).toContain('with UNESCO: memorandum of understanding, 19 May 2020');
});

it('describes records as of the date of the story', async () => {
  const text = await cardOf('september-2023', 'Open University Malaysia');
  expect(text).toContain('signed three weeks before this story');
  expect(text).toContain('As of this story: 21 September 2023, the date in the page’s structured data');
  expect(await cardOf('year-2018', 'UNESCO')).toContain('not yet signed at the date of this story');
});

it('describes a page without a date as of today', async () => {
  const text = await cardOf('undated', 'Open University Malaysia');
  expect(text).toMatch(/signed (about |more than )?\S+ (months|years?) ago/);
  expect(text).not.toContain('this story');
  expect(text).toContain('This page gives no date, so facts are described as of today');
});

it('shows a role that another official held later with its date', async () => {
  const text = await cardOf('september-2023', 'Jing Degang');
  expect(text).toContain('as of 19 May 2020');
  expect(text).toContain('by then held by Wang Qiming (as of 31 August 2023)');
});

it('never says that no agreement exists, only that this data has none', async () => {
  const text = await cardOf('undated', 'FutureLearn');
  expect(text).toContain('No agreement or visit in this data.');
  expect(text).toContain('What this data covers, as of 31 January 2024');
});
