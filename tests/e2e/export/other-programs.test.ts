/** What popup and options save for other programs, read again. */
import { expect, it } from 'vitest';
import { reader } from '../harness/reader.ts';
import { itInOneBrowser } from '../harness/which-browser.ts';

const PAGE = '<title>Two meet</title><p>Open University Malaysia and the Open University of China signed.</p>';

/** Saves in a format, by clicks. */
async function saved(click: (selector: string) => Promise<unknown>, format: string) {
  await click('.export > .button');
  await click(`[data-format="${format}"]`);
  const { name, bytes } = await reader.download();
  return { name, bytes, text: new TextDecoder().decode(bytes) };
}

it('saves what the data knows of the names of a page', async () => {
  const page = await reader.open(PAGE);
  await page.report();
  const popup = await reader.popup(page);
  await popup.element('.entity');
  const { name, text } = await saved((selector) => popup.click(selector), 'followthemoney');
  expect(name).toMatch(/^two-meet-.*\.ftm\.json$/);
  const entities = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const schemas = new Set(entities.map(({ schema }) => schema));
  for (const schema of ['Organization', 'Event', 'Article', 'Documentation', 'Mention'])
    expect(schemas).toContain(schema);
  const notes = await saved((selector) => popup.click(selector), 'notes');
  expect(notes.name).toMatch(/\.notes\.zip$/);
  expect(notes.text.slice(0, 2)).toBe('PK');
});

itInOneBrowser('saves everything that a search finds, and the agreements, visits and events alone', async () => {
  const page = await reader.open(PAGE);
  await page.report();
  const popup = await reader.popup(page);
  await popup.click('#tab-search');
  await popup.focus('[role=combobox]');
  await popup.fill('malaysia');
  await expect.poll(async () => (await popup.texts('[role=option]'))[0]).toContain('Malaysia');
  const { name, text } = await saved((selector) => popup.click(selector), 'graphml');
  expect(name).toMatch(/^malaysia-.*\.graphml$/);
  expect(text).toContain('<node id="open-university-malaysia">');
  const csv = await saved((selector) => popup.click(selector), 'records-csv');
  expect(csv.name).toMatch(/^malaysia-.*\.records\.csv$/);
  const lines = csv.text.trimEnd().split('\r\n');
  expect(lines[0]).toContain('date,reportedAfter,type,kind,title,parties');
  expect(lines.some((line) => line.includes('2023-08-31') && line.includes('Fan Xianrui'))).toBe(true);
  const ris = await saved((selector) => popup.click(selector), 'records-ris');
  expect(ris.text).toContain('TY  - ');
});

itInOneBrowser('saves all data from the options', async () => {
  const options = await reader.extensionPage('options.html');
  await options.element('.pack-export');
  const { name, text } = await saved(async (selector) => (await options.element(selector)).click(), 'sources-csl-json');
  expect(name).toMatch(/\.sources\.csl\.json$/);
  expect(JSON.parse(text).length).toBeGreaterThan(5);
});
