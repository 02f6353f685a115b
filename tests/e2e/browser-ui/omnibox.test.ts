import { expect, it } from 'vitest';
import { reader, until } from '../harness/reader.ts';

const WORDS = 'pl sino-zam vocational';
const INVITATION = 'Search institutions, officials and records';

it('suggests matches below the address bar for the text after the keyword, and opens the chosen one', async () => {
  const page = await reader.open('<title>Nothing</title>');
  const window = await reader.browserWindow(page);
  await window.typeAddress(WORDS);
  // Each letter brings a new list, on a busy machine after all
  // are typed, and what was chosen in the one before is lost.
  const last = { list: '', looks: 0, typedAt: Date.now() };
  const found = await until('the suggestions are there, and stay', async () => {
    const lines = await window.suggestions();
    const list = lines.join('\n');
    last.looks = list === last.list ? last.looks + 1 : 0;
    last.list = list;
    // A browser that has just started may not know the keyword yet, and searches for it.
    if (!list.includes(INVITATION) && Date.now() - last.typedAt > 5_000) {
      await window.press('Control+l');
      await window.type(WORDS);
      last.typedAt = Date.now();
    }
    return last.looks > 2 && list.includes('Sino-Zam Vocational College') && lines;
  });
  expect(found[0]).toContain(INVITATION);
  await window.press('ArrowDown');
  await window.press('Enter');
  // WebDriver does not see pages of the extension.
  const address = () => reader.browser.inExtension(async (api, id) => (await api.tabs.get(id)).url, page.tab.id);
  await expect.poll(address).toContain('popup.html?search=Sino-Zam');
  await expect.poll(() => page.text()).toContain('Sino-Zam Vocational College of Science and Technology');
});
