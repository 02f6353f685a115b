import { expect, it } from 'vitest';
import { type PageUnderTest, reader, type SurfaceUnderTest, until } from '../harness/reader.ts';
import { axeReads, itInOneBrowser } from '../harness/which-browser.ts';

const story = `<!doctype html><html lang="en"><title>Two universities meet</title>
<meta property="article:published_time" content="2023-09-21">
<h1>Two universities meet</h1>
<p>Guests from Open University Malaysia (OUM) came to the Open University of China (OUC) in Beijing.
<p>UNESCO sent its greetings. <p style="margin-top: 200vh">OUC thanked UNESCO.`;

async function openPopup(html = story): Promise<{ page: PageUnderTest; popup: SurfaceUnderTest }> {
  const page = await reader.open(html);
  await page.report();
  return { page, popup: await reader.popup(page) };
}

/**
 * Goes to the search by its key. Typing goes to the element with the focus, which moves a frame after the search is
 * drawn.
 */
async function goToSearch(popup: SurfaceUnderTest): Promise<void> {
  await popup.element('.entity');
  await popup.press('/');
  await until('the search field has the focus', () =>
    popup.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox'),
  );
}
/** Firefox closes the popup at Escape, even where its page cancels the event; the focus is on the back button. */
const goBack = (popup: SurfaceUnderTest) => popup.press(reader.browser.name === 'firefox' ? 'Enter' : 'Escape');
const clearSearch = (popup: SurfaceUnderTest) =>
  reader.browser.name === 'firefox' ? popup.click('[role=combobox] ~ .icon-button') : popup.press('Escape');
const state = (page: PageUnderTest) => page.tab.send({ type: 'report' }).then((report) => report?.state);
const titles = (popup: SurfaceUnderTest) => popup.texts('.result-title');

it('lists what is on the page, opens an entity in full, and is used by keyboard', async () => {
  const { popup } = await openPopup();
  await expect
    .poll(() => popup.texts('.entity-name'))
    .toEqual(['Open University of China', 'Open University Malaysia', 'UNESCO']);
  if (axeReads) expect(await popup.axe()).toEqual([]);
  await popup.click('[data-entity="open-university-malaysia"] .entity-open');
  const text = await until('the records are shown', async () => {
    const now = await popup.text();
    return now.includes('31 August 2023') && now;
  });
  expect(text).toContain('signed three weeks before this story');
  if (axeReads) expect(await popup.axe()).toEqual([]);
  await goBack(popup);
  await expect
    .poll(() => popup.evaluate(() => document.activeElement?.closest('.entity')?.getAttribute('data-entity')))
    .toBe('open-university-malaysia');

  // One stop of the Tab key for the names, the arrow keys for each and its mentions.
  const focused = () => popup.evaluate(() => document.activeElement?.textContent ?? '');
  await popup.focus('.entity-open', 'Open University of China');
  await popup.press('ArrowDown');
  await expect.poll(focused).toMatch(/^Open University Malaysia/);
  await popup.press('ArrowRight');
  await popup.press('Enter');
  await popup.press('ArrowDown');
  await expect.poll(() => popup.evaluate(() => document.activeElement?.className)).toBe('mention');
  const named = await focused();
  await popup.press('Tab');
  await expect.poll(() => popup.evaluate(() => document.activeElement?.closest('.names') === null)).toBe(true);
  // It comes back to where it left the names.
  await expect.poll(() => popup.texts('.names [tabindex="0"]')).toEqual([named]);
  if (axeReads) expect(await popup.axe()).toEqual([]);
});

itInOneBrowser('goes from mention to mention, hides and shows the marks, and pauses the site permanently', async () => {
  const { page, popup } = await openPopup();
  await popup.click('.stepper button:last-child');
  await expect.poll(() => popup.text()).toMatch(/1 of 7/);
  await popup.click('.stepper button:nth-of-type(1)');
  await expect.poll(() => popup.text()).toMatch(/7 of 7/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await popup.click('[data-entity="unesco"] .entity-count');
  await popup.click('[data-entity="unesco"] .mention');
  await expect.poll(() => popup.text()).toMatch(/5 of 7/);

  await popup.click('.foot .button[aria-pressed="false"]');
  await expect.poll(() => state(page)).toBe('hidden');
  await popup.click('.foot .button[aria-pressed="true"]');
  await expect.poll(() => state(page)).toBe('ready');
  await popup.select('.site-choice select', 'paused');
  await expect.poll(() => popup.text()).toContain('Paused on 127.0.0.1');
  await expect.poll(() => state(page)).toBe('paused');
  expect(JSON.stringify(await reader.storage())).toContain('"127.0.0.1":{"kind":"paused"}');
  await popup.click('.message .button');
  await expect.poll(() => state(page)).toBe('ready');
});

it('searches all data by keyboard', async () => {
  const { popup } = await openPopup();
  await goToSearch(popup);
  await expect.poll(async () => (await titles(popup)).length).toBeGreaterThan(20);
  if (axeReads) expect(await popup.axe()).toEqual([]);
  await popup.type('国家开放大学');
  await expect.poll(async () => (await titles(popup))[0]).toBe('Open University of China');
  await clearSearch(popup);
  await popup.type('tsinghau');
  await expect.poll(async () => (await titles(popup))[0]).toBe('Tsinghua University');
  await popup.press('ArrowDown');
  await popup.press('Enter');
  await expect.poll(() => popup.text()).toContain('reported after October 2022');
  await goBack(popup);
  await expect
    .poll(() => popup.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value))
    .toBe('tsinghau');
});

