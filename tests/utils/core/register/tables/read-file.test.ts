import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../../cli/parse-html.ts';
import { chooseTable } from '../../../../../utils/core/register/reading/read-register.ts';
import { checkFileSize, readFileTables } from '../../../../../utils/core/register/tables/read-file.ts';
import { unpackWorkbook } from '../../../../../utils/core/register/tables/unpack-workbook.ts';

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
    ['of headers alone', utf8('Partner,Country,Signed\n,,\n'), 'no-rows', 'Partner, Country, Signed'],
    ['without partners', utf8('Year,Incoming\n2020,4\n2021,5\n'), 'no-partner-column', 'Year, Incoming'],
    ['of a page without a table', utf8('<!doctype html><p>Nothing'), 'no-table', 'no table'],
  ])('%s is refused with a sentence', async (_, bytes, code, words) => {
    await expect(read(bytes)).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
  });

  it.each([
    [
      'XML Spreadsheet 2003',
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Table/></Workbook>',
    ],
    [
      'OpenDocument, .fods',
      '<?xml version="1.0"?>\n<office:document xmlns:office="x"><office:body/></office:document>',
    ],
    ['XML', '<?xml version="1.0"?>\n<rows><row><partner>Kyoto, Japan</partner></row></rows>'],
    ['JSON', '[\n  {"Partner": "Kyoto University", "Country": "Japan"}\n]'],
    ['JSON', '{"Partner":"Kyoto","Country":"Japan"}\n{"Partner":"York","Country":"UK"}\n'],
    ['RTF', '{\\rtf1\\ansi Partner\\cell Country\\cell\\row}'],
  ])('of %s is refused with its name: %j', async (why, text) => {
    await expect(read(utf8(text))).rejects.toMatchObject({ code: 'other-format', values: { why } });
  });

  it.each([
    ['in Shift_JIS', [0x91, 0xe5, 0x8a, 0x77, 0x2c, 0x8d, 0x91, 0x0a], '大学', 'shift_jis'],
    ['in EUC-JP', [0xc2, 0xe7, 0xb3, 0xd8, 0x2c, 0xb9, 0xf1, 0x0a], '大学', 'euc-jp'],
    ['in GBK', [0xb4, 0xf3, 0xd1, 0xa7, 0x2c, 0xb9, 0xfa, 0x0a], '大学', 'gb18030'],
  ])('of few words %s is read', async (_, bytes, word, encoding) => {
    const [table] = await readFileTables(Uint8Array.from([...bytes, ...bytes]), { parseHtml });
    expect([table?.rows[0]?.[0]?.text, table?.encoding]).toEqual([word, encoding]);
  });

  it.each([
    ['a byte of another encoding', [0xfc], 'M\ufffdnster'],
    ['half of a character', [0xe5, 0xa4], 'M\ufffdnster'],
  ])('in UTF-8 with %s keeps all other letters, and says so', async (_, bytes, damaged) => {
    const text = [...utf8('Universität,Land\nUniversität Köln,Österreich\nM'), ...bytes, ...utf8('nster,Ö\n')];
    const [table] = await readFileTables(Uint8Array.from(text), { parseHtml });
    expect(table).toMatchObject({ encoding: 'utf-8', unreadable: 1 });
    expect(table?.rows[1]?.[0]?.text).toBe('Universität Köln');
    expect(table?.rows[2]?.[0]?.text).toBe(damaged);
  });

  it.each([
    ['Shift_JIS', 'shift_jis', [0x91, 0xe5, 0x8a, 0x77], [0x8d, 0x91], '大学', '国'],
    ['EUC-JP', 'euc-jp', [0xc2, 0xe7, 0xb3, 0xd8], [0xb9, 0xf1], '大学', '国'],
    ['GBK', 'gb18030', [0xb4, 0xf3, 0xd1, 0xa7], [0xb9, 0xfa, 0xbc, 0xd2], '大学', '国家'],
    ['EUC-KR', 'euc-kr', [0xb4, 0xeb, 0xc7, 0xd0], [0xb1, 0xb9, 0xb0, 0xa1], '대학', '국가'],
    ['Big5', 'big5', [0xa4, 0x6a, 0xbe, 0xc7], [0xb0, 0xea, 0xae, 0x61], '大學', '國家'],
  ] as const)(
    'in %s with half of a character keeps all other letters, and says so',
    async (_, encoding, a, b, left, right) => {
      const bytes = [...a, 0x2c, ...b, 0x0a, ...a, 0x2c, ...b, 0x0a, ...a.slice(0, 3), 0x2c, ...b, 0x0a];
      const [table] = await readFileTables(Uint8Array.from(bytes), { parseHtml });
      expect(table).toMatchObject({ encoding, unreadable: 1 });
      expect(table?.rows[1]?.map(({ text }) => text)).toEqual([left, right]);
    },
  );

  it.each([
    ['at its end', `Partner,Country\nUniversität Köln,DE\n${'\0'.repeat(512)}`],
    ['in its fields', 'Partner\0\0\0,Country\0\nUniversität Köln\0\0\0\0,DE\0\0\n'],
  ])('that is filled up with zeros %s is read without them', async (_, text) => {
    const [table] = await readFileTables(utf8(text), { parseHtml });
    const rows = textOf(table?.rows ?? []).filter((row) => row.some((cell) => cell !== ''));
    expect(rows).toEqual([
      ['Partner', 'Country'],
      ['Universität Köln', 'DE'],
    ]);
  });

  it('of a workbook holds no half of a character', async () => {
    const files = unzipSync(await writeXlsx({ sheets: [{ name: 'A', rows: [['Partner'], ['KyotoHALF']] }] }));
    const changed = Object.entries(files).map(([name, part]) => {
      return [name, strToU8(strFromU8(part).replace('HALF', '_xD83D_'))] as const;
    });
    const [table] = await readFileTables(zipSync(Object.fromEntries(changed)), { parseHtml });
    expect(table?.rows[1]?.[0]?.text.isWellFormed()).toBe(true);
  });

  it.each([
    ['of several kinds of line ends', 'Partner,Country\r\nKyoto,Japan\nYork,UK\rLeeds,UK\r\n'],
    ['that names an unusual delimiter in its first line', 'sep=^\nPartner^Country\nKyoto^Japan\nYork^UK\nLeeds^UK\n'],
    [
      'that names it in quotes, behind a byte order mark',
      '\ufeff"sep=~"\r\nPartner~Country\nKyoto~Japan\nYork~UK\nLeeds~UK\n',
    ],
  ])('%s has all its rows', async (_, text) => {
    const [table] = await readFileTables(utf8(text), { parseHtml });
    const rows = textOf(table?.rows ?? []).filter((row) => row.length > 0);
    expect(rows).toEqual([
      ['Partner', 'Country'],
      ['Kyoto', 'Japan'],
      ['York', 'UK'],
      ['Leeds', 'UK'],
    ]);
  });

  // Minutes where a pattern starts anew at each letter.
  it('with a very long cell is read in the time that its length takes', { timeout: 20_000 }, async () => {
    const text = `Partner,Country\nUniversity of ${'x'.repeat(300_000)},Japan\nUniversity of York,UK\n`;
    await expect(read(utf8(text))).resolves.toBeDefined();
  });

  it('of a workbook has the days of its times, also of those in the evening', async () => {
    const times = [new Date(Date.UTC(2024, 0, 31, 12)), new Date(Date.UTC(2024, 0, 31, 23, 59))];
    const rows = [['Partner', 'Signed'], ...times.map((time) => ['University of York', time])];
    const [table] = await readFileTables(await writeXlsx({ sheets: [{ name: 'A', rows }] }), { parseHtml });
    expect(table?.rows.slice(1).map((row) => row[1]?.day)).toEqual(['2024-01-31', '2024-01-31']);
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

  it('is told by the first letters that are not of ASCII, however far down they stand', async () => {
    const lines = `Name;Country\n${'Lund University;Sweden\n'.repeat(10_000)}Universit\u00e9 de Lyon;France\n`;
    const { table } = await read(Uint8Array.from(lines, (letter) => letter.charCodeAt(0)));
    expect(table.encoding).toBe('windows-1252');
  });
});

