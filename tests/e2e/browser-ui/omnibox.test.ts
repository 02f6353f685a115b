import { expect, it } from 'vitest';
import { reader, until } from '../harness/reader.ts';

it('suggests matches below the address bar for the text after the keyword, and opens the chosen one', async () => {
  const page = await reader.open('<title>Nothing</title>');
  const window = await reader.browserWindow(page);
  await window.typeAddress('pl sino-zam vocational');
  const found = await until('the suggestions are there', async () => {
    const lines = await window.suggestions();
    return lines.length > 1 && lines;
  });
  expect(found[0]).toContain('Search institutions, officials and records');
  expect(found.some((line) => line.includes('Sino-Zam Vocational College'))).toBe(true);
  await window.press('ArrowDown');
  await window.press('Enter');
  // WebDriver does not see pages of the extension.
  const address = () => reader.browser.inExtension(async (api, id) => (await api.tabs.get(id)).url, page.tab.id);
  await expect.poll(address).toContain('popup.html?search=Sino-Zam');
  await expect.poll(() => page.text()).toContain('Sino-Zam Vocational College of Science and Technology');
});
