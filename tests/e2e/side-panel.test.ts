import { expect, it } from 'vitest';
import { bundledPack } from '../../data/bundled-pack.ts';
import type { PageUnderTest } from './harness/page-under-test.ts';
import { reader } from './harness/reader.ts';
import type { SurfaceUnderTest } from './harness/surface-under-test.ts';
import { until } from './harness/until.ts';
import { itInChromium, itInOneBrowser } from './harness/which-browser.ts';

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

const choose = (panel: SurfaceUnderTest, view: 'ties' | 'names' | 'map' | 'time') => panel.click(`#tab-${view}`);

const names = (panel: SurfaceUnderTest) => panel.texts('.entity-name');

const focused = (panel: SurfaceUnderTest) => panel.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

it('opens on the ties of the page, lists its names, opens one in full and comes back to where it was', async () => {
  const panel = await panelOf(await reader.fixture('stories/september-2023.html'));
  const text = await says(panel, 'Ties', 'Names', '4 names, ', 'Compared with this story, 21 September 2023');
  expect(text).toContain('three weeks before this story');
  expect(text).toContain('more than three years before this story');
  expect(text.indexOf('31 Aug 2023')).toBeLessThan(text.indexOf('19 May 2020'));
  await choose(panel, 'names');
  await says(panel, 'Names on this page');
  await expect
    .poll(() => names(panel))
    .toEqual(['Open University of China', 'Open University Malaysia', 'Jing Degang', 'UNESCO']);
  await panel.select('.page-order select', 'weight');
  await expect.poll(async () => (await names(panel)).slice(0, 2)).toEqual(['Open University of China', 'UNESCO']);

  // By keyboard alone.
  await panel.focus('.entity-open', 'Jing Degang');
  await panel.press('Enter');
  await says(panel, 'Timeline', 'by then held by Wang Qiming (as of 31 August 2023)');
  await expect.poll(() => focused(panel)).toBe('Back to this page');
  await panel.press('Enter');
  await until('the list is back', async () => (await focused(panel)).startsWith('Jing Degang'));
});

itInOneBrowser('keeps the view that was chosen beside a tab, and opens on the ties beside another', async () => {
  const page = await reader.fixture('stories/september-2023.html');
  const panel = await panelOf(page);
  await says(panel, '4 names, ');
  await panel.focus('[role=tab]', 'Ties');
  await panel.press('ArrowRight');
  await says(panel, 'Names on this page');
  await expect.poll(() => focused(panel)).toContain('Names');
  await panel.close();
  const again = await panelOf(page);
  await says(again, 'Names on this page');
  await again.close();
  const other = await panelOf(await reader.fixture('stories/september-2023.html'));
  await says(other, 'three weeks before this story');
});

itInOneBrowser('describes a story of 2018 as of its date, and a page without a date as of today', async () => {
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
  const announced = () => panel.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
  await expect.poll(announced).toContain('2 names, ');
  await page.tab.goto(reader.server.add({ body: '<title>Another page</title><p>Nothing known stands here.</p>' }));
  await says(panel, 'Another page', 'No known names on this page');
});

itInOneBrowser(
  'opens a record of the time in place, and of a line of the map of institutions and officials',
  async () => {
    const panel = await panelOf(await reader.fixture('stories/september-2023.html'));
    await choose(panel, 'time');
    await panel.focus('.rail .fact-line', 'memorandum');
    await panel.press('Enter');
    await says(panel, 'micro-certificate', '¶');
    await choose(panel, 'map');
    await panel.element('.graph-node');
    const drawn = await panel.evaluate(() => {
      const labels = (selector: string) =>
        [...document.querySelectorAll(selector)]
          .map((item) => item.getAttribute('aria-label') ?? item.textContent)
          .sort();
      const pairs = [...document.querySelectorAll('.graph-table tbody th')].map((row) => row.textContent).sort();
      return { institutions: labels('.graph-institution'), people: labels('.graph-person'), pairs };
    });
    expect(drawn).toEqual({
      institutions: ['Open University Malaysia', 'Open University of China', 'UNESCO'],
      people: ['Jing Degang'],
      pairs: ['Open University of China and Open University Malaysia', 'Open University of China and UNESCO'],
    });
    await panel.focus('.graph-node[tabindex="0"]');
    await panel.press('End');
    await panel.press('Enter');
    await says(panel, 'Open University of China and UNESCO', '19 May 2020');
    await expect.poll(() => focused(panel)).toContain('19 May 2020');
    await panel.press('Escape');
    const line = () => panel.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await expect.poll(line).toContain('2016–2024');
  },
);

