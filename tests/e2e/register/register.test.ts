/** A register comes in on its page, shows on the cards of open pages, and is taken back. */
import { expect, it } from 'vitest';
import { giveFile } from '../harness/pack-file.ts';
import { type PageUnderTest, reader } from '../harness/reader.ts';

const REGISTER = [
  'Register of agreements,,,,,',
  'Partner,Country,Type,Signed,Valid until,Contact',
  'Zembla Polytechnic University,Norway,Student exchange,03/04/2019,02/04/2024,a.kinbote@zembla.example',
  'Open Universty of China,China,MoU,25/10/2018,no end date,',
  'Onhava Conservatory,Norway,Joint degree,05/06/2020,31/02/2025,b.gradus@zembla.example',
  'Total,3,,,,',
].join('\n');

const says = (page: PageUnderTest, words: RegExp | string) =>
  expect.poll(() => page.text(), { timeout: 15_000 }).toMatch(words);

async function press(page: PageUnderTest, label: string): Promise<void> {
  const button = await page.element(`xpath///button[contains(., "${label}")]`);
  await button.click();
}

it('shows what a file holds, asks, keeps it only when told, and takes it back', async () => {
  const news = await reader.open('<h1>News</h1><p>The Zembla Polytechnic University met the Onhava Conservatory.</p>');
  expect(await news.mentions()).toEqual([]);
  const page = await reader.extensionPage('register.html');
  await giveFile(page, 'Choose a file', { text: REGISTER, encoding: 'latin1' });
  await says(page, /3 agreements.*3 partners/);
  await says(page, /3 rows skipped|2 rows skipped/);
  expect(await page.text()).not.toMatch(/kinbote@.*Signed$/);
  expect(await page.axe()).toEqual([]);

  // The misspelt partner is asked about; the keyboard answers and nothing is joined before.
  await says(page, 'Is “Open Universty of China · China” one of these?');
  await page.evaluate(() => document.querySelector<HTMLElement>('.question button')?.focus());
  await page.press('Enter');
  await expect.poll(() => page.text()).not.toMatch('Open Universty of China · China” one of these');
  await says(page, 'one of them known');
  expect(await news.mentions()).toEqual([]);

  // Without the name of its own institution nothing is kept.
  await press(page, 'Add to Partnership Lens');
  await says(page, 'Say which institution keeps the register.');
  await page.input.keyboard.type('Fernhill University');
  await press(page, 'Add to Partnership Lens');
  await says(page, '“Fernhill University: agreements” was added.');
  await expect
    .poll(async () => (await news.mentions()).map(({ exact }) => exact))
    .toEqual(['Zembla Polytechnic University', 'Onhava Conservatory']);
  await news.hover('Zembla Polytechnic University');
  const card = await news.cardText('Fernhill University');
  expect(card).toMatch(/student exchange/i);
  expect(card).toContain('2019');

  await page.input.bringToFront();
  await press(page, 'Undo');
  await says(page, '“Fernhill University: agreements” was taken back.');
  await expect.poll(async () => (await news.mentions()).length).toBe(0);
});

it('puts the earlier version back when a newer one is taken back', { timeout: 60_000 }, async () => {
  const news = await reader.open('<h1>News</h1><p>The Zembla Polytechnic University met the Onhava Conservatory.</p>');
  const page = await reader.extensionPage('register.html');
  const keep = async (text: string, rows: string) => {
    await giveFile(page, 'Choose a file', { text });
    await says(page, rows);
    await page.evaluate(() => document.querySelector<HTMLInputElement>('input[name="home"]')?.select());
    await page.input.keyboard.type('Fernhill University');
    await press(page, 'Add to Partnership Lens');
    await says(page, '“Fernhill University: agreements” was added.');
  };
  await keep(REGISTER, '3 agreements');
  await keep(REGISTER.replace(/\nOnhava[^\n]*/, ''), '2 agreements');
  await expect.poll(async () => (await news.mentions()).length).toBe(1);
  await press(page, 'Undo');
  await says(page, '“Fernhill University: agreements” is as it was before.');
  await expect.poll(async () => (await news.mentions()).length).toBe(2);
});

it('reads pasted cells, and says why a file is no register', async () => {
  const page = await reader.extensionPage('register.html');
  await giveFile(page, 'Choose a file', { text: 'Partner\nUniversity of York\nMonash University\n' });
  await says(page, /file\.json was not read\. The file has only one column.* Nothing was changed\./);
  await (await page.element('.register-source summary')).click();
  await (await page.element('.register-source textarea')).type(
    'University of York\tUK\tMoU\t12 May 2018\nMonash University\tAustralia\tMoU\t13 May 2018',
  );
  await press(page, 'Read the pasted cells');
  await says(page, /2 agreements.*2 partners/);
  expect(await page.text()).not.toContain('only one column');
});
