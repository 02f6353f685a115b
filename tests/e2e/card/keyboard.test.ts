import { expect, it } from 'vitest';
import { type PageUnderTest, reader, until } from '../harness/reader.ts';
import { story } from './story.ts';

const focused = (page: PageUnderTest) =>
  page.inCard((root) => root.activeElement?.className || root.activeElement?.textContent || null);

async function opened(): Promise<PageUnderTest> {
  const page = await reader.open(story());
  await page.report();
  await page.evaluate(() => document.getElementById('button')?.focus());
  await page.tab.send({ type: 'step', direction: 'next', from: 'current' });
  await page.cardText('Agreements');
  return page;
}

it('takes the focus and returns it when it closes', async () => {
  const page = await opened();
  await until('the card has the focus', async () => (await focused(page)) === 'card-body');
  await page.press('Escape');
  await page.cardGone();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('button');
});

it('is a labelled dialog without accessibility violations, in both themes', async () => {
  const page = await opened();
  for (const colorScheme of ['light', 'dark'] as const) {
    await reader.browser.setMedia(page.tab, { colorScheme, reducedMotion: true });
    expect(await page.axe('card'), colorScheme).toEqual([]);
  }
  const dialog = await page.inCard((root) => root.querySelector('[role=dialog]')?.getAttribute('aria-label'));
  expect(dialog).toContain('Open University of China');
});

it('opens another entity with the keyboard, and goes back', async () => {
  const page = await opened();
  await page.inCard((root) => {
    const links = [...root.querySelectorAll<HTMLElement>('.detail [role=button]')];
    links.find((link) => link.textContent === 'Open University Malaysia')?.focus();
  });
  await page.press('Enter');
  await until('the other card is there', () =>
    page.inCard((root) => root.querySelector('h2')?.textContent === 'Open University Malaysia'),
  );
  expect(await focused(page)).toBe('card-body');
  await page.clickInCard('Back to Open University of China');
  await until('the first card is back', () =>
    page.inCard((root) => root.querySelector('h2')?.textContent === 'Open University of China'),
  );
});

it('scrolls with the keyboard', async () => {
  const page = await opened();
  await page.press('End');
  await until('it is at its end', () =>
    page.inCard((root) => {
      const body = root.querySelector('.card-body');
      return body !== null && body.scrollTop > 100;
    }),
  );
});

it('closes its menu first, then itself', async () => {
  const page = await opened();
  await page.clickInCard('Not this one');
  await until('the menu is open', () =>
    page.inCard((root) => root.querySelector('[role=menu]:not([hidden])') !== null),
  );
  await page.press('ArrowDown');
  await until('an item has the focus', async () => (await focused(page))?.includes('menu-item'));
  await page.press('Escape');
  expect(await page.inCard((root) => root.querySelector('[role=menu]:not([hidden])') === null)).toBe(true);
  await page.press('Escape');
  await page.cardGone();
});

it('removes a wrong link permanently', async () => {
  const page = await opened();
  await page.clickInCard('Not this one');
  await page.clickInCard('Not this one anywhere');
  await page.cardGone();
  const stored = (await reader.storage()) as { settings?: { corrections?: unknown[] } };
  expect(stored.settings?.corrections).toMatchObject([
    { entity: 'open-university-of-china', scope: { kind: 'everywhere' } },
  ]);
  await until('the name is linked no more', async () =>
    (await page.mentions()).every(({ entity }) => entity !== 'open-university-of-china'),
  );
});
