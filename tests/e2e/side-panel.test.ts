import { expect, it } from 'vitest';
import { bundledPack } from '../../data/bundled-pack.ts';
import type { PageUnderTest } from './harness/page-under-test.ts';
import { reader } from './harness/reader.ts';
import type { SurfaceUnderTest } from './harness/surface-under-test.ts';
import { until } from './harness/until.ts';

async function panelOf(page: PageUnderTest): Promise<SurfaceUnderTest> {
  await page.report();
  return reader.panel(page);
}

/** The panel's text with its white space folded, once it holds all the words. */
const says = (panel: SurfaceUnderTest, ...words: readonly string[]) =>
  until(`the panel says ${words.join(', ')}`, async () => {
    const text = (await panel.text()).replace(/\s+/g, ' ');
    return words.every((word) => text.includes(word)) && text;
  });

const names = (panel: SurfaceUnderTest) => panel.texts('.entity-name');

const focused = (panel: SurfaceUnderTest) => panel.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

it('shows the connections between the names of the page first, then the names in page order', async () => {
  const panel = await panelOf(await reader.fixture('stories/september-2023.html'));
  const text = await says(panel, 'On this page', 'Names on this page', '4 names, ');
  expect(text.indexOf('On this page')).toBeLessThan(text.indexOf('Names on this page'));
  expect(text).toContain('Compared with this story, 21 September 2023');
  expect(text).toContain('three weeks before this story');
  expect(text).toContain('more than three years before this story');
  expect(text.indexOf('31 Aug 2023')).toBeLessThan(text.indexOf('19 May 2020'));
  expect(await names(panel)).toEqual(['Open University of China', 'Open University Malaysia', 'Jing Degang', 'UNESCO']);
  await panel.select('.page-order select', 'weight');
  expect((await names(panel)).slice(0, 2)).toEqual(['Open University of China', 'UNESCO']);
});

it('describes a story of 2018 as of its date, and a page without a date as of today', async () => {
  const old = await panelOf(await reader.fixture('stories/year-2018.html'));
  const text = await says(old, 'Compared with this story, 20 November 2018');
  expect(text).toContain('almost five years after this story');
  const undated = await panelOf(await reader.fixture('stories/undated.html'));
  await says(
    undated,
    'This page gives no date, so dates are compared with today',
    'connected through Open University of China',
  );
});

it('follows a page as it changes, and announces it politely', async () => {
  const page = await reader.open('<p>The Open University of China opened its doors.</p>');
  const panel = await panelOf(page);
  await says(panel, '1 name, no ties');
  await page.evaluate(() => document.body.append('Later, UNESCO joined in.'));
  await says(panel, '2 names, ', '19 May 2020');
  expect(await panel.evaluate(() => document.querySelector('[role=status]')?.textContent)).toContain('2 names, ');
  await page.tab.goto(reader.server.add({ body: '<title>Another page</title><p>Nothing known stands here.</p>' }));
  await says(panel, 'Another page', 'No known names on this page');
});

it('goes to a mention, and opens its card there', async () => {
  const page = await reader.fixture('stories/september-2023.html');
  const panel = await panelOf(page);
  await panel.click('.entity:last-child .entity-count');
  await panel.click('.entity:last-child .mention');
  expect(await page.cardText('Open University of China')).toContain('UNESCO');
});

it('is used by keyboard alone: opens an entity in full and comes back to where it was', async () => {
  const panel = await panelOf(await reader.fixture('stories/september-2023.html'));
  await says(panel, 'Jing Degang');
  await panel.focus('.entity-open', 'Jing Degang');
  await panel.press('Enter');
  await says(panel, 'Timeline', 'by then held by Wang Qiming (as of 31 August 2023)');
  expect(await focused(panel)).toBe('Back to the page’s names');
  await panel.press('Enter');
  await until('the list is back', async () => (await focused(panel)).startsWith('Jing Degang'));
});

it('draws a timeline whose records the arrow keys reach, with a table of the same', async () => {
  const panel = await panelOf(await reader.fixture('stories/september-2023.html'));
  await panel.click('.entity:first-child .entity-open');
  await panel.element('.timeline-entry');
  const drawn = await panel.evaluate(() => {
    const label = (element: Element | null) => element?.getAttribute('aria-label') ?? '';
    return {
      stops: document.querySelectorAll('.timeline-entry[tabindex="0"]').length,
      first: label(document.querySelector('.timeline-entry')),
      entries: document.querySelectorAll('.timeline-entry').length,
      rows: document.querySelectorAll('.timeline-table tbody tr').length,
    };
  });
  expect(drawn.stops).toBe(1);
  expect(drawn.first).toContain('17 December 2018, Universal College, Malaysia: Cooperation framework agreement');
  expect(drawn.rows).toBeGreaterThan(drawn.entries);
  await panel.focus('.timeline-entry[tabindex="0"]');
  await panel.press('ArrowRight');
  expect(await panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('2019');
  await panel.press('Home');
  await panel.press('Enter');
  expect(await panel.evaluate(() => document.activeElement?.getAttribute('data-record'))).toBe(
    'ouc-universal-college-framework-2018',
  );
});

it('draws the names of the page as a graph, with a table of the same', async () => {
  const panel = await panelOf(await reader.fixture('stories/september-2023.html'));
  await panel.element('.graph-node');
  const pairs = await panel.evaluate(() =>
    [...document.querySelectorAll('.graph-table tbody th')].map((row) => row.textContent).sort(),
  );
  expect(pairs).toEqual([
    'Jing Degang and Open University of China',
    'Open University Malaysia and Open University of China',
    'Open University of China and UNESCO',
  ]);
  expect(await panel.evaluate(() => document.querySelectorAll('.graph-node').length)).toBe(4);
});

it('stays readable on a page that names every institution of the data', async () => {
  const { institutions } = bundledPack as { institutions: { name: string }[] };
  const panel = await panelOf(await reader.open(institutions.map(({ name }) => `<p>${name} was there.</p>`).join('')));
  await says(panel, 'Names on this page');
  expect((await names(panel)).length).toBeGreaterThan(25);
  const shape = await panel.evaluate(() => ({
    rows: document.querySelectorAll('.together > li').length,
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  }));
  expect(shape).toEqual({ rows: 8, wide: false });
  await panel.click('.together-more');
  await until('all rows', () => panel.evaluate(() => document.querySelectorAll('.together > li').length > 8));
});

it.each(['light', 'dark'] as const)('has no accessibility violations in the %s theme', async (theme) => {
  const panel = await panelOf(await reader.fixture('stories/september-2023.html'));
  await panel.setMedia({ colorScheme: theme, reducedMotion: true });
  await panel.element('.graph-node');
  await panel.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  expect(await panel.axe()).toEqual([]);
  await panel.click('.entity:first-child .entity-open');
  await panel.element('.timeline-entry');
  await panel.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  expect(await panel.axe()).toEqual([]);
});

it('shows a name in full that was asked for on its card', async () => {
  const page = await reader.fixture('stories/september-2023.html');
  const panel = await panelOf(page);
  await says(panel, 'Jing Degang');
  await page.hover('Jing Degang');
  await page.cardText('as of 19 May 2020');
  await page.clickInCard('Open in side panel');
  await says(panel, 'Timeline', 'by then held by Wang Qiming (as of 31 August 2023)');
  expect(await page.cardIsOpen()).toBe(true);
});
