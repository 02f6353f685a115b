/** A register comes in on its page, shows on the cards of open pages, and is taken back. */
import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { giveFile } from '../harness/pack-file.ts';
import { type PageUnderTest, reader } from '../harness/reader.ts';
import { axeReads, itInOneBrowser } from '../harness/which-browser.ts';

const REGISTER = [
  'Register of agreements,,,,,',
  'Partner,Country,Type,Signed,Valid until,Contact',
  'Zembla Polytechnic University,Norway,Student exchange,03/04/2019,02/04/2024,a.kinbote@zembla.example',
  'Open Universty of China,China,MoU,25/10/2018,no end date,',
  'Onhava Conservatory,Norway,Joint degree,05/06/2020,31/02/2025,b.gradus@zembla.example',
  'Total,3,,,,',
].join('\n');

const says = (page: PageUnderTest, words: RegExp | string) => expect.poll(() => page.text()).toMatch(words);

const picture = async (page: PageUnderTest, name: string): Promise<void> => {
  const folder = process.env.PICTURES;
  if (folder) await page.input.screenshot({ path: `${folder}/${name}.png` as `${string}.png`, fullPage: true });
};

/** Presses a button once it can be pressed: while something is read or stored it cannot. */
async function press(page: PageUnderTest, label: string): Promise<void> {
  const button = await page.element(`xpath///button[contains(., "${label}") and not(@disabled)]`);
  await button.click();
}

it('shows what a file holds, asks, keeps it only when told, and takes it back', async () => {
  const partners = ['Zembla Polytechnic University', 'Onhava Conservatory', 'Open University of China'];
  const news = await reader.open(`<h1>News</h1><p>The ${partners.join(' met the ')}.</p>`);
  const named = async () => (await news.mentions()).map(({ exact }) => exact);
  expect(await named()).toEqual(['Open University of China']);
  const page = await reader.extensionPage('register.html');
  await giveFile(page, 'Choose a file', { text: REGISTER, encoding: 'latin1' });
  await says(page, /3 agreements.*3 partners/);
  await says(page, /3 rows skipped|2 rows skipped/);
  expect(await page.text()).not.toMatch(/kinbote@.*Signed$/);
  if (axeReads) expect(await page.axe()).toEqual([]);

  // The misspelled partner is asked about; the keyboard answers and nothing is joined before.
  await says(page, 'Is “Open Universty of China · China” one of these?');
  await page.evaluate(() => document.querySelector<HTMLElement>('.question button')?.focus());
  await page.press('Enter');
  await expect.poll(() => page.text()).not.toMatch('Open Universty of China · China” one of these');
  await says(page, 'one of them known');
  expect(await named()).toEqual(['Open University of China']);

  // Without the name of its own institution nothing is kept.
  await press(page, 'Add to Partnership Lens');
  await says(page, 'Say which institution keeps the register.');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('home');
  await page.input.keyboard.type('Fernhill University');
  await press(page, 'Add to Partnership Lens');
  await says(page, '“Fernhill University: agreements” was added.');
  await expect.poll(named).toEqual(partners);
  // The first register names the reader's institution: the cards of all its partners say so.
  for (const [partner, agreement] of [
    ['Zembla Polytechnic University', /2019.*with us.*student exchange.* with Fernhill University/is],
    ['Onhava Conservatory', /2020.*with us.*joint degree.* with Fernhill University/is],
    ['Open University of China', /2018.*with us.*memorandum with Fernhill University/is],
  ] as const) {
    await news.hover(partner);
    // The card of the partner before closes, and this one looks its records up.
    await expect.poll(() => news.cardText(partner)).toMatch(agreement);
  }

  await page.input.bringToFront();
  await press(page, 'Undo');
  await says(page, 'Adding “Fernhill University: agreements” was undone.');
  await expect.poll(named).toEqual(['Open University of China']);
});

