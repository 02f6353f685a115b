/** What a reader sees where the extension may not read, and what happens when they give and take back access. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { OwnBrowser } from '../harness/own-browser.ts';
import type { PageUnderTest } from '../harness/page-under-test.ts';
import { reader } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { axeReads, itInFirefox } from '../harness/which-browser.ts';

const ouc = 'Open University of China';
const story = `<!doctype html><title>News</title><p>Talks at the ${ouc} ended.</p>`;

let own: OwnBrowser;
beforeAll(async () => {
  own = await OwnBrowser.launch();
});
afterEach(() => own.forgetPages());
afterAll(() => own.close());

const painted = (page: PageUnderTest) =>
  page.highlights().then((all) => Object.values(all).reduce((sum, size) => sum + size, 0));

const openStory = (): Promise<PageUnderTest> => own.open(reader.server.add({ body: story }));

/** The popup or panel for a page, once it shows all these words. */
async function shows(
  page: PageUnderTest,
  path: 'popup.html' | 'sidepanel.html',
  ...words: readonly string[]
): Promise<PageUnderTest> {
  const surface =
    path === 'popup.html' ? await own.extensionPage(`popup.html?tab=${page.tab.id}`) : await own.beside(page, path);
  await until(`${path} says ${words.join(', ')}`, async () => {
    const text = await surface.text();
    return words.every((each) => text.includes(each));
  }).catch(async (error) => {
    throw new Error(`${path}: ${await surface.text()}`, { cause: error });
  });
  return surface;
}

/**
 * The same for a short message. A row of a list that its foot covers until it is scrolled is too small a target for
 * axe. `axe`: whether it looks here; a message that only one browser has is looked at in that browser.
 */
async function says(
  page: PageUnderTest,
  path: 'popup.html' | 'sidepanel.html',
  words: string,
  axe = axeReads,
): Promise<PageUnderTest> {
  const surface = await shows(page, path, words);
  if (axe) expect(await surface.axe()).toEqual([]);
  return surface;
}

it('takes its marks back with the access, says so in popup, panel and options, and shows them again', async () => {
  const page = await openStory();
  await expect.poll(() => painted(page)).toBe(1);
  const options = await own.extensionPage('options.html');
  await expect.poll(() => options.text()).toContain('Partnership Lens is allowed to read every site.');
  await page.input.bringToFront();
  await page.hover(ouc);
  await page.cardText('memorandum with');
  await own.setAccess(page, 'on-click');
  await expect.poll(() => painted(page)).toBe(0);
  await expect.poll(() => page.evaluate(() => document.querySelector('partnership-lens-card'))).toBe(null);
  await expect.poll(() => options.text()).toContain('reads a page only when you click its button in the toolbar');
  await own.setAccess(page, 'every-site');
  await expect.poll(() => painted(page)).toBe(1);
  expect(await page.changes()).toEqual([]);

  await own.setAccess(page, 'on-click');
  await page.tab.goto(reader.server.add({ body: story }));
  const popup = await says(page, 'popup.html', 'Partnership Lens is not allowed to read this page yet');
  expect(await popup.text()).toContain('Always read every site');
  await page.input.bringToFront();
  await says(page, 'sidepanel.html', 'Partnership Lens is not allowed to read this page yet');
  expect(await painted(page)).toBe(0);
});

/** The text on the toolbar button of a page. */
const badge = (page: PageUnderTest): Promise<string> =>
  own.browser.inExtension((api, tab) => {
    const action = api.action as { getBadgeText(details: { tabId: number }): Promise<string> };
    return action.getBadgeText({ tabId: tab });
  }, page.tab.id);

const STORY = `<!doctype html><title>News</title><meta property="article:published_time" content="2023-09-07">
<p>The ${ouc} signed a memorandum of understanding with Onhava Polytechnic University on Tuesday.</p><p>UNESCO looked on.</p>`;

