/** Chromium keeps extensions off files until the reader switches that on, and then loads the extension anew. */
import { expect, inject, it, vi } from 'vitest';
import { OwnBrowser } from '../harness/own-browser.ts';
import { reader } from '../harness/reader.ts';
import { until } from '../harness/until.ts';

vi.setConfig({ testTimeout: 60_000 });

it.runIf(inject('browser') === 'chromium')(
  'says that the page may be a file, and which switch lets it be read',
  async () => {
    const own = await OwnBrowser.launch();
    try {
      const page = await own.open(reader.server.add({ body: '<p>News' }));
      await own.allowFiles(false);
      await own.navigate(page, new URL('../../fixtures/right-to-left.html', import.meta.url).href);
      // Opened by the driver: the harness reaches no extension that was loaded anew.
      const popup = await page.input.browser().newPage();
      const words = await until('the popup tells of a file', async () => {
        // Clicked until the extension is back; Chromium does not tell it the address of a file even then.
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
  },
);