// In Firefox the zoom of a page is for tabs alone.
itInChromium('shows its four views in one row at 200 %', async () => {
  await reader.setReading({ zoom: 2 });
  const panel = await panelOf(await reader.fixture('stories/september-2023.html'));
  await says(panel, 'Names');
  const tabs = await panel.evaluate(() =>
    [...document.querySelectorAll('.panel-tabs [role=tab]')].map((tab) => {
      const { top, right } = tab.getBoundingClientRect();
      return { top: Math.round(top), isCut: right > document.documentElement.clientWidth };
    }),
  );
  expect(tabs).toHaveLength(4);
  expect(new Set(tabs.map(({ top }) => top)).size).toBe(1);
  expect(tabs.some(({ isCut }) => isCut)).toBe(false);
});

/** A page that names every institution of the data, each in a paragraph of its own. */
function everyName(): string {
  const { institutions } = bundledPack as { institutions: { name: string }[] };
  return institutions.map(({ name }) => `<p>${name} was there.</p>`).join('');
}

/** Runs in the panel: what is wrong with the drawing of its map. */
function readMap() {
  const boxes = (selector: string) =>
    [...document.querySelectorAll(selector)].map((text) => ({ text, box: text.getBoundingClientRect() }));
  const years = boxes('.graph-link text');
  const texts = [...boxes('.graph-node text'), ...years];
  const crossed = [...document.querySelectorAll<SVGPathElement>('.graph-line[d]')].flatMap((line) => {
    const toScreen = line.getScreenCTM();
    const own = line.parentElement?.querySelector('text');
    const points = Array.from({ length: 200 }, (_, step) =>
      line.getPointAtLength((line.getTotalLength() * step) / 199).matrixTransform(toScreen ?? undefined),
    );
    return texts.filter(
      ({ text, box }) =>
        text !== own && points.some(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom),
    );
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    lines: years.length,
    crossed: crossed.map(({ text }) => text.textContent),
    isWide: scrollWidth > clientWidth,
  };
}

/** Runs in the panel: the words of the table beside a drawing that stand on more than one line. */
function readBrokenWords(): string[] {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const words: string[] = [];
  const texts = document.createTreeWalker(
    document.querySelector('.drawing-table table') ?? document,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) words.push(word);
    }
  }
  return words;
}

/** Runs in the panel: the records of the time view, as they stand there. */
function readTimeline() {
  const rows = [...document.querySelectorAll<HTMLElement>('.timeline [data-record] .fact-line')];
  return {
    records: rows.length,
    rows: document.querySelectorAll('.timeline-table tbody tr').length,
    isCut: rows.some((row) => row.scrollWidth > row.clientWidth || row.scrollHeight > row.clientHeight),
    stories: document.querySelectorAll('.rail-reference').length,
    openEnds: [...document.querySelectorAll('.rail-open-end')].map((row) => row.textContent ?? ''),
  };
}

it('draws map and time so that they fit, on a page that names every institution of the data', async () => {
  const panel = await panelOf(await reader.open(everyName()));
  await choose(panel, 'time');
  await panel.element('.rail-reference');
  // The records in the order of time, with the story among them; none is cut.
  const shown = await panel.evaluate(readTimeline);
  expect(shown.records).toBeGreaterThan(10);
  expect(shown).toMatchObject({ rows: shown.records, isCut: false, stories: 1 });
  expect(shown.openEnds.length).toBeGreaterThan(0);
  for (const row of shown.openEnds) expect(row).not.toContain('under way');
  await panel.element('.drawing-table');
  expect(await panel.evaluate(readBrokenWords), 'broken words beside the time').toEqual([]);

  // No line crosses a name or the years of another.
  await choose(panel, 'map');
  await panel.element('.graph-node');
  expect(await panel.evaluate(readMap)).toEqual({ lines: 12, crossed: [], isWide: false });
  await panel.element('.drawing-table');
  expect(await panel.evaluate(readBrokenWords), 'broken words beside the map').toEqual([]);

  await choose(panel, 'ties');
  await until('the ties are there', () => panel.evaluate(() => document.querySelector('.together > li') !== null));
  const shape = await panel.evaluate(() => ({
    rows: document.querySelectorAll('.together > li').length,
    isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  }));
  expect(shape).toEqual({ rows: 12, isWide: false });
  await panel.click('.together-more');
  await until('all rows', () => panel.evaluate(() => document.querySelectorAll('.together > li').length > 12));
  await choose(panel, 'names');
  await until('all names', async () => (await names(panel)).length > 25);
});

