import { expect, it } from 'vitest';
import type { PageUnderTest } from '../harness/page-under-test.ts';
import { reader } from '../harness/reader.ts';
import { itInOneBrowser } from '../harness/which-browser.ts';

const ouc = 'Open University of China';

/** The number on the toolbar button of the page's tab, and its title. */
const toolbar = ({ tab }: PageUnderTest): Promise<readonly string[]> =>
  reader.browser.inExtension(async (api, tabId) => {
    const action = api.action as {
      getBadgeText(of: { tabId: number }): Promise<string>;
      getTitle(of: { tabId: number }): Promise<string>;
    };
    return Promise.all([action.getBadgeText({ tabId }), action.getTitle({ tabId })]);
  }, tab.id);

it('shows how many institutions and officials are named, also when some are added or removed later', async () => {
  const page = await reader.open(`<p>UNESCO met the ${ouc}.</p><p>UNESCO left.</p>`);
  await expect.poll(() => toolbar(page)).toEqual(['2', expect.stringContaining('2')]);
  await page.evaluate(() => document.body.append('Later, Ms Jing Degang of the Commonwealth of Learning joined.'));
  await expect.poll(() => toolbar(page).then(([count]) => Number(count))).toBeGreaterThan(2);
  await page.evaluate(() => document.body.replaceChildren('Nobody is named here.'));
  await expect.poll(() => toolbar(page)).toEqual(['', expect.any(String)]);
});

itInOneBrowser('leaves out what the reader corrected', async () => {
  const correction = { entity: 'unesco', text: 'unesco', scope: { kind: 'everywhere' }, made: 0 };
  await reader.storage({ settings: { corrections: [correction] } });
  const page = await reader.open(`<p>UNESCO met the ${ouc}.</p>`);
  await expect.poll(() => toolbar(page)).toEqual(['1', expect.stringContaining('one institution or official')]);
});

itInOneBrowser('says that a site is paused, and shows the count again when it no longer is', async () => {
  await reader.storage({ settings: { sites: { '127.0.0.1': { kind: 'paused' } } } });
  const page = await reader.open(`<p>UNESCO met the ${ouc}.</p>`);
  await expect.poll(() => toolbar(page)).toEqual(['', expect.stringMatching(/paused/i)]);
  await reader.storage({ settings: { sites: { '127.0.0.1': { kind: 'on' } } } });
  await expect.poll(() => toolbar(page)).toEqual(['2', expect.stringContaining('2')]);
});

it('goes on to count after the page changed its address by itself, and after a click on a place in it', async () => {
  const page = await reader.open(`<p>UNESCO met.</p><a href="#end" id="link">To the end</a><p id="end">The end.</p>`);
  await expect.poll(() => toolbar(page)).toEqual(['1', expect.any(String)]);
  await page.evaluate(() => history.pushState(null, '', '/another/story'));
  await page.evaluate((name) => document.body.append(`The ${name} joined.`), ouc);
  await expect.poll(() => toolbar(page)).toEqual(['2', expect.stringContaining('2')]);
  await page.evaluate(() => document.getElementById('link')?.click());
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#end');
  await page.evaluate(() => document.querySelector('p')?.remove());
  await expect.poll(() => toolbar(page)).toEqual(['1', expect.any(String)]);
  await reader.storage({ settings: { sites: { '127.0.0.1': { kind: 'paused' } } } });
  await expect.poll(() => toolbar(page)).toEqual(['', expect.stringMatching(/paused/i)]);
});