it('gives, after a click on the toolbar button, all that a page has, for this visit', async () => {
  const first = await openStory();
  if (own.isFirefox) await own.setAccess(first, 'on-click');
  // The frame is of another site.
  const inner = reader.server.add({ body: '<p>Athabasca University.' }).replace('127.0.0.1', 'localhost');
  const page = await own.open(reader.server.add({ body: `${STORY}<iframe src="${inner}"></iframe>` }));
  if (!own.isFirefox) {
    // Chromium asks to load a page again that was loaded without access (ADR 12).
    await expect.poll(() => painted(page)).toBe(2);
    await own.setAccess(page, 'on-click');
  }
  const other = await openStory();
  await expect.poll(() => painted(page)).toBe(0);
  await expect.poll(() => badge(page)).toBe('');
  await own.clickToolbarButton(page);
  await expect.poll(() => painted(page)).toBe(2);
  await expect.poll(() => badge(page)).toBe('2');

  // A background that was stopped does not know of the click; the browser does.
  await own.browser.stopBackground();
  await page.input.bringToFront();
  await page.hover(ouc);
  await page.cardText('memorandum with');
  await page.clickInCard('Wrong?');
  await page.clickInCard('Wrong on this page');
  await page.cardText('no longer marked');
  await expect.poll(() => painted(page)).toBe(1);
  await page.clickInCard('Undo');
  await expect.poll(() => painted(page)).toBe(2);
  await page.press('Escape');
  await page.cardGone();
  expect(await own.browser.ask({ type: 'step-in-tab', tab: page.tab.id, direction: 'next' })).not.toBe(null);
  await page.cardText(ouc);
  await page.press('Escape');

  const all = ['for this visit only', 'Always read 127.0.0.1', ouc, 'UNESCO', 'Export'];
  const popup = await shows(page, 'popup.html', ...all);
  expect(await popup.text()).not.toContain('Athabasca');
  await page.input.bringToFront();
  await shows(page, 'sidepanel.html', 'This page reports: 1 signing (new)');

  expect([await painted(other), await badge(other)]).toEqual([0, '']);
  expect(await page.changes()).toEqual([]);
  // Chromium lets it read on as long as the tab stays on the site, and Firefox until the next page.
  await page.tab.goto(reader.server.add({ body: story }));
  if (own.isFirefox) await expect.poll(() => badge(page)).toBe('');
  else await expect.poll(() => badge(page)).toBe('1');
  await page.tab.goto(reader.server.add({ body: story }).replace('127.0.0.1', 'localhost'));
  await says(page, 'popup.html', 'Partnership Lens is not allowed to read this page yet');
  expect(await badge(page)).toBe('');
  expect(await painted(page)).toBe(0);
});

/** The smallest document that browsers show in their PDF viewer. */
const pdf = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
`;

it('says that a page is a PDF, failed to load, or belongs to the browser', async () => {
  const page = await openStory();
  // The address does not end in `.pdf`.
  await own.navigate(page, reader.server.add({ body: pdf, headers: { 'content-type': 'application/pdf' } }));
  await own.leave(await says(page, 'popup.html', 'This is the browser’s PDF reader'));
  // Both browsers refuse this port by themselves.
  await own.navigate(page, 'http://127.0.0.1:9/');
  await own.leave(await says(page, 'popup.html', 'This page could not be loaded'));
  await own.navigate(page, own.isFirefox ? 'about:about' : 'chrome://version/');
  await own.leave(await says(page, 'popup.html', 'This is a page of the browser itself'));
});

itInFirefox('says in Firefox that a page is Reader View, a source text or a file', async () => {
  const page = await openStory();
  const long = `<article><h1>News</h1>${`<p>Talks at the ${ouc} ended, and the delegates, who had come from far, went home.</p>`.repeat(20)}</article>`;
  const article = reader.server.add({ body: `<!doctype html><title>News</title>${long}` });
  await own.navigate(page, `about:reader?url=${encodeURIComponent(article)}`);
  await own.clickToolbarButton(page);
  await own.leave(await says(page, 'popup.html', 'This is Reader View', true));
  await own.navigate(page, `view-source:${article}`);
  await own.clickToolbarButton(page);
  await own.leave(await says(page, 'popup.html', 'This is the source code of a page', true));
  await own.navigate(page, new URL('../../fixtures/right-to-left.html', import.meta.url).href);
  await own.leave(await says(page, 'popup.html', 'Access local files on your computer', true));
});

itInFirefox('gives and takes back access by the buttons of the options in Firefox', async () => {
  const page = await openStory();
  await expect.poll(() => painted(page)).toBe(1);
  const options = await own.extensionPage('options.html#access');
  const press = async (words: string) => {
    const button = await until(`“${words}” can be pressed`, async () => {
      for (const one of await options.input.$$('button'))
        if ((await one.evaluate((it) => it.textContent)) === words) return one;
      return null;
    });
    await button.click();
  };
  await press('Only where I click');
  await expect.poll(() => options.text()).toContain('Access was withdrawn.');
  await expect.poll(() => painted(page)).toBe(0);
  await press('Allow on every site');
  await expect.poll(() => options.text()).toContain('Access was granted.');
  await expect.poll(() => painted(page)).toBe(1);
});