// Dark, in forced colours and in Chinese: tests/e2e/screens.
itInOneBrowser('has no accessibility violations, with everything unfolded', async () => {
  const panel = await panelOf(await reader.fixture('stories/september-2023.html'));
  await panel.setMedia({ reducedMotion: true });
  const unfold = () =>
    panel.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
  const parts = { ties: '.together', names: '.entity', map: '.graph-node', time: '.rail' };
  for (const view of ['ties', 'map', 'time', 'names'] as const) {
    await choose(panel, view);
    await panel.element(parts[view]);
    await unfold();
    // A line at the edge of the scroll area is whole once the reader scrolls.
    expect(
      (await panel.axe()).filter((each) => !each.includes('partially obscured')),
      view,
    ).toEqual([]);
  }
  await panel.click('.entity:first-child .entity-open');
  await panel.element('.rail');
  await unfold();
  expect(await panel.axe()).toEqual([]);
});

it('goes to a mention and opens its card there, and shows a name in full that was asked for on a card', async () => {
  const page = await reader.fixture('stories/september-2023.html');
  const panel = await panelOf(page);
  await choose(panel, 'names');
  await panel.click('.entity:last-child .entity-count');
  await panel.click('.entity:last-child .mention');
  expect(await page.cardText('Open University of China')).toContain('UNESCO');
  await page.press('Escape');
  await page.cardGone();
  await page.hover('Jing Degang');
  await page.cardText('as of 19 May 2020');
  await page.clickInCard('Open in side panel');
  await says(panel, 'Timeline', 'by then held by Wang Qiming (as of 31 August 2023)');
  expect(await page.cardIsOpen()).toBe(true);
});

it('scrolls what is asked for above its foot, at its highest too', async () => {
  const told = 'The Open University of China signed a memorandum of understanding with Onhava Polytechnic University';
  const cells = (tag: string, ...words: readonly string[]) => words.map((each) => `<${tag}>${each}</${tag}>`).join('');
  const story = `<meta property="article:published_time" content="2023-09-07"><p>${told} on Tuesday.</p>${everyName()}
<table><tr>${cells('th', 'Partner', 'Country', 'Type of agreement', 'Signed', 'Expires')}</tr>
${`<tr>${cells('td', 'Athabasca University', 'Canada', 'MoU', '2019-05-01', '2024-05-01')}</tr>`.repeat(6)}</table>`;
  const panel = await panelOf(await reader.open(story));
  await choose(panel, 'names');
  await panel.element('.entity-open');
  await panel.element('.reports-line');
  await panel.element('.foot-table');
  await panel.click('.foot .export > .button');
  await panel.click('.foot .export [role=menuitem]');
  await until('the foot tells what was saved', async () => (await panel.texts('.foot-status')).join('') !== '');
  // The next test takes what is downloaded for its own.
  await reader.download();
  // Firefox leaves what takes the focus in its place where its first lines are in view.
  const covered = () =>
    panel.evaluate(() => {
      const foot = document.querySelector('.foot');
      return [...document.querySelectorAll('.entity-open')]
        .filter((each) => {
          window.scrollTo(0, 0);
          each.scrollIntoView({ block: 'nearest' });
          return each.getBoundingClientRect().bottom > (foot?.getBoundingClientRect().top ?? 0);
        })
        .map(({ textContent }) => textContent);
    });
  await expect.poll(covered).toEqual([]);
});
