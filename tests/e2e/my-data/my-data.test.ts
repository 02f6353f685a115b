/** Own data is added, changed and removed on its page, shows on cards at once, and is there again after all. */
import { expect, it } from 'vitest';
import { giveFile } from '../harness/pack-file.ts';
import { type PageUnderTest, reader } from '../harness/reader.ts';
import { axeReads, itInOneBrowser } from '../harness/which-browser.ts';

const NEWS = '<h1>News</h1><p>The Zembla Polytechnic University met the Onhava Conservatory of Music.</p>';

const says = (page: PageUnderTest, words: RegExp | string) => expect.poll(() => page.text()).toMatch(words);
const picture = async (page: PageUnderTest, name: string): Promise<void> => {
  const folder = process.env.PICTURES;
  if (folder) await page.input.screenshot({ path: `${folder}/${name}.png` as `${string}.png` });
};

const textOf = ({ bytes }: { readonly bytes: Uint8Array }): string => new TextDecoder().decode(bytes);

/** Presses a button once it can be pressed: while something is stored it cannot. */
async function press(page: PageUnderTest, label: string): Promise<void> {
  const button = await page.element(`xpath///button[contains(normalize-space(.), "${label}") and not(@disabled)]`);
  await button.click();
}

async function addAgreement(page: PageUnderTest): Promise<void> {
  await press(page, 'Add an agreement');
  await (await page.element('dialog[open] input[aria-label="Partners 1"]')).type('Zembla Polytechnic University');
  await page.fill('input[aria-label="Partners 2"]', 'Onhava Conservatory of Music');
  await (await page.element('select[name="kind"]')).select('student-exchange');
  await page.fill('input[name="signed"]', '3 April 2019');
}

const SOURCE = { id: 'by-hand', publisher: 'My data', title: 'Entered by hand', language: 'en' };

/** The same agreement, kept before the page is opened: only one test is about the form. */
async function haveAgreement(ends?: string): Promise<void> {
  const cited = { citations: [{ source: 'by-hand', locator: '2026-11-28' }] };
  const school = (id: string, name: string) => ({
    list: 'institutions' as const,
    from: null,
    to: { id, name, kind: 'university' as const, names: [], ...cited },
  });
  const agreement = {
    ...{ id: 'exchange', kind: 'student-exchange' as const, parties: ['zembla', 'onhava'], signed: '2019-04-03' },
    ...{ signatories: [], topics: [], ...cited, ...(ends === undefined ? {} : { ends }) },
  };
  const edits = [
    { list: 'sources' as const, from: null, to: SOURCE },
    school('zembla', 'Zembla Polytechnic University'),
    school('onhava', 'Onhava Conservatory of Music'),
    { list: 'agreements' as const, from: null, to: agreement },
  ];
  const outcome = await reader.browser.ask({ type: 'change-own-data', pack: null, change: { edits } });
  expect(outcome.kind).toBe('changed');
}

