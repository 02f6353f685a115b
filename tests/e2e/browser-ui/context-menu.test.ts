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
