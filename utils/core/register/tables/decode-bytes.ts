/** The encodings that a register may have, by the names of the Encoding Standard, with two that it does not have. */
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
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'iso-8859-5',
  'iso-8859-7',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'macintosh',
  'iso-2022-jp',
  'iso-2022-kr',
  'hz-gb-2312',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

const [SHIFT_OUT, SHIFT_IN, TILDE, BRACE, CLOSING, HIGH] = [0x0e, 0x0f, 0x7e, 0x7b, 0x7d, 0x80];

/** ISO-2022-KR as EUC-KR: between two signs each byte stands for one with its high bit. */
function koreanFromShifts(bytes: Uint8Array): Uint8Array {
  const changed: number[] = [];
  let isShifted = false;
  for (const byte of bytes) {
    if (byte === SHIFT_OUT || byte === SHIFT_IN) isShifted = byte === SHIFT_OUT;
    else changed.push(isShifted && byte > 0x20 ? byte | HIGH : byte);
  }
  return Uint8Array.from(changed);
}

/** HZ as GB 2312: the same between `~{` and `~}`, at the latest up to the end of the line. */
function chineseFromTildes(bytes: Uint8Array): Uint8Array {
  const changed: number[] = [];
  let isShifted = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const [byte = 0, next] = [bytes[at], bytes[at + 1]];
    if (byte === 0x0a) isShifted = false;
    if (byte === TILDE && next === (isShifted ? CLOSING : BRACE)) {
      isShifted = !isShifted;
      at += 1;
    } else if (byte === TILDE && next === TILDE && !isShifted) {
      changed.push(TILDE);
      at += 1;
    } else changed.push(isShifted && byte > 0x20 ? byte | HIGH : byte);
  }
  return Uint8Array.from(changed);
}

/** At the beginning of a text in ISO-2022-KR. */
export const KOREAN_ESCAPE = '\u001b$)C';

function decoded(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'iso-2022-kr')
    return new TextDecoder('euc-kr').decode(koreanFromShifts(bytes)).replaceAll(KOREAN_ESCAPE, '');
  if (encoding === 'hz-gb-2312') return new TextDecoder('gb18030').decode(chineseFromTildes(bytes));
  const text = new TextDecoder(encoding).decode(bytes);
  // It writes marks of tone behind their letters.
  return encoding === 'windows-1258' ? text.normalize('NFC') : text;
}

/**
 * Text of a file, without its byte order mark and filling zeros; bytes that the encoding does not have become U+FFFD.
 */
export const decode = (bytes: Uint8Array, encoding: Encoding): string => decoded(bytes, encoding).replaceAll('\0', '');