it('is added, shows on a card, is changed, removed and taken back', async () => {
  const news = await reader.open(NEWS);
  expect(await news.mentions()).toEqual([]);
  const page = await reader.extensionPage('my-data.html');
  await says(page, 'Nothing here yet');
  if (axeReads) expect(await page.axe()).toEqual([]);
  await addAgreement(page);
  await says(page, 'Understood as 3 April 2019');
  // What is wrong is said as soon as it stands there, and kept from being saved.
  await page.fill('input[name="ends"]', '2018');
  await says(page, 'It ends before it begins.');
  await press(page, 'Save');
  await page.fill('input[name="ends"]', '31 February 2030');
  await says(page, 'there is no such day');
  await page.fill('input[name="ends"]', 'no end date');
  // Who signed does so for one of the partners.
  await page.fill('input[aria-label="Signatory 1"]', 'Gerda Kinbote');
  await page.fill('input[aria-label="For 1"]', 'Alder Maritime College');
  await says(page, '“Alder Maritime College” is not among the partners');
  await page.fill('input[aria-label="For 1"]', 'Onhava Conservatory of Music');
  await picture(page, 'my-data-form');
  if (axeReads) expect(await page.axe()).toEqual([]);
  await press(page, 'Save');
  await says(page, 'Added: Zembla Polytechnic University – Onhava Conservatory of Music');
  await says(page, /Officials\s*1/);
  await expect
    .poll(async () => (await news.mentions()).map(({ exact }) => exact))
    .toEqual(['Zembla Polytechnic University', 'Onhava Conservatory of Music']);
  await news.hover('Zembla Polytechnic University');
  expect(await news.cardText('2019')).toMatch(/student exchange/i);

  await page.input.bringToFront();
  await press(page, 'Zembla Polytechnic University – Onhava');
  await page.fill('input[name="signed"]', '2020');
  await press(page, 'Save');
  await says(page, 'Changed: Zembla');
  await expect.poll(() => page.text()).not.toMatch(/3 Apr 2019/);
  await press(page, 'Undo');
  await says(page, 'Undone: Changed: Zembla');
  await says(page, '3 Apr 2019');

  await press(page, 'Zembla Polytechnic University – Onhava');
  await (await page.element('.form-remove:enabled')).click();
  await says(page, 'Removed: Zembla');
  await press(page, 'Undo');
  await says(page, /Undone: Removed/);
  await says(page, '3 Apr 2019');
  await picture(page, 'my-data');

  // An institution that a record names stays, and the reason is said.
  await press(page, 'Institutions');
  await press(page, 'Onhava Conservatory of Music');
  await (await page.element('.form-remove:enabled')).click();
  await says(page, 'Not removed: one row names it.');
});

itInOneBrowser('refuses in one window what another has changed, and keeps what was typed', async () => {
  await haveAgreement();
  const first = await reader.extensionPage('my-data.html');
  const second = await reader.extensionPage('my-data.html');
  await press(second, 'Zembla Polytechnic University – Onhava');
  await second.fill('input[name="unit"]', 'Office of the second window');

  await first.input.bringToFront();
  await press(first, 'Zembla Polytechnic University – Onhava');
  await first.fill('input[name="unit"]', 'Office of the first window');
  await press(first, 'Save');
  await says(first, 'Changed: Zembla');

  await second.input.bringToFront();
  await press(second, 'Save');
  await says(second, 'Not saved: another window has changed this row meanwhile.');
  const typed = () => second.evaluate(() => document.querySelector<HTMLInputElement>('input[name="unit"]')?.value);
  expect(await typed()).toBe('Office of the second window');
  await press(second, 'Cancel');
  await press(second, 'Zembla Polytechnic University – Onhava');
  await expect.poll(typed).toBe('Office of the first window');
});

it('opens on the list that holds something, and says that another is empty', async () => {
  const citations = [{ source: 'by-hand', locator: '2026-11-28' }];
  const school = {
    id: 'zembla',
    name: 'Zembla Polytechnic University',
    kind: 'university' as const,
    names: [],
    citations,
  };
  const outcome = await reader.browser.ask({
    type: 'change-own-data',
    pack: null,
    change: {
      edits: [
        { list: 'sources', from: null, to: SOURCE },
        { list: 'institutions', from: null, to: school },
      ],
    },
  });
  expect(outcome.kind).toBe('changed');
  const page = await reader.extensionPage('my-data.html');
  await says(page, '1 row');
  await says(page, 'Add an institution');
  await press(page, 'Agreements');
  await says(page, 'This list is empty.');
});

itInOneBrowser('leaves as a pack, and comes back the same after it was removed', async () => {
  await haveAgreement();
  const page = await reader.extensionPage('my-data.html');
  await press(page, 'Data pack (JSON)');
  const saved = textOf(await reader.download());
  await press(page, 'CSV');
  const table = textOf(await reader.download());
  expect(table).toContain('Zembla Polytechnic University; Onhava Conservatory of Music');
  await press(page, 'Remove all of “My data”');
  await says(page, '“My data” was removed.');
  await says(page, 'Nothing here yet');
  page.input.on('dialog', (dialog) => dialog.accept().catch(console.error));
  await (await page.element('.pack-tools summary')).click();
  await press(page, 'Delete for good');
  await says(page, '“My data” was deleted.');
  await giveFile(page, 'Open a saved file', { text: saved });
  await says(page, '“My data” was opened.');
  await says(page, '3 Apr 2019');
  await press(page, 'Data pack (JSON)');
  const again = textOf(await reader.download());
  const rows = (text: string) => ({ ...(JSON.parse(text) as object), version: '', asOf: '' });
  expect(rows(again)).toEqual(rows(saved));
});

