/** The promises of the README, on pages that make them hard to keep. */
import { expect, it } from 'vitest';
import { reader } from './harness/reader.ts';

const story = '<p>The Open University of China met <b>Fan</b> Xianrui of UNESCO.</p>';

it.each([
  ['an ordinary page', {}],
  ['a page with the strictest policy', { 'content-security-policy': "default-src 'none'; sandbox allow-scripts" }],
  [
    'a page that trusts no markup',
    { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  ],
])('marks %s and changes nothing of it, with its card open', async (_, headers) => {
  const page = await reader.open(`<!doctype html><title>News</title>${story}`, { headers });
  expect((await page.mentions()).map((mention) => mention.exact)).toContain('Open University of China');
  await expect.poll(async () => Object.values(await page.highlights()).some((size) => size > 0)).toBe(true);
  await page.hover('Open University of China');
  expect(await page.cardText('memorandum with')).toContain('Open University of China');
  expect(await page.changes()).toEqual([]);
});

it('starts a background that was stopped', async () => {
  const page = await reader.open(story);
  await page.mentions();
  await reader.stopBackground();
  await page.hover('Open University of China');
  expect(await page.cardText('memorandum with')).toContain('Open University of China');
});

it('does not touch text in forms and editors', async () => {
  const page = await reader.open(`${story}<textarea id="field"></textarea><div id="editor" contenteditable></div>`);
  await page.mentions();
  for (const id of ['field', 'editor']) {
    await page.input.focus(`#${id}`);
    await page.input.keyboard.type('UNESCO and the OUC');
  }
  expect(await page.evaluate(() => (document.getElementById('field') as HTMLTextAreaElement).value)).toBe(
    'UNESCO and the OUC',
  );
  expect(await page.evaluate(() => document.getElementById('editor')?.innerHTML)).toBe('UNESCO and the OUC');
  expect((await page.mentions()).filter((mention) => mention.exact === 'OUC')).toEqual([]);
});

it('does nothing when the page is closed before the answer arrives', async () => {
  const page = await reader.open(story);
  await page.mentions();
  await reader.stopBackground();
  await page.hover('Open University of China');
  await page.tab.goto(reader.server.add({ body: '<p>UNESCO alone' }));
  expect((await page.mentions()).map((mention) => mention.exact)).toEqual(['UNESCO']);
  expect(await page.cardIsOpen()).toBe(false);
});