itInOneBrowser('finds what readers mean', async () => {
  const { popup } = await openPopup();
  await goToSearch(popup);
  // A kind, a time, a topic, a role and a short name: the search itself has its own tests.
  for (const [typed, first] of [
    ['谅解备忘录', /^Memorandum/],
    ['december 2019', 'The Open University of China visits Kazakhstan'],
    ['微证书', 'Memorandum of cooperation between the Open University of China and Open University Malaysia'],
    ['president of OUM', 'Ahmad Izanee bin Awang'],
    ['OUC', 'Open University of China'],
  ] as const) {
    await popup.fill(typed);
    await expect.poll(async () => (await titles(popup))[0], { message: typed }).toEqual(expect.stringMatching(first));
    await expect
      .poll(() => popup.texts('.search-count [role=status]'), { message: typed })
      .toEqual([expect.stringMatching(/^(More than )?\d+ results?$/)]);
    await clearSearch(popup);
    await expect.poll(() => popup.texts('.search-count [role=status]'), { message: 'cleared' }).toEqual(['']);
  }

  // It asks what was meant, and says when only the filters hide the results.
  await popup.fill('tsinhua exchange');
  await popup.click('.search-suggestion button');
  await expect
    .poll(async () => (await titles(popup))[0])
    .toBe('Tsinghua University and the Open University of China exchange views on digital work');
  await popup.select('.filters select:nth-of-type(3)', '2018');
  await expect.poll(() => popup.text()).toContain('Nothing matches with these filters.');
  expect(await popup.axe()).toEqual([]);
  await popup.click('.message .button');
  await expect.poll(async () => (await titles(popup)).length).toBeGreaterThan(0);
});

itInOneBrowser('remembers where it was left on this page, and begins with the page on another', async () => {
  const { page, popup } = await openPopup();
  await goToSearch(popup);
  await popup.fill('zambia');
  await expect.poll(() => popup.evaluate(() => document.querySelector('.result mark')?.textContent)).toBe('Zambia');
  await popup.close();
  const again = await reader.popup(page);
  await expect
    .poll(() => again.evaluate(() => document.querySelector<HTMLInputElement>('[role=combobox]')?.value))
    .toBe('zambia');
  await again.close();
  await page.tab.goto(reader.server.add({ body: '<title>Next</title><p>UNESCO was there.</p>' }));
  await page.report();
  const onNext = await reader.popup(page);
  await expect.poll(() => onNext.texts('.entity-name')).toEqual(['UNESCO']);
});

itInOneBrowser('exports every format so that it can be read again', async () => {
  const { popup } = await openPopup();
  await popup.element('.entity');
  const text = async (format: string) => {
    await popup.click('.export > .button');
    await popup.click(`[data-format="${format}"]`);
    const { name, bytes } = await reader.download();
    return { name, bytes, text: new TextDecoder().decode(bytes) };
  };
  const json = await text('json');
  expect(json.name).toMatch(/^two-universities-meet-\d{4}-\d\d-\d\d\.json$/);
  const content = JSON.parse(json.text);
  expect(content.pages[0]).toMatchObject({ title: 'Two universities meet', date: { edtf: '2023-09-21' } });
  const exact: string[] = content.pages[0].mentions.map((mention: { exact: string }) => mention.exact);
  expect(exact).toHaveLength(7);

  const csv = await text('csv');
  expect([...csv.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(csv.text.trimEnd().split('\r\n')).toHaveLength(8);

  const annotation = JSON.parse((await text('annotation')).text);
  expect(
    annotation.first.items.map((item: { target: { selector: { exact: string }[] } }) => item.target.selector[0]?.exact),
  ).toEqual(exact);

  const markdown = await text('markdown');
  expect(markdown.text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(7);
});

it('says why a page cannot be read', async () => {
  const popup = await reader.popup(await reader.extensionPage('manifest.json'));
  await expect.poll(() => popup.text()).toContain('This page belongs to an extension');
  if (axeReads) expect(await popup.axe()).toEqual([]);
});

itInOneBrowser('opens the search of the address bar as a page of its own', async () => {
  const search = await reader.extensionPage('popup.html?search=Open%20University%20Malaysia');
  await expect.poll(() => search.text()).toContain('memorandum of cooperation with');
  await search.press('Escape');
  await expect.poll(() => search.text()).toContain('Open University Malaysia');
  expect(await search.axe()).toEqual([]);
});