itInOneBrowser('shows a long list part by part, and finds in all of it', async () => {
  const citations = [{ source: 'file', locator: 'row 1' }];
  const schools = Array.from({ length: 260 }, (_, at) => ({
    id: `cape-${at}`,
    name: `Zembla School of Cape ${at}`,
    kind: 'school',
    names: [],
    citations,
  }));
  const agreements = schools.slice(1).map(({ id }, at) => ({
    id: `tie-${at}`,
    kind: 'student-exchange',
    parties: ['cape-0', id],
    signed: `${1990 + (at % 30)}`,
    signatories: [],
    topics: [],
    citations,
  }));
  const page = await reader.extensionPage('my-data.html');
  await says(page, 'Nothing here yet');
  const source = { id: 'file', publisher: 'The office', title: 'agreements.csv', language: 'en' };
  const register = {
    ...{ format: 'partnership-pack/2', id: 'zembla-register', title: 'Register of Zembla', version: '1' },
    ...{ asOf: '2026-11-28', coverage: 'All agreements.', licence: null, sources: [source] },
    ...{ institutions: schools, officials: [], agreements, visits: [], events: [] },
  };
  await giveFile(page, 'Open a saved file', { text: JSON.stringify(register) });
  await says(page, 'Rows 1 to 100 of 259');
  const rows = () => page.evaluate(() => document.querySelectorAll('tbody tr').length);
  expect(await rows()).toBe(100);
  expect(await page.axe()).toEqual([]);
  await press(page, 'Next');
  await says(page, 'Rows 101 to 200 of 259');
  // The keyboard goes on at the rows that came.
  await page.input.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('thead') !== null)).toBe(true);
  expect(await rows()).toBe(100);
  await picture(page, 'my-data-parts');
  await page.fill('.my-data-search', 'cape 259');
  await says(page, '1 row');
  await press(page, 'Zembla School of Cape 0 – Zembla School of Cape 259');
  await page.fill('input[name="unit"]', 'Office of Zembla');
  await press(page, 'Save');
  await says(page, 'Changed: Zembla School of Cape 0');
  await press(page, 'Undo');
  await says(page, 'Undone: Changed');
});

itInOneBrowser('lists what ends soon, and gives it to a calendar', async () => {
  const soon = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10);
  await haveAgreement(soon);
  const page = await reader.extensionPage('my-data.html');
  await press(page, 'Ends soon');
  await says(page, 'One agreement ends within 6 months.');
  await says(page, 'in 3 months');
  await picture(page, 'my-data-soon');
  expect(await page.axe()).toEqual([]);
  await press(page, 'Calendar (.ics)');
  const calendar = textOf(await reader.download());
  expect(calendar).toContain('BEGIN:VEVENT');
  expect(calendar).toContain(soon.replaceAll('-', ''));
});

itInOneBrowser('names the reader’s own institution once, which then comes first', async () => {
  const news = await reader.open(NEWS);
  await haveAgreement();
  const page = await reader.extensionPage('my-data.html');
  await press(page, 'Name it');
  await page.fill('.home-institution input', 'Onhava Conserv');
  await page.element('.home-institution [role=option]');
  await page.input.keyboard.press('ArrowDown');
  await page.input.keyboard.press('Enter');
  await press(page, 'Save');
  await says(page, '“Onhava Conservatory of Music” is your institution now.');
  await expect.poll(async () => (await news.mentions()).length).toBe(2);
  await news.hover('Zembla Polytechnic University');
  expect(await news.cardText('2019')).toMatch(/with us/i);
});
