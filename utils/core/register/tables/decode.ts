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

/** The encoding that a file says or seems to have. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const wide = utf16WithoutMark(bytes);
  if (wide) return wide;
  if (decodes(bytes, 'utf-8')) return 'utf-8';
  const ranking = chardet
    .analyse(bytes.subarray(0, SAMPLE_BYTES))
    .flatMap(({ name }) => (DETECTED[name] ? [DETECTED[name]] : []));
  const western = ['windows-1250', 'windows-1254'];
  const found = ranking.find((encoding) => encoding !== 'utf-8' && decodes(bytes, encoding));
  // Central European and Turkish differ from Western in few letters: where the detector hesitates, Western is likelier.
  return found && !western.includes(found) ? found : 'windows-1252';
}

/** Text of a file, without its byte order mark; bytes that the encoding does not have become U+FFFD. */
export const decode = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);
