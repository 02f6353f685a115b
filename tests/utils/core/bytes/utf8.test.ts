import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BytesError } from '../../../../utils/core/bytes/sections.ts';
import { BYTES_A_UNIT, decodeUtf8, encodeUtf8, utf8Length } from '../../../../utils/core/bytes/utf8.ts';

const START = 3;

function encoded(text: string): Uint8Array {
  const bytes = new Uint8Array(START + text.length * BYTES_A_UNIT);
  return bytes.subarray(START, encodeUtf8(text, bytes, START));
}

const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.integer({ min: 0, max: 0xffff })).map(ofUnits));
function ofUnits(units: readonly number[]): string {
  return String.fromCharCode(...units);
}

it('writes what the encoder of the platform writes, halves of pairs too', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const expected = new TextEncoder().encode(text);
      expect(encoded(text)).toEqual(expected);
      expect(utf8Length(text)).toBe(expected.length);
    }),
  );
});

it.each([
  '',
  'Plain',
  'École',
  '清华大学',
  '𠮷野家',
  '\ud800',
  '\udc00\ud800',
  'a\ud83d',
  '\ud83d\ud83d\ude00',
  '\ufeffA',
])('writes and reads “%s”', (text) => {
  const bytes = encoded(text);
  expect(bytes).toEqual(new TextEncoder().encode(text));
  expect(decodeUtf8(bytes, 0, bytes.length)).toBe(text.toWellFormed());
});

it.each([
  ['a byte that begins no character', [0x41, 0xff]],
  ['a character that is cut short', [0xe6, 0xb8]],
  ['half of a pair', [0xed, 0xa0, 0x80]],
])('refuses %s', (_, bytes) => {
  expect(() => decodeUtf8(Uint8Array.from(bytes), 0, bytes.length)).toThrow(BytesError);
});
