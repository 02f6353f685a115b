/** The views of the side panel on paper: the panel opens a tab that prints itself, and stays a page to read. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { evaluateInBrowserWindow } from '../../cli/browsers/firefox-window.ts';
import { type PageUnderTest, reader } from './harness/reader.ts';
import { until } from './harness/until.ts';
import { itInChromium, itInFirefox, itInOneBrowser } from './harness/which-browser.ts';

const STORY = 'stories/september-2023.html';

/** The tabs in which a panel is open, each with its address. */
const panelTabs = () =>
  reader.browser.inExtension(async (api) =>
    (await api.tabs.query({})).flatMap(({ id, url = '' }) =>
      id !== undefined && url.includes('/sidepanel.html?') ? [{ id, url }] : [],
    ),
  );

/** In place of the dialogue of the browser, which waits for a person: writes down what would be on the paper. */
function writeDown(): void {
  window.print = () => {
    const { dataset } = document.documentElement;
    window.dispatchEvent(new Event('beforeprint'));
    dataset.printed = document.querySelector('#panel')?.textContent ?? '';
    dataset.times = String(Number(dataset.times ?? 0) + 1);
    window.dispatchEvent(new Event('afterprint'));
  };
}

const addressOf = (page: PageUnderTest, subject: string) => `sidepanel.html?tab=${page.tab.id}&${subject}`;

/** Opens the page that prints a subject of a page by itself. */
async function openPrinted(page: PageUnderTest, subject: string): Promise<PageUnderTest> {
  await page.report();
  const printed = await reader.extensionPage('manifest.json');
  if (reader.browser.name === 'chromium') await printed.input.evaluateOnNewDocument(writeDown);
  // The page takes `print` out of its address, so it is not waited for by that.
  await printed.input.goto(`${reader.browser.origin}/${addressOf(page, subject)}&print`, { waitUntil: [] });
  return printed;
}

const paperOf = (printed: PageUnderTest): Promise<string> =>
  until('the page is printed', () => printed.evaluate(() => document.documentElement.dataset.printed));

// A driver puts no script into Firefox's pages of an extension; there the same is printed by the button below.
itInChromium('prints a view by itself, once, and keeps what it shows when the page is gone', async () => {
  const page = await reader.fixture(STORY);
  const printed = await openPrinted(page, 'view=time');
  expect(await paperOf(printed)).toContain('micro-certificate');
  expect(await printed.evaluate(() => document.documentElement.dataset.times)).toBe('1');
  // Loaded again, it does not print again.
  await expect.poll(() => printed.input.url()).not.toContain('print');
  await page.tab.goto(reader.server.add({ body: '<title>Another page</title>' }));
  await page.report();
  expect(await printed.text()).toContain('31 Aug 2023');
});

/** Lets Firefox print without its dialogue, into a file. */
const printIntoFile = (page: PageUnderTest, file: string): Promise<unknown> =>
  evaluateInBrowserWindow(
    page.input.browser(),
    `(() => {
      const { prefs } = Services;
      prefs.setBoolPref('print.always_print_silent', true);
      prefs.setStringPref('print_printer', 'Mozilla Save to PDF');
      prefs.setBoolPref('print.printer_Mozilla_Save_to_PDF.print_to_file', true);
      prefs.setStringPref('print.printer_Mozilla_Save_to_PDF.print_to_filename', ${JSON.stringify(file)});
    })()`,
  );

const folder = mkdtempSync(join(tmpdir(), 'printed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

itInFirefox('prints by itself into a file', async () => {
  const page = await reader.fixture(STORY);
  const file = join(folder, 'ties.pdf');
  await printIntoFile(page, file);
  await openPrinted(page, 'view=ties');
  await until('the file is whole', async () => existsSync(file) && readFileSync(file, 'latin1').includes('%%EOF'));
});

itInOneBrowser('prints each view with all records and their addresses', async () => {
  const page = await reader.fixture(STORY);
  await page.report();
  const printed = await reader.extensionPage('manifest.json');
  for (const view of ['ties', 'map', 'time']) {
    await reader.browser.showExtensionPage(printed.tab, addressOf(page, `view=${view}`));
    await printed.evaluate(writeDown);
    await (await printed.element('.print-button')).click();
    const paper = await paperOf(printed);
    for (const words of ['memorandum', '31 Aug 2023', '19 May 2020', 'micro-certificate', '¶', page.input.url()])
      expect(paper, view).toContain(words);
    expect(await printed.axe(), view).toEqual([]);
  }
});

itInChromium('prints dark text on white, and the address of each source in words', async () => {
  const printed = await openPrinted(await reader.fixture(STORY), 'view=ties');
  await paperOf(printed);
  await reader.browser.setMedia(printed.tab, { colorScheme: 'dark' });
  const look = () =>
    printed.evaluate(() => {
      const root = document.querySelector('#panel');
      return root === null ? '' : getComputedStyle(root).backgroundColor;
    });
  await expect.poll(look).not.toBe('rgb(255, 255, 255)');
  await printed.input.emulateMediaType('print');
  await printed.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect.poll(look).toBe('rgb(255, 255, 255)');
  const addresses = await printed.evaluate(() =>
    [...document.querySelectorAll('.source a')].map((link) => getComputedStyle(link, '::after').content),
  );
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) expect(address).toMatch(/https?:/);
  const hidden = await printed.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.panel-tabs, .print-button')].filter(
      (one) => one.offsetParent !== null,
    ),
  );
  expect(hidden).toEqual([]);
  await printed.input.emulateMediaType();
});

itInOneBrowser('prints an entity in full', async () => {
  const page = await reader.fixture(STORY);
  const printed = await openPrinted(page, 'entity=open-university-malaysia');
  expect(await paperOf(printed)).toContain('Open University Malaysia');
  expect(await printed.evaluate(() => document.title)).toContain('Open University Malaysia');
});

it('opens the tab from the panel, for the view that is shown', async () => {
  const page = await reader.fixture(STORY);
  await page.report();
  if (reader.browser.name === 'firefox') await printIntoFile(page, join(folder, 'map.pdf'));
  const panel = await reader.panel(page);
  await panel.click('#tab-map');
  await panel.element('.graph-node');
  await panel.click('.print-button');
  const [opened] = await until('the tab is open', async () => {
    const tabs = await panelTabs();
    return tabs.length > 0 && tabs;
  });
  expect(opened?.url).toContain(`?tab=${page.tab.id}&view=map`);
  await reader.browser.inExtension((api, id) => api.tabs.remove(id), opened?.id ?? -1);
});
