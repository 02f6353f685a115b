import { expect, it } from 'vitest';
import { reader, until } from '../harness/reader.ts';

it('searches for the selected text in the popup', async () => {
  const page = await reader.open('<p style="font-size: 20px">Tsinghua</p>');
  await page.report();
  const { x, y } = await page.pointOf('Tsinghua');
  await page.input.mouse.click(x, y, { count: 2 });
  expect(await page.evaluate(() => String(getSelection()).trim())).toBe('Tsinghua');
  const window = await reader.browserWindow(page);
  await page.input.mouse.click(x, y, { button: 'right' });
  const entry = await window.chooseFromContextMenu();
  // Chromium gives no access to the text of its menus.
  if (reader.browser.name === 'firefox') expect(entry).toContain('“Tsinghua”');
  const popup = await window.popup();
  const first = await until('a result is there', () =>
    popup.evaluate(() => document.querySelector('.result-title')?.textContent),
  );
  expect(first).toBe('Tsinghua University');
  await popup.close();
});

it('adds an agreement from the selected text, on a page of its own', async () => {
  const page = await reader.open('<title>News</title><p style="font-size: 20px">Tsinghua</p>');
  await page.report();
  const { x, y } = await page.pointOf('Tsinghua');
  await page.input.mouse.click(x, y, { count: 2 });
  const window = await reader.browserWindow(page);
  await page.input.mouse.click(x, y, { button: 'right' });
  // The search, then institution, official, agreement, visit.
  await window.chooseFromContextMenu(3);
  const opened = await until('the page that adds is open', () =>
    reader.browser.inExtension(async (api) => {
      const tabs = await api.tabs.query({});
      return tabs.find(({ url, status }) => url?.includes('/add.html?of=') && status === 'complete')?.id;
    }),
  );
  await reader.browser.inExtension((api, id) => api.tabs.remove(id), opened);
});
