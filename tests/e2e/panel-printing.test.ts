/** The views of the side panel on paper: the panel opens a tab that prints itself, and stays a page to read. */
import { expect, it } from 'vitest';
import { type PageUnderTest, reader } from './harness/reader.ts';
import { until } from './harness/until.ts';
import { itInChromium, itInOneBrowser } from './harness/which-browser.ts';

const STORY = 'stories/september-2023.html';

/** The tabs in which a panel is open, each with its address. */
const panelTabs = () =>
  reader.browser.inExtension(async (api) =>
    (await api.tabs.query({})).flatMap(({ id, url = '' }) =>
      id !== undefined && url.includes('/sidepanel.html?') ? [{ id, url }] : [],
    ),
  );

/** Opens the page that prints a subject of a page, with a dialogue of the browser that writes down what it was given. */
async function openPrinted(page: PageUnderTest, subject: string): Promise<PageUnderTest> {
  await page.report();
  const printed = await reader.extensionPage('manifest.json');
  await printed.input.evaluateOnNewDocument(() => {
    window.print = () => {
      const { dataset } = document.documentElement;
      window.dispatchEvent(new Event('beforeprint'));
      dataset.printed = `${dataset.printed ?? ''}${document.querySelector('#panel')?.textContent ?? ''}`;
      dataset.times = String(Number(dataset.times ?? 0) + 1);
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  // The page takes `print` out of its address, so it is not waited for by that.
  await printed.input.goto(`${reader.browser.origin}/sidepanel.html?tab=${page.tab.id}&${subject}&print`, {
    waitUntil: [],
  });
  return printed;
}

const paperOf = (printed: PageUnderTest): Promise<string> =>
  until('the page has printed itself', () => printed.evaluate(() => document.documentElement.dataset.printed));

it.each(['ties', 'map', 'time'])('prints the view %s with all records and their addresses', async (view) => {
  const page = await reader.fixture(STORY);
  const printed = await openPrinted(page, `view=${view}`);
  const paper = await paperOf(printed);
  for (const words of ['memorandum', '31 Aug 2023', '19 May 2020', 'micro-certificate', '¶', page.input.url()])
    expect(paper).toContain(words);
  // Read on the screen, it does not print again, and neither does it when it is loaded again.
  expect(await printed.evaluate(() => document.documentElement.dataset.times)).toBe('1');
  expect(printed.input.url()).not.toContain('print');
  expect(await printed.axe()).toEqual([]);
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
  expect(await look()).not.toBe('rgb(255, 255, 255)');
  await printed.input.emulateMediaType('print');
  await printed.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await look()).toBe('rgb(255, 255, 255)');
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

itInOneBrowser('keeps what it shows when the page is gone', async () => {
  const page = await reader.fixture(STORY);
  const printed = await openPrinted(page, 'view=time');
  await paperOf(printed);
  await page.tab.goto(reader.server.add({ body: '<title>Another page</title>' }));
  await page.report();
  expect(await printed.text()).toContain('31 Aug 2023');
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