describe('a workbook in an archive', () => {
  const ROWS = [
    ['Partner', 'Country', 'Signed'],
    ['Lund University', 'Sweden', '2019-03-12'],
  ];
  const SHEET = 'xl/worksheets/sheet1.xml';
  const workbook = () => writeXlsx({ sheets: [{ name: 'A', rows: ROWS }] });
  const u32 = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  /** The places of the directory's entries. */
  function* entriesOf(bytes: Uint8Array): Generator<number, void> {
    for (let at = 0; at < bytes.length - 4; at += 1) if (u32(bytes).getUint32(at, true) === 0x02014b50) yield at;
  }
  const nameAt = (bytes: Uint8Array, at: number) =>
    new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + u32(bytes).getUint16(at + 28, true)));

  /** Has the directory say that the sheet unpacks to `said` bytes. */
  function say(bytes: Uint8Array, said: number): void {
    for (const at of entriesOf(bytes)) if (nameAt(bytes, at) === SHEET) u32(bytes).setUint32(at + 24, said, true);
  }

  /** A workbook whose sheet is a megabyte of blanks for each of `megabytes`, while its directory says `said` bytes. */
  async function lying(megabytes: number, said: number): Promise<Uint8Array> {
    const parts = unzipSync(await workbook());
    const sheet = parts[SHEET] ?? new Uint8Array();
    const blanks = new Uint8Array(megabytes * 1_000_000).fill(32);
    const large = new Uint8Array(sheet.length + blanks.length);
    large.set(sheet);
    large.set(blanks, sheet.length);
    const bytes = zipSync({ ...parts, [SHEET]: large }, { level: 1 });
    say(bytes, said);
    return bytes;
  }

  it('that says it unpacks to nothing, or to little, is stopped where it unpacks to more than is read', async () => {
    // Against a twenty-fifth of what is read: packing and unpacking all of that takes ten seconds.
    const most = 10_000_000;
    const bytes = await lying(40, 0);
    for (const said of [0, 1000]) {
      say(bytes, said);
      // A step of the unpacking gives up to 17 MB.
      const early = expect.toSatisfy((megabytes: number) => megabytes <= 28);
      const fault = { code: 'unpacks-too-large', values: { megabytes: early } };
      expect(() => unpackWorkbook(bytes, most), `${said} bytes`).toThrow(expect.objectContaining(fault));
    }
  });

  it('that says what it unpacks to is refused before it is unpacked', async () => {
    const bytes = await lying(2, 2_000_000);
    expect(() => unpackWorkbook(bytes, 1_000_000)).toThrow('would unpack to 2 MB');
    expect(unpackWorkbook(bytes, 3_000_000).length).toBeGreaterThan(2_000_000);
  });

  it('that says too little of a small sheet is read', async () => {
    const { table } = await read(await lying(1, 7));
    expect(textOf(table.rows)).toEqual(ROWS);
  });

  it('is read beside pictures that unpack to gigabytes', async () => {
    const bytes = zipSync({ ...unzipSync(await workbook()), 'xl/media/image1.bmp': new Uint8Array(1000) });
    for (const at of entriesOf(bytes))
      if (nameAt(bytes, at).endsWith('.bmp')) u32(bytes).setUint32(at + 24, 0xfffffff0, true);
    const { table } = await read(bytes);
    expect(textOf(table.rows)).toEqual(ROWS);
  });

  it('whose part is damaged is refused', async () => {
    const bytes = zipSync(unzipSync(await workbook()), { level: 0 });
    const text = new TextDecoder('latin1').decode(bytes);
    bytes.set(utf8('Kund'), text.indexOf('Lund'));
    await expect(read(bytes)).rejects.toMatchObject({ code: 'broken-workbook' });
  });

  it('is read where its numbers stand in fields of 64 bits, as servers write them', async () => {
    const bytes = zip64(unzipSync(await workbook()));
    const { table } = await read(bytes);
    expect(textOf(table.rows)).toEqual(ROWS);
  });

  it('with a cell in the last row that a sheet can have is read as far as it holds something', async () => {
    const parts = unzipSync(await workbook());
    const xml = new TextDecoder().decode(parts[SHEET]);
    parts[SHEET] = utf8(xml.replace('</sheetData>', '<row r="1048576"><c r="P1048576" s="0"/></row></sheetData>'));
    const { table } = await read(zipSync(parts));
    expect(textOf(table.rows).map((row) => row.slice(0, 3))).toEqual(ROWS);
  });
});

