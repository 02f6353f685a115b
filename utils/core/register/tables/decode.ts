import chardet from 'chardet';

/** The encodings that a register may have, by the names of the Encoding Standard. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'shift_jis',
  'gb18030',
  'euc-kr',
  'big5',
  'euc-jp',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'windows-1256',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What the detector calls them; ISO 8859-1 is a part of windows-1252. */
const DETECTED: Readonly<Record<string, Encoding>> = {
  'UTF-8': 'utf-8',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
  'windows-1252': 'windows-1252',
  'ISO-8859-1': 'windows-1252',
  Shift_JIS: 'shift_jis',
  GB18030: 'gb18030',
  'EUC-KR': 'euc-kr',
  Big5: 'big5',
  'EUC-JP': 'euc-jp',
  'windows-1250': 'windows-1250',
  'ISO-8859-2': 'windows-1250',
  'windows-1251': 'windows-1251',
  'ISO-8859-9': 'windows-1254',
  'windows-1254': 'windows-1254',
  'windows-1256': 'windows-1256',
  'ISO-8859-6': 'windows-1256',
};

/** The detector needs no more to know an encoding, and is slow on megabytes. */
const SAMPLE_BYTES = 200_000;

function decodes(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** At how many places a text was not read. */
export const countUnreadable = (text: string): number => text.match(/\ufffd+/g)?.length ?? 0;

/** Zeros in a row fill a field or a file up; text in UTF-16 has none beside another. */
function isFilledUp(bytes: Uint8Array): boolean {
  let [alone, inRow] = [0, 0];
  const length = Math.min(bytes.length, SAMPLE_BYTES);
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (bytes[at - 1] === 0 || bytes[at + 1] === 0) inRow += 1;
    else alone += 1;
  }
  return inRow > alone;
}

/** How many sequences of UTF-8 the bytes hold, and at how many places bytes that belong to none. */
function utf8Sequences(bytes: Uint8Array): { readonly whole: number; readonly damaged: number } {
  let [whole, damaged] = [0, 0];
  let before = '';
  for (const letter of new TextDecoder().decode(bytes)) {
    if (letter !== '\ufffd') whole += letter > '\u007f' ? 1 : 0;
    else if (before !== letter) damaged += 1;
    before = letter;
  }
  return { whole, damaged };
}
/** Bytes of another encoding make few sequences of UTF-8 by chance. */
const WHOLE_FOR_ONE_DAMAGED = 3;

/** Words that registers of East Asia have: few files are long enough to be known by how often their letters come. */
const EAST_ASIAN =
  /大[学學]|[学學][院校]|研究|[国國]家|日本|中[国國]|合作|[协協][议議定]|[机機][构構]|交[换換]|대학|학교|한국|국가/gu;
const EAST_ASIAN_ENCODINGS: readonly Encoding[] = ['shift_jis', 'gb18030', 'euc-kr', 'big5', 'euc-jp'];

/**
 * The East Asian encoding in which the bytes have most of those words, each place that it cannot read weighing as much as one;
 * null where two have, or none has.
 */
function eastAsianByWords(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const counts = EAST_ASIAN_ENCODINGS.map((encoding) => {
    // The last character of the sample may be cut.
    const text = new TextDecoder(encoding).decode(sample, { stream: true });
    return [encoding, (text.match(EAST_ASIAN)?.length ?? 0) - countUnreadable(text)] as const;
  }).toSorted((a, b) => b[1] - a[1]);
  const [first, second] = counts;
  return first && first[1] > Math.max(0, second?.[1] ?? 0) ? first[0] : null;
}

/** Half of the bytes of ASCII text in UTF-16 are zero; other text in UTF-16 has them at the ends of lines. */
function utf16WithoutMark(bytes: Uint8Array): Encoding | null {
  let even = 0;
  let odd = 0;
  const length = Math.min(bytes.length, SAMPLE_BYTES);
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (Math.max(even, odd) * 50 < length) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** What tells the encoding: as much as the detector needs, with the first letters that are not of ASCII in its first half. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const start = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - SAMPLE_BYTES / 2);
  return bytes.subarray(start, start + SAMPLE_BYTES);
}

/** The encoding that a file says or seems to have. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const wide = isFilledUp(bytes) ? null : utf16WithoutMark(bytes);
  if (wide) return wide;
  if (decodes(bytes, 'utf-8')) return 'utf-8';
  const eastAsian = eastAsianByWords(bytes);
  if (eastAsian) return eastAsian;
  const sample = sampleOf(bytes);
  // The last character of the sample may be cut.
  const { whole, damaged } = utf8Sequences(sample);
  if (whole >= WHOLE_FOR_ONE_DAMAGED * damaged) return 'utf-8';
  const ranking = chardet.analyse(sample).flatMap(({ name }) => (DETECTED[name] ? [DETECTED[name]] : []));
  const western = ['windows-1250', 'windows-1254'];
  const found = ranking.find((encoding) => encoding !== 'utf-8' && decodes(bytes, encoding));
  // Central European and Turkish differ from Western in few letters: where the detector hesitates, Western is likelier.
  return found && !western.includes(found) ? found : 'windows-1252';
}

/** Text of a file, without its byte order mark and filling zeros; bytes that the encoding does not have become U+FFFD. */
export const decode = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes).replaceAll('\0', '');
