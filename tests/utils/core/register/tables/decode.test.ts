import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../../cli/parse-html.ts';
import { readFileTables } from '../../../../../utils/core/register/tables/read-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Text in an encoding of one byte for each letter, by what the browser reads of each byte. */
function inBytes(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, at) => at));
  // Vietnamese has its marks of tone behind the letters.
  const parted = (letter: string): string => {
    const [, tone = ''] = /([\u0300\u0301\u0303\u0309\u0323])/u.exec(letter.normalize('NFD')) ?? [];
    return letter.normalize('NFD').replace(tone, '').normalize('NFC') + tone;
  };
  const written = [...text].flatMap((letter) => (letters.includes(letter) ? letter : [...parted(letter)]));
  return Uint8Array.from(written, (letter) => letters.indexOf(letter));
}

/** Text in an encoding of two bytes for each letter that is not of ASCII, each with seven bits between two signs. */
function inSevenBits(text: string, encoding: string, before: string, behind: string): Uint8Array {
  const bytes: number[] = [];
  const pairs = new Map<string, readonly number[]>();
  for (let a = 0xa1; a < 0xff; a += 1)
    for (let b = 0xa1; b < 0xff; b += 1)
      pairs.set(new TextDecoder(encoding).decode(Uint8Array.of(a, b)), [a & 0x7f, b & 0x7f]);
  for (const part of text.match(/\P{ASCII}+|\p{ASCII}+/gu) ?? []) {
    if (part.charCodeAt(0) < 0x80) bytes.push(...utf8(part));
    else bytes.push(...utf8(before), ...[...part].flatMap((letter) => pairs.get(letter) ?? []), ...utf8(behind));
  }
  return Uint8Array.from(bytes);
}

describe('a short file', () => {
  it.each([
    ['windows-1253', 'Αριστοτέλειο Πανεπιστήμιο Θεσσαλονίκης'],
    ['windows-1253', 'ΕΘΝΙΚΟ ΜΕΤΣΟΒΙΟ ΠΟΛΥΤΕΧΝΕΙΟ'],
    ['iso-8859-7', 'Άρτα Πανεπιστήμιο Ιωαννίνων'],
    ['windows-1254', 'Boğaziçi Üniversitesi'],
    ['windows-1254', 'İstanbul Teknik Üniversitesi'],
    ['windows-1254', 'Yıldız Teknik, Beşiktaş'],
    ['windows-1252', 'Háskólinn á Akureyri við Norðurslóð'],
    ['windows-1252', 'Fróðskaparsetur Føroya'],
    ['windows-1252', 'Koç Üniversitesi'],
    ['windows-1252', 'Université de Genève'],
    ['windows-1250', 'Uniwersytet Łódzki'],
    ['windows-1250', 'České vysoké učení technické'],
    ['windows-1250', 'Budapesti Műszaki és Gazdaságtudományi Egyetem'],
    ['windows-1250', 'Universitatea Babeş-Bolyai, România, parteneră'],
    ['windows-1250', 'Univerzita v Ľubľane'],
    ['windows-1257', 'Šiaulių universitetas'],
    ['windows-1258', 'Đại học Quốc gia Hà Nội, Việt Nam'],
    ['windows-1251', 'Московский государственный университет'],
    ['koi8-r', 'Московский государственный университет'],
    ['ibm866', 'Московский государственный университет'],
    ['windows-1255', 'אוניברסיטת תל אביב'],
    ['windows-1256', 'جامعة القاهرة'],
    ['windows-874', 'มหาวิทยาลัยธรรมศาสตร์'],
    ['macintosh', 'Universidad de Málaga, España'],
  ])('in %s is read: %s', async (encoding, name) => {
    const [table] = await readFileTables(inBytes(`Partner;Signed\n${name};2019\n`, encoding), { parseHtml });
    expect([table?.encoding, table?.rows[1]?.[0]?.text]).toEqual([encoding, name]);
  });

  it.each([
    ['iso-2022-jp', 'euc-jp', '\u001b$B', '\u001b(B', '京都大学'],
    ['hz-gb-2312', 'gb18030', '~{', '~}', '北京大学'],
    ['iso-2022-kr', 'euc-kr', '\u000e', '\u000f', '서울대학교'],
  ])('in %s is read', async (encoding, wide, before, behind, name) => {
    const header = encoding === 'iso-2022-kr' ? '\u001b$)C' : '';
    const bytes = inSevenBits(`${header}Partner,Signed\n${name},2019\n`, wide, before, behind);
    const [table] = await readFileTables(bytes, { parseHtml });
    expect([table?.encoding, table?.rows[1]?.[0]?.text]).toEqual([encoding, name]);
    expect(table?.rows[0]?.[0]?.text).toBe('Partner');
  });

  it('in ISO-2022-JP with a damaged byte is read, and says so', async () => {
    const bytes = inSevenBits('大学,国\n京都大学,日本\n', 'euc-jp', '\u001b$B', '\u001b(B');
    const [table] = await readFileTables(Uint8Array.from([...bytes, 0xff, 0x2c, 0x41, 0x0a]), { parseHtml });
    expect(table).toMatchObject({ encoding: 'iso-2022-jp', unreadable: 1 });
    expect(table?.rows[1]?.[0]?.text).toBe('京都大学');
  });

  it('with the signs of HZ around words is ASCII', async () => {
    const [table] = await readFileTables(utf8('Partner,Note\nLund,see ~{draft~} and ~{draft of~}\n'), { parseHtml });
    expect(table?.rows[1]?.[1]?.text).toBe('see ~{draft~} and ~{draft of~}');
  });

  it('in UTF-8 is read where more places are damaged than are whole', async () => {
    const damaged = 'M\u00ff,A\nK\u00ff,B\nL\u00ff,C\n';
    const bytes = [...utf8('Université,Pays\n'), ...Uint8Array.from(damaged, (letter) => letter.charCodeAt(0))];
    const [table] = await readFileTables(Uint8Array.from(bytes), { parseHtml });
    expect(table).toMatchObject({ encoding: 'utf-8', unreadable: 3 });
    expect(table?.rows[0]?.[0]?.text).toBe('Université');
  });
});
