/** Files that are no register, or a strange one, through the page that brings registers in. */
import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { giveFile } from '../harness/pack-file.ts';
import { type PageUnderTest, reader } from '../harness/reader.ts';

const says = (page: PageUnderTest, words: RegExp | string) => expect.poll(() => page.text()).toMatch(words);
const bytesAsText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** A workbook whose directory says that its first part unpacks to 4 GB. */
async function zipBomb(): Promise<string> {
  const bytes = await writeXlsx({ sheets: [{ name: 'A', rows: [['Partner', 'Country']] }] });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 24, 0xfffffff0, true);
      return bytesAsText(bytes);
    }
  throw new Error('the workbook has no directory');
}

const PROTECTED = `\xd0\xcf\x11\xe0${[...'EncryptedPackage'].map((letter) => `${letter}\0`).join('')}`;

it('says in a sentence why a file is no register, and stores nothing of it', async () => {
  const page = await reader.extensionPage('register.html');
  const files: readonly (readonly [contents: Parameters<typeof giveFile>[2], words: string])[] = [
    [{ text: '<!doctype html><title>News</title><p>Nothing to read here.' }, 'It holds no table'],
    [{ text: PROTECTED, encoding: 'latin1' }, 'The workbook is protected by a password'],
    [{ text: 'Partner,Country', blanks: 100 }, 'The file is 105 MB; up to 60 MB can be read.'],
    [{ text: await zipBomb(), encoding: 'latin1' }, 'would unpack to 429'],
    [{ text: 'Partner\nKyoto University\nLund University\n' }, 'The file has only one column'],
    [
      { text: `${Array.from({ length: 500 }, (_, at) => `c${at}`).join(',')}\n`.repeat(3) },
      'The table has 500 columns',
    ],
    [
      { text: 'Year,Incoming\n2020,4\n2021,5\n' },
      'No column seems to name partner institutions (columns: Year, Incoming)',
    ],
  ];
  for (const [contents, words] of files) {
    await giveFile(page, 'Choose a file', contents);
    await expect.poll(() => page.text()).toContain(words);
    expect(await page.text()).toContain('Nothing was changed.');
    expect(await page.text()).not.toContain('Add to Partnership Lens');
  }
  expect((await reader.browser.ask({ type: 'packs' })).filter(({ bundled }) => !bundled)).toEqual([]);
  expect(await reader.storage()).toEqual({});
});

it('shows markup and formulas as they stand, and asks about rows that contradict themselves', async () => {
  const page = await reader.extensionPage('register.html');
  const markup = '<img src=x onerror=document.title=1><script>document.title=2</script>';
  const formula = '=HYPERLINK(""http://x.example"",""Lund"")';
  await giveFile(page, 'Choose a file', {
    text: [
      'Partner,Country,Type,Signed,Valid until,Topics',
      `"Lund University",Sweden,MoU,2020-03-15,2019-03-14,"${markup}"`,
      `"Lund University",Sweden,MoU,2020-03-15,2024-03-14,"${formula}"`,
      '"Kyoto University",Zemblaland,MoU,2020-02-30,no end date,law',
    ].join('\n'),
  });
  await says(page, '3 agreements');
  const text = await page.text();
  expect(text).toContain(markup);
  expect(text).toContain(formula.replaceAll('""', '"'));
  // An end before its beginning, a day that there is not, and a country that nobody knows.
  await says(page, /Row 2.*Lund University/);
  await says(page, /Row 4.*Kyoto University.*2020-02-30/);
  await says(page, /Row 4.*Kyoto University.*Zemblaland/);
  expect(await page.evaluate(() => [document.images.length, document.title])).toEqual([
    0,
    expect.stringContaining('Partnership Lens'),
  ]);
});
