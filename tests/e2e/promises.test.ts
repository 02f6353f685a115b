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

it('sends no network request', async () => {
  // The page contains its icon, since Firefox would otherwise request one at any time.
  const page = await reader.open(`<link rel="icon" href="data:,">${story}`);
  const before = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
  await page.hover('Open University of China');
  await page.cardText('memorandum with');
  const after = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
  expect(after.filter((name) => !before.includes(name))).toEqual([]);
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

it.each([
  ['a million letters in one node', `<p>${'word '.repeat(200_000)}</p>${story}`],
  ['deep nesting', `${'<div>'.repeat(5_000)}x${'</div>'.repeat(5_000)}${story}`],
  [
    'broken markup',
    `<p><b><i>never closed <table><tr><p>in no cell</b> &#xD800; &nosuch; <p title="open${'"'}>${story}`,
  ],
  ['null characters, emoji and marks that turn the text', `<p>\u0000\u202E😀\uFFFD\u200F</p>${story}`],
])('reads a page with %s', async (_, html) => {
  const page = await reader.open(html);
  expect((await page.mentions()).map((mention) => mention.exact)).toContain('Open University of China');
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
