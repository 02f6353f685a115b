import { expect, it } from 'vitest';
import { type PageUnderTest, reader, until } from '../harness/reader.ts';
import { name, other, story } from './story.ts';

async function opened(html: string, on = name): Promise<PageUnderTest> {
  const page = await reader.open(html);
  await page.report();
  await page.hover(on);
  await page.cardText('memorandum with');
  return page;
}

it('shows as many of its lines with the formats of a citation open as without', async () => {
  const page = await opened(story());
  const cut = () =>
    page.inCard((root) => {
      const body = root.querySelector('.card-body');
      return body ? body.scrollHeight - body.clientHeight : null;
    });
  expect(await cut()).toBe(0);
  await page.clickInCard('Cite');
  await until('the formats are open', () =>
    page.inCard((root) => root.querySelector('.cite-formats:not([hidden])') !== null),
  );
  await expect.poll(cut).toBe(0);
});

it('is dark on a dark page, and as the system is on any other', async () => {
  const surface = (page: PageUnderTest) =>
    page.inCard((root) => {
      const card = root.querySelector('.card');
      return card && getComputedStyle(card).backgroundColor;
    });
  const dark = '<style>body { background: #14161a; color: #ddd }</style>';
  expect(await surface(await opened(story('', dark)))).toBe('rgb(29, 31, 34)');
  const gradient = '<style>body { background: linear-gradient(#14161a, #224); color: #ddd }</style>';
  expect(await surface(await opened(story('', gradient)))).toBe('rgb(29, 31, 34)');
  expect(await surface(await opened(story()))).toBe('rgb(255, 255, 255)');
});

it('opens on a partner of a grid that the paragraph above it names', async () => {
  const cards = [name, other].map((each) => `<div class="card"><b>${each}</b><br>Some town</div>`).join('');
  const page = await reader.open(
    `<h2>Our partners</h2><p>A delegation of the ${name} came to the town in December.</p><div>${cards}</div>`,
  );
  await page.report();
  await page.hover(name, 1);
  await page.cardText('memorandum with');
});
