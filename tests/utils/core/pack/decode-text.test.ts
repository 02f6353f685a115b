import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeText } from '../../../../utils/core/pack/decode-text.ts';
import { anyText } from '../any-text.ts';

const bytesOf = (text: string, encoding: BufferEncoding): Uint8Array => new Uint8Array(Buffer.from(text, encoding));
const bigEndian = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const json = '{"name":"Université 国家开放大学 🎓"}';

it.each([
  ['UTF-8', bytesOf(json, 'utf8')],
  ['UTF-8 with a mark', bytesOf(`\uFEFF${json}`, 'utf8')],
  ['UTF-16, small end first', bytesOf(json, 'utf16le')],
  ['UTF-16, small end first, with a mark', bytesOf(`\uFEFF${json}`, 'utf16le')],
  ['UTF-16, big end first', bigEndian(json)],
  ['UTF-16, big end first, with a mark', bigEndian(`\uFEFF${json}`)],
])('reads %s', (_, bytes) => expect(decodeText(bytes)).toBe(json));

it.each([
  ['Latin-1', bytesOf('{"name":"Université"}', 'latin1')],
  ['GBK', new Uint8Array([0x7b, 0x22, 0xb9, 0xfa, 0xbc, 0xd2, 0x22, 0x7d])],
  ['Shift JIS', new Uint8Array([0x22, 0x93, 0xfa, 0x96, 0x7b, 0x22])],
  ['UTF-32', new Uint8Array([0x7b, 0, 0, 0, 0x7d, 0, 0, 0])],
  ['UTF-32 with a mark', new Uint8Array([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0])],
  ['half a character', bytesOf(json, 'utf8').slice(0, -3)],
  ['an archive', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe, 0x00, 0x80])],
])('does not guess the encoding of %s', (_, bytes) => expect(decodeText(bytes)).toBeNull());

it('reads any text in UTF-8', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const document = JSON.stringify(text.toWellFormed());
      expect(decodeText(bytesOf(document, 'utf8'))).toBe(document);
    }),
  );
});