itInOneBrowser('shows a newer file row by row, takes over what is chosen, and takes it back', async () => {
  const news = await reader.open(
    '<h1>News</h1><p>The Zembla Polytechnic University, the Onhava Conservatory and Alder Maritime College met.</p>',
  );
  const page = await reader.extensionPage('register.html');
  await giveFile(page, 'Choose a file', { text: REGISTER });
  await says(page, '3 agreements');
  await page.fill('input[name="home"]', 'Fernhill University');
  await press(page, 'Add to Partnership Lens');
  await says(page, '“Fernhill University: agreements” was added.');
  await expect.poll(async () => (await news.mentions()).length).toBe(2);

  // The reader corrects a date.
  const own = await reader.extensionPage('my-data.html');
  await press(own, 'Fernhill University – Zembla');
  await own.fill('input[name="unit"]', 'International Office');
  await press(own, 'Save');
  await says(own, 'Changed: Fernhill University – Zembla');

  const newer = REGISTER.replace('02/04/2024', '02/04/2034')
    .replace(/\nOnhava[^\n]*/, '')
    .replace('\nTotal', '\nAlder Maritime College,Norway,MoU,15/06/2026,,\nTotal');
  await page.input.bringToFront();
  await giveFile(page, 'Choose a file', { text: newer });
  // Alone, the dates of the column do not tell day from month any more.
  await press(page, '2 April 2034');
  // The keeper is known by the headers.
  await press(page, 'Compare with “Fernhill University: agreements”');
  await says(page, /One is new/);
  await says(page, /One has changed/);
  await says(page, /One is no longer in the file/);
  await says(page, /2 April 2024 → 2 April 2034/);
  expect(await page.axe()).toEqual([]);
  await picture(page, 'register-versions');
  // What is gone from the file stays in own data.
  await page.evaluate(() => {
    const last = [...document.querySelectorAll<HTMLInputElement>('.version-group li input')].at(-1);
    last?.click();
  });
  await press(page, 'Accept 2');
  await says(page, '2 agreements of “Fernhill University: agreements” were updated.');
  await expect.poll(async () => (await news.mentions()).length).toBe(3);
  await own.input.bringToFront();
  await press(own, 'Fernhill University – Zembla');
  const value = (name: string) =>
    own.evaluate((field) => document.querySelector<HTMLInputElement>(`input[name="${field}"]`)?.value, name);
  await expect
    .poll(async () => [await value('unit'), await value('ends')])
    .toEqual(['International Office', '2034-04-02']);

  await page.input.bringToFront();
  await press(page, 'Undo');
  await says(page, '“Fernhill University: agreements” is as it was before.');
  await expect.poll(async () => (await news.mentions()).length).toBe(2);
});

it('reads days of other calendars as the browser converts them, and asks for those that it does not', async () => {
  const days = [
    'Meskerem 1, 2012',
    '5 Adar II 5779',
    '21 Phalguna 1940 Saka',
    '30 Esfand 1399',
    '15 Ramadan 1445',
    '2076-12-15 BS',
  ];
  const rows = days.map((day, at) => `${'ABCDEF'[at]} University;Norway;${day}`);
  const page = await reader.extensionPage('register.html');
  await giveFile(page, 'Choose a file', { text: ['Partner;Country;Signed', ...rows].join('\n') });
  await says(page, '6 agreements');
  const read = ['12 September 2019', '12 March 2019', '12 March 2019', '20 March 2021', '25 March 2024'];
  for (const day of read) await says(page, day);
  await says(page, '“2076-12-15 BS” is of another calendar');
});

itInOneBrowser('reads a workbook and pasted cells, and says why a file is no register', async () => {
  const page = await reader.extensionPage('register.html');
  await giveFile(page, 'Choose a file', { text: 'Partner\nUniversity of York\nMonash University\n' });
  await says(page, /file\.json was not read\. The file has only one column.* Nothing was changed\./);
  const rows = [
    ['Partner', 'Country', 'Type', 'Signed'],
    ['Lund University', 'Sweden', 'MoU', new Date(Date.UTC(2020, 2, 15))],
  ];
  const workbook = Buffer.from(await writeXlsx({ sheets: [{ name: 'Agreements', rows }] }));
  await giveFile(page, 'Choose a file', { text: workbook.toString('latin1'), encoding: 'latin1' });
  await says(page, /One agreement.*one partner/);
  await says(page, /Lund University.*2020-03-15/s);
  await (await page.element('.register-source summary')).click();
  await page.fill(
    '.register-source textarea',
    'University of York\tUK\tMoU\t12 May 2018\nMonash University\tAustralia\tMoU\t13 May 2018',
  );
  await press(page, 'Read the pasted cells');
  await says(page, /2 agreements.*2 partners/);
  expect(await page.text()).not.toContain('only one column');
});

itInOneBrowser('reads a table of the page that the reader is on', async () => {
  const cells = (row: string, tag: string) => row.split(',').map((cell) => `<${tag}>${cell}</${tag}>`);
  const rows = REGISTER.split('\n').slice(1, 5);
  const markup = rows.map((row, at) => `<tr>${cells(row, at === 0 ? 'th' : 'td').join('')}</tr>`).join('');
  const web = await reader.open(`<title>Our partners</title><h1>Partners</h1><table>${markup}</table>`);
  const popup = await reader.popup(web);
  const offered = () =>
    popup.evaluate(() => document.querySelector<HTMLAnchorElement>('.foot-table a')?.getAttribute('href') ?? '');
  await expect.poll(offered).not.toBe('');
  const address = await offered();
  expect(address).toMatch(/^\/register\.html\?tab=\d+$/);
  await popup.close();
  const page = await reader.extensionPage(address.slice(1));
  await says(page, /Our partners.*3 agreements.*3 partners/);
  await page.fill('input[name="home"]', 'Fernhill University');
  await press(page, 'Add to Partnership Lens');
  await says(page, '“Fernhill University: agreements” was added.');

  const without = await reader.open('<h1>News</h1><table><tr><td>layout</td></tr></table>');
  const other = await reader.popup(without);
  await expect.poll(() => other.evaluate(() => document.querySelector('.foot-row') !== null)).toBe(true);
  expect(await other.evaluate(() => document.querySelector('.foot-table') !== null)).toBe(false);
});
