import { expect, it } from 'vitest';
import { reader, until } from '../harness/reader.ts';

it('opens the side panel from a card with the name in full; in Firefox, which lets no page open it, a tab', async () => {
  const page = await reader.open('<title>A visit</title><p>UNESCO met the Open University of China.');
  await page.report();
  const window = await reader.browserWindow(page);
  await page.hover('UNESCO');
  await page.cardText('memorandum with');
  await page.clickInCard('Open in side panel');
  if (reader.browser.name === 'chromium') {
    const panel = await window.sidePanel();
    await expect.poll(() => panel.evaluate(() => document.querySelector('h2')?.textContent)).toBe('UNESCO');
    await panel.close();
    return;
  }
  const opened = await until('a tab shows the name', () =>
    reader.browser.inExtension(async (api) => {
      const tabs = await api.tabs.query({});
      return tabs.find(({ url }) => url?.includes('popup.html') && url.includes('entity=unesco')) ?? null;
    }),
  );
  await reader.browser.inExtension((api, id) => api.tabs.remove(id), opened.id as number);
});