/** An archive whose directory has every number in fields of 64 bits (APPNOTE 4.5.3). */
function zip64(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const whole = zipSync(parts);
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  const end = whole.length - 22;
  const [count, from] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const directory: number[] = [];
  for (let at = from; at < end; ) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const entry = Array.from(whole.subarray(at, at + 46 + name));
    const numbers = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
    for (const offset of [20, 24, 42]) entry.splice(offset, 4, 255, 255, 255, 255);
    entry.splice(30, 4, 28, 0, 0, 0);
    const field = [1, 0, 24, 0, ...numbers.flatMap((number) => little(number, 8))];
    directory.push(...entry, ...field);
    at += 46 + name + extra + comment;
  }
  const end64 = [
    ...[0x50, 0x4b, 6, 6, ...little(44, 8), 45, 0, 45, 0, ...little(0, 8)],
    ...[count, count, directory.length, from].flatMap((number) => little(number, 8)),
  ];
  const locator = [0x50, 0x4b, 6, 7, ...little(0, 4), ...little(from + directory.length, 8), ...little(1, 4)];
  const last = [
    0x50,
    0x4b,
    5,
    6,
    0,
    0,
    0,
    0,
    255,
    255,
    255,
    255,
    ...little(0xffffffff, 4),
    ...little(0xffffffff, 4),
    0,
    0,
  ];
  return Uint8Array.from([...whole.subarray(0, from), ...directory, ...end64, ...locator, ...last]);
}

const little = (number: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, at) => Math.floor(number / 256 ** at) % 256);
