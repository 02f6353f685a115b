import { expect, it } from 'vitest';
import { reader, until } from '../harness/reader.ts';

it('searches for the selected text in the popup', async () => {
  const page = await reader.open('<p style="font-size: 20px">Tsinghua</p>');
  await page.report();
  const { x, y } = await page.pointOf('Tsinghua');
  await page.input.mouse.click(x, y, { count: 2 });
  await expect.poll(() => page.evaluate(() => String(getSelection()).trim())).toBe('Tsinghua');
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

it('brings in a table of the page', async () => {
  const rows = ['Kyoto University', 'Lund University', 'Monash University'].map(
    (partner) => `<tr><td>${partner}</td><td>MoU</td><td>12 May 2018</td></tr>`,
  );
  const page = await reader.open(
    `<title>Our partners</title><p>Partners</p><table><tr><th>Partner</th><th>Type</th><th>Signed</th></tr>${rows.join('')}</table>`,
  );
  await page.report();
  // The popup offers the table once the background knows of it; so does the menu.
  const offer = await reader.popup(page);
  await expect.poll(() => offer.evaluate(() => document.querySelector('.foot-table a') !== null)).toBe(true);
  await offer.close();
  const window = await reader.browserWindow(page);
  const { x, y } = await page.pointOf('Partners');
  await page.input.mouse.click(x, y, { button: 'right' });
  const entry = await window.chooseFromContextMenu(0, 'page');
  if (reader.browser.name === 'firefox') expect(entry).toBe('Bring in a table or list from this page as your register');
  const opened = await until('the page that brings it in is open', () =>
    reader.browser.inExtension(async (api) => {
      const tabs = await api.tabs.query({});
      return tabs.find(({ url, status }) => url?.includes('/register.html?tab=') && status === 'complete')?.id;
    }),
  );
  await reader.browser.inExtension((api, id) => api.tabs.remove(id), opened);
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
