/** Where access is withheld, what the reader presses in the browser's own window lets the extension read the page. */
import { expect, it } from 'vitest';
import type { PageUnderTest } from '../harness/page-under-test.ts';
import { reader } from '../harness/reader.ts';
import { until } from '../harness/until.ts';

const story = '<title>A visit</title><p>UNESCO met the Open University of China.';
const isFirefox = reader.browser.name === 'firefox';
const painted = (page: PageUnderTest) =>
  page.highlights().then((all) => Object.values(all).reduce((sum, size) => sum + size, 0));

/** What a tab says that holds no script of the extension. */
const NOBODY_ANSWERS = /Receiving end does not exist|did not answer/;

/** Whether a script of the extension is in the page, which has begun to read it. */
const isBegun = (page: PageUnderTest): Promise<boolean> =>
  page.tab.send({ type: 'report' }).then(
    () => true,
    (error: Error) => {
      if (NOBODY_ANSWERS.test(error.message)) return false;
      throw error;
    },
  );

/** Withholds access to all sites as the reader does in the browser's settings; gives back what allows them again. */
async function withholdAccess(): Promise<() => Promise<void>> {
  if (isFirefox) {
    await reader.browser.inExtension(async (api) => {
      await (api.permissions as { remove(which: object): Promise<boolean> }).remove({ origins: ['<all_urls>'] });
    });
    return async () => {
      const welcome = await reader.extensionPage('welcome.html');
      const window = await reader.browserWindow(welcome);
      await (await welcome.element('button.primary')).click();
      await window.answerPermissionPrompt('allow');
      await expect.poll(() => welcome.text()).toContain('It can read pages now');
    };
  }
  const set = async (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> => {
    const manager = await reader.browser.open('chrome://extensions/');
    const change = { extensionId: new URL(reader.browser.origin).host, hostAccess };
    await manager.page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(change)})`);
    await manager.close();
  };
  await set('ON_CLICK');
  return () => set('ON_ALL_SITES');
}

it('reads a page that was loaded without access, by the key for the next mention or by the toolbar button', async () => {
  const allow = await withholdAccess();
  try {
    const page = await reader.open('<p>Nobody is named here.');
    // A tab that had access by a click, as at a second try of this test, loses it with the site.
    await page.tab.goto(reader.server.add({ body: '<p>Nobody is named here.' }).replace('127.0.0.1', 'localhost'));
    // The browser takes access away from its page processes a moment after it says so: a page that is loaded shows it.
    await until('access is withheld', async () => {
      await page.tab.goto(reader.server.add({ body: '<p>Nobody is named here either.' }));
      return !(await isBegun(page));
    });
    await page.tab.goto(reader.server.add({ body: story }));
    expect(await painted(page)).toBe(0);
    const first = await reader.browserWindow(page);
    // A window that has only just come to the front may lose a key, which its reader presses again; not one that began
    // the reading.
    const readByKey = async (): Promise<number> => {
      if (!(await isBegun(page))) await first.press('Alt+Shift+J');
      return painted(page);
    };
    // Both names, and the one that the key went to.
    await expect.poll(readByKey, { interval: 5_000 }).toBe(3);
    await expect.poll(() => page.inCard((root) => root.querySelector('h2')?.textContent ?? null)).toBe('UNESCO');

    const second = await reader.open(story);
    const window = await reader.browserWindow(second);
    await window.press('Alt+Shift+L');
    const read = async (): Promise<number> => {
      // Chromium lets a script that begins with the page read it only once it is loaded again, and asks for that.
      if (!isFirefox) await window.press('Enter');
      return painted(second);
    };
    await expect.poll(read, { interval: 700 }).toBe(2);
    await window.press('Escape');
  } finally {
    await allow();
  }
});
