import { expect, it } from 'vitest';
import { type PageUnderTest, reader, until } from '../harness/reader.ts';
import { itInOneBrowser } from '../harness/which-browser.ts';
import { story } from './story.ts';

const focused = (page: PageUnderTest) =>
  page.inCard((root) => root.activeElement?.className || root.activeElement?.textContent || null);

async function opened(): Promise<PageUnderTest> {
  const page = await reader.open(story());
  await page.report();
  await page.evaluate(() => document.getElementById('button')?.focus());
  await page.tab.send({ type: 'step', direction: 'next', from: 'current' });
  await page.cardText('memorandum with');
  await until('the card has the focus', async () => (await focused(page)) === 'card-body');
  return page;
}

it('takes the focus and returns it when it closes', async () => {
  const page = await opened();
  await page.press('Escape');
  await page.cardGone();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('button');
});

it('scrolls with the keyboard, and closes its menu first, then itself', async () => {
  const page = await opened();
  await page.clickInCard('events');
  await until('there is more than it shows', () =>
    page.inCard((root) => {
      const body = root.querySelector<HTMLElement>('.card-body');
      body?.focus();
      return body !== null && body.scrollHeight > body.clientHeight + 60;
    }),
  );
  await page.press('End');
  await until('it is at its end', () =>
    page.inCard((root) => {
      const body = root.querySelector('.card-body');
      return body !== null && body.scrollTop > 50;
    }),
  );
  await page.clickInCard('Wrong?');
  await until('the menu is open', () =>
    page.inCard((root) => root.querySelector('[role=menu]:not([hidden])') !== null),
  );
  await page.press('ArrowDown');
  await until('an item has the focus', async () => (await focused(page))?.includes('menu-item'));
  await page.press('Escape');
  await until('the menu is closed, and the card is not', () =>
    page.inCard((root) => root.querySelector('[role=menu]:not([hidden])') === null),
  );
  await page.press('Escape');
  await page.cardGone();
});

itInOneBrowser(
  'is a labelled dialog with few stops for Tab and without accessibility violations in both themes',
  async () => {
    const page = await opened();
    const stops = await page.inCard(
      (root) => [...root.querySelectorAll('a, button, [tabindex="0"]')].filter((stop) => stop.checkVisibility()).length,
    );
    expect(stops).toBeLessThanOrEqual(14);
    for (const colorScheme of ['light', 'dark'] as const) {
      await reader.browser.setMedia(page.tab, { colorScheme, reducedMotion: true });
      expect(await page.axe('card'), colorScheme).toEqual([]);
    }
    const dialog = await page.inCard((root) => root.querySelector('[role=dialog]')?.getAttribute('aria-label'));
    expect(dialog).toContain('Open University of China');
  },
);

const focusIn = (page: PageUnderTest, selector: string, words: string) =>
  until(`“${words}” is in the card`, () =>
    page.inCard(
      (root, wanted, text) => {
        const found = [...root.querySelectorAll<HTMLElement>(wanted)].find((each) => each.textContent?.includes(text));
        found?.focus();
        return found !== undefined;
      },
      selector,
      words,
    ),
  );

it('opens a record in place with its source, then the other party, and has a way back', async () => {
  const page = await opened();
  await focusIn(page, '.fact-line', 'memorandum with Open University Malaysia');
  await page.press('Enter');
  await page.cardText('published on or after 31 August 2023, ¶2–5');
  await focusIn(page, '.fact-more [role=button]', 'Open University Malaysia');
  await page.press('Enter');
  await until('the other card is there', () =>
    page.inCard((root) => root.querySelector('h2')?.textContent === 'Open University Malaysia'),
  );
  await expect.poll(() => focused(page)).toBe('card-body');
  await page.clickInCard('Back to Open University of China');
  await until('the first card is back', () =>
    page.inCard((root) => root.querySelector('h2')?.textContent === 'Open University of China'),
  );
});

itInOneBrowser('takes a wrong link away for good, says so on the page, and takes that back', async () => {
  const page = await opened();
  const corrections = async () =>
    ((await reader.storage()) as { settings?: { corrections?: unknown[] } }).settings?.corrections;
  await page.clickInCard('Wrong?');
  await page.clickInCard('Wrong everywhere');
  await page.cardText('“Open University of China” is no longer marked anywhere.');
  await expect.poll(corrections).toMatchObject([{ entity: 'open-university-of-china', scope: { kind: 'everywhere' } }]);
  const isLinked = async () => (await page.mentions()).some(({ entity }) => entity === 'open-university-of-china');
  await until('the name is linked no more', async () => !(await isLinked()));
  expect(await page.axe('card')).toEqual([]);
  await until('“Undo” has the focus', async () => (await focused(page)) === 'link');
  await page.press('Enter');
  await page.cardText('is marked again');
  await expect.poll(corrections).toEqual([]);
  await until('the name is linked again', isLinked);
  await page.press('Escape');
  await page.cardGone();
});
