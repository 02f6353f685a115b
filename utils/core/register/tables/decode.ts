import chardet from 'chardet';
import { decode, type Encoding, KOREAN_ESCAPE } from './decode-bytes.ts';
import { encodingByWords, isOfOtherScript } from './encoding-words.ts';

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
  'windows-1253': 'windows-1253',
  'ISO-8859-7': 'windows-1253',
  'windows-1255': 'windows-1255',
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-5': 'iso-8859-5',
  'KOI8-R': 'koi8-r',
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
const DAMAGED_FOR_ONE_WHOLE = 4;

/** Words that registers of East Asia have: few files are long enough to be known by how often their letters come. */
const EAST_ASIAN =
  /大[学學]|[学學][院校]|研究|[国國]家|日本|中[国國]|合作|[协協][议議定]|[机機][构構]|交[换換]|대학|학교|한국|국가/gu;
const EAST_ASIAN_ENCODINGS: readonly Encoding[] = ['shift_jis', 'gb18030', 'euc-kr', 'big5', 'euc-jp'];

/**
 * The East Asian encoding in which the bytes have most of those words, each place that it cannot read weighing as much
 * as one; null where two have, or none has.
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

/** Escapes of ISO-2022, in which a file of bytes of ASCII says Japanese or Korean. */
const JAPANESE_ESCAPES = ['\u001b$@', '\u001b$B', '\u001b(I', '\u001b(J'];
/** Pairs between the signs of HZ, as one line holds them. */
const TILDES = /~\{(?:[!-w][!-~])+~\}/;

const SOUND_FOR_ONE_DAMAGED = 20;

/** An encoding whose bytes are all of ASCII; null for ASCII itself. */
function encodingInAscii(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let others = 0;
  for (const byte of sample) if (byte > 0x7f) others += 1;
  // Some of the bytes may be damaged.
  if (others * SOUND_FOR_ONE_DAMAGED > sample.length) return null;
  const text = new TextDecoder('windows-1252').decode(sample);
  if (JAPANESE_ESCAPES.some((each) => text.includes(each))) return 'iso-2022-jp';
  if (text.includes(KOREAN_ESCAPE)) return 'iso-2022-kr';
  if (others > 0) return null;
  return TILDES.test(text) && /\p{sc=Han}/u.test(decode(sample, 'hz-gb-2312')) && !hasWordInTildes(text)
    ? 'hz-gb-2312'
    : null;
}
/** What stands between the signs is a word of the text itself. */
const hasWordInTildes = (text: string): boolean => /~\{\s*[a-z]+\s*~\}/.test(text);

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

/**
 * What tells the encoding: as much as the detector needs, with
 * the first letters that are not of ASCII in its first half.
 */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const start = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - SAMPLE_BYTES / 2);
  return bytes.subarray(start, start + SAMPLE_BYTES);
}

const LIKE_WESTERN: readonly Encoding[] = ['windows-1250', 'windows-1254'];
const LATIN: readonly Encoding[] = [...LIKE_WESTERN, 'windows-1252'];

/** The encoding that a file says or seems to have. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const wide = isFilledUp(bytes) ? null : utf16WithoutMark(bytes);
  if (wide) return wide;
  const inAscii = encodingInAscii(bytes);
  if (inAscii) return inAscii;
  if (decodes(bytes, 'utf-8')) return 'utf-8';
  const eastAsian = eastAsianByWords(bytes);
  if (eastAsian) return eastAsian;
  const sample = sampleOf(bytes);
  // The last character of the sample may be cut.
  const { whole, damaged } = utf8Sequences(sample);
  if (whole >= damaged) return 'utf-8';
  const byWords = encodingByWords(sample);
  if (byWords) return byWords;
  if (whole * DAMAGED_FOR_ONE_WHOLE >= damaged) return 'utf-8';
  const ranking = chardet.analyse(sample).flatMap(({ name }) => (DETECTED[name] ? [DETECTED[name]] : []));
  const isLatin = !isOfOtherScript(sample);
  const found = ranking.find(
    (encoding) => encoding !== 'utf-8' && (isLatin || !LATIN.includes(encoding)) && decodes(bytes, encoding),
  );
  // Central European and Turkish differ from Western in few letters: where the detector hesitates, Western is likelier.
  return found && !LIKE_WESTERN.includes(found) ? found : 'windows-1252';
}
