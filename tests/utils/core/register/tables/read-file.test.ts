import { unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../../cli/parse-html.ts';
import { chooseTable } from '../../../../../utils/core/register/reading/read-register.ts';
import { checkFileSize, readFileTables } from '../../../../../utils/core/register/tables/read-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = async (bytes: Uint8Array) => chooseTable(await readFileTables(bytes, { parseHtml }));
const textOf = (rows: readonly (readonly { text: string }[])[]) => rows.map((row) => row.map(({ text }) => text));

describe('a file', () => {
  it.each([
    ['that is empty', new Uint8Array(0), 'empty-file', 'empty'],
    ['that is a PDF', utf8('%PDF-1.7 …'), 'not-a-table', 'PDF'],
    ['of bytes', Uint8Array.from({ length: 400 }, (_, at) => at % 9), 'not-a-table', 'neither text'],
    ['of an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old-workbook', '.xls'],
    [
      'of a workbook with a password',
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
      ]),
      'password',
      'password',
    ],
    ['of a broken workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]), 'broken-workbook', 'cannot be read'],
    ['of one column', utf8('Partner\nKyoto University\nUniversity of York\n'), 'one-column', 'one column'],
    [
      'of 500 columns',
      utf8(`${Array.from({ length: 500 }, (_, at) => `c${at}`).join(',')}\n`.repeat(3)),
      'too-many-columns',
      '500 columns',
    ],
    ['without partners', utf8('Year,Incoming\n2020,4\n2021,5\n'), 'no-partner-column', 'Year, Incoming'],
    ['of a page without a table', utf8('<!doctype html><p>Nothing'), 'no-table', 'no table'],
  ])('%s is refused with a sentence', async (_, bytes, code, words) => {
    await expect(read(bytes)).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
  });

  it('that would unpack to gigabytes is refused before it is unpacked', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'A', rows: [['Partner', 'Country']] }] });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // The directory says of its first entry that it unpacks to 4 GB.
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) {
        view.setUint32(at + 24, 0xfffffff0, true);
        break;
      }
    }
    await expect(read(bytes)).rejects.toMatchObject({ code: 'unpacks-too-large' });
  });

  const zip = (...names: readonly string[]) => zipSync(Object.fromEntries(names.map((name) => [name, utf8('<x/>')])));
  it.each([
    ['of LibreOffice', ['mimetype', 'content.xml', 'styles.xml'], '.ods'],
    ['of Numbers', ['Index/Document.iwa', 'Metadata/Properties.plist'], 'Numbers'],
    ['of Word', ['[Content_Types].xml', 'word/document.xml'], '.docx'],
    ['of binary sheets', ['[Content_Types].xml', 'xl/workbook.bin'], '.xlsb'],
    ['of files that are no table', ['notes.txt'], 'ZIP'],
  ])('%s in a ZIP is refused with what it is', async (_, names, format) => {
    const fault = { code: 'other-format', values: { why: expect.stringContaining(format) } };
    await expect(read(zip(...names))).rejects.toMatchObject(fault);
  });

  it('whose XML would unfold without end is read as it stands or refused, in the memory that it has', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['Partner', 'Country', 'LAUGHS'],
            ['Lund', 'Sweden', 'x'],
          ],
        },
      ],
    });
    const parts = unzipSync(bytes);
    const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    for (const [name, part] of Object.entries(parts)) {
      if (!name.endsWith('.xml') || !name.startsWith('xl/')) continue;
      const text = new TextDecoder().decode(part).replace('LAUGHS', '&l9;');
      parts[name] = utf8(text.replace(/^(<\?xml[^>]*\?>)?/, `$1<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`));
    }
    const start = process.memoryUsage().heapUsed;
    const outcome = await read(zipSync(parts)).then(
      ({ table }) => textOf(table.rows).flat().join(' '),
      (error: unknown) => String(error),
    );
    expect(outcome.length).toBeLessThan(10_000);
    expect(process.memoryUsage().heapUsed - start).toBeLessThan(100_000_000);
  });

  it('with formulas in a workbook gives what they gave, and computes none', async () => {
    const deep = `${'SUM('.repeat(2000)}1${')'.repeat(2000)}`;
    const cell = { formula: deep, value: 3 };
    const rows = [
      ['Partner', 'Country', 'Type', 'Signed'],
      ['Lund University', 'Sweden', 'MoU', '2019-03-12'],
      ['Kyoto University', 'Japan', 'MoU', '2020-09-01'],
    ];
    const bytes = await writeXlsx({ sheets: [{ name: 'A', rows, cells: new Map([['2,0', cell]]) }] });
    expect(new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml'])).toContain('SUM(SUM(');
    const { table } = await read(bytes);
    expect(JSON.stringify(table.rows)).not.toContain('SUM(');
  });

  it('of more than can be read is refused by its size', () => {
    expect(() => checkFileSize(60_000_000)).not.toThrow();
    expect(() => checkFileSize(105_000_000)).toThrow('The file is 105 MB; up to 60 MB can be read.');
  });

  it('with markup and formulas in its cells gives them as text', async () => {
    const { table } = await read(utf8('Partner,Country,Notes\nKyoto University,Japan,=1+1\nMaya,Peru,<img src=x>\n'));
    expect(textOf(table.rows).map((row) => row[2])).toEqual(['Notes', '=1+1', '<img src=x>']);
  });
});

describe('the encoding', () => {
  const text = 'Pays;Université;Signé le\nSuède;Université d’Uppsala;03/02/2019\n';
  const utf16 = (order: 'le' | 'be') =>
    Uint8Array.from(
      [...text].flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
      }),
    );
  it.each([
    ['utf-8', utf8(text)],
    ['utf-8', utf8(`\ufeff${text}`)],
    ['utf-16le', utf16('le')],
    ['utf-16be', utf16('be')],
    ['windows-1252', Uint8Array.from([...text.replace('’', '\u0092')].map((letter) => letter.charCodeAt(0)))],
  ])('%s is recognised', async (encoding, bytes) => {
    const { table } = await read(bytes);
    expect(table.encoding).toBe(encoding);
    expect(table.rows[1]?.[1]?.text).toBe('Université d’Uppsala');
  });
});
