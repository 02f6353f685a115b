/** Chromium does not let extensions read files until the reader allows it, and then loads the extension again. */
import { expect, it } from 'vitest';
import { OwnBrowser } from '../harness/own-browser.ts';
import { reader } from '../harness/reader.ts';
import { until } from '../harness/until.ts';

it('says that the page may be a file, and which switch lets it be read', async () => {
  const own = await OwnBrowser.launch();
  try {
    const page = await own.open(reader.server.add({ body: '<p>News' }));
    await own.allowFiles(false);
    await own.navigate(page, new URL('../../fixtures/right-to-left.html', import.meta.url).href);
    // Opened by the driver, since the harness does not reach an extension that was loaded again.
    const popup = await page.input.browser().newPage();
    const words = await until('the popup tells of a file', async () => {
      // Clicked until the extension is loaded; even then Chromium does not give it the address of a file.
      await own.clickToolbarButton(page);
      await popup.goto(`${own.browser.origin}/popup.html?tab=${page.tab.id}`);
      const text = await until('the popup says something', () =>
        popup.evaluate(() => document.querySelector('.message')?.textContent),
      );
      return text.includes('a file on your computer') && text;
    });
    expect(words).toContain('“Allow access to file URLs”');
  } finally {
    await own.close();
  }
});
