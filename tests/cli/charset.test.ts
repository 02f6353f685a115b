import { expect, it } from 'vitest';
import { contentType } from '../../cli/charset.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
/** Bytes that are not UTF-8: "é" and "è" of windows-1252. */
const old = new Uint8Array([0x3c, 0x70, 0x3e, 0xe9, 0xe8]);

it.each([
  ['UTF-8 without a word of its own', bytes('<p>é 国'), '.html', 'text/html; charset=utf-8'],
  ['a meta element', bytes('<meta charset="gbk"><p>x'), '.html', 'text/html'],
  [
    'an old meta element',
    bytes('<META http-equiv=Content-Type content="text/html; CHARSET = big5">'),
    '.htm',
    'text/html',
  ],
  ['a byte order mark of UTF-8', new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), '.html', 'text/html'],
  ['a byte order mark of UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0]), '.html', 'text/html'],
  ['bytes of an old encoding', old, '.html', 'text/html'],
  [
    'a meta element beyond what browsers look through',
    bytes(`${' '.repeat(1024)}<meta charset="gbk">`),
    '.html',
    'text/html; charset=utf-8',
  ],
  ['an XML declaration', bytes('<?xml version="1.0" encoding="koi8-r"?><html/>'), '.xhtml', 'application/xhtml+xml'],
  ['text', bytes('国'), '.txt', 'text/plain; charset=utf-8'],
  ['a picture', old, '.png', 'image/png'],
  ['something else', old, '.bin', 'application/octet-stream'],
])('%s', (_, content, extension, type) => {
  expect(contentType(content, extension)).toBe(type);
});
