import { BytesError } from './sections.ts';

/**
 * A text may begin with what opens a file elsewhere. Fatal: with another letter in place of a broken byte, a wrong name
 * would be read.
 */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Most texts are short and plain, for which the browser's decoder takes longer than this. Throws BytesError. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte > 0x7f) return decodeLong(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

function decodeLong(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    throw new BytesError(`These bytes are no UTF-8: ${error}`);
  }
}

/** The most bytes that one UTF-16 unit takes. */
export const BYTES_A_UNIT = 3;

/**
 * Writes a text from `start` on and gives where it ends; there is room for `BYTES_A_UNIT` for each unit. Names are
 * short, and the browser's encoder makes an array for each. As it does, this writes U+FFFD for half of a pair.
 */
export function encodeUtf8(text: string, bytes: Uint8Array, start: number): number {
  let at = start;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bytes[at++] = unit;
    else if (unit < 0x800) {
      bytes[at++] = 0xc0 | (unit >> 6);
      bytes[at++] = 0x80 | (unit & 0x3f);
    } else if (isHalf(unit)) {
      const character = text.codePointAt(index) as number;
      at = character > 0xffff ? writeFour(character, bytes, at) : writeThree(REPLACEMENT, bytes, at);
      if (character > 0xffff) index++;
    } else at = writeThree(unit, bytes, at);
  }
  return at;
}

/** How many bytes `encodeUtf8` writes. */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    if (unit < 0x800) length += 1;
    else if (isHalf(unit) && (text.codePointAt(index) as number) > 0xffff) {
      // Four bytes for two units.
      length += 2;
      index++;
    } else length += 2;
  }
  return length;
}

const REPLACEMENT = 0xfffd;
const isHalf = (unit: number): boolean => unit >= 0xd800 && unit < 0xe000;

function writeThree(unit: number, bytes: Uint8Array, at: number): number {
  bytes[at] = 0xe0 | (unit >> 12);
  bytes[at + 1] = 0x80 | ((unit >> 6) & 0x3f);
  bytes[at + 2] = 0x80 | (unit & 0x3f);
  return at + 3;
}

function writeFour(character: number, bytes: Uint8Array, at: number): number {
  bytes[at] = 0xf0 | (character >> 18);
  bytes[at + 1] = 0x80 | ((character >> 12) & 0x3f);
  bytes[at + 2] = 0x80 | ((character >> 6) & 0x3f);
  bytes[at + 3] = 0x80 | (character & 0x3f);
  return at + 4;
}
