import { expect, it } from 'vitest';
import { MIN_BYTES_OF_NAME, mostObjectsIn, NameCounter } from '../../../../utils/core/pack/count-names.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import type { Pack } from '../../../../utils/core/pack/types.ts';
import { smallPack } from './small-pack.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);

function count(bytes: Uint8Array, size = bytes.length): number {
  const counter = new NameCounter();
  for (let at = 0; at < bytes.length; at += size) counter.add(bytes.subarray(at, at + size));
  return counter.count;
}

const bigEndian = (text: string): Uint8Array => {
  const bytes = utf16(text);
  return bytes.map((_, at) => bytes[at ^ 1] ?? 0);
};

const namesOf = ({ institutions, officials }: Pick<Pack, 'institutions' | 'officials'>): number =>
  [...institutions, ...officials].reduce((sum, entity) => sum + Math.max(1, entity.names.length), 0);
const names = namesOf(parsePack(smallPack()));

it.each([
  ['on one line', JSON.stringify(smallPack())],
  ['on many', JSON.stringify(smallPack(), null, 2)],
  ['with a space before the colon', JSON.stringify(smallPack()).replaceAll('":', '" \n:')],
])('counts the names of a file %s, in whatever pieces it comes', (_, text) => {
  expect(names).toBeGreaterThan(1);
  for (const size of [1, 3, 7, 64, 1e6]) {
    expect(count(utf8(text), size)).toBe(names);
    expect(count(utf16(text), size)).toBe(names);
    expect(count(bigEndian(text), size)).toBe(names);
  }
});

it('counts no namesakes, places, records, nor what texts hold', () => {
  const text = JSON.stringify({
    title: 'institutions',
    places: [{ names: { en: 'A', zh: 'B' } }, { names: [{ text: 'A' }, { text: 'B' }] }],
    institutions: [
      {
        name: '"names":[{"text":"A"},{"text":"B"}]}] \\',
        // In UTF-16 these signs hold the byte of a quotation mark.
        names: [{ text: '∢ 嬢 {' }, { text: 'B', more: [{ text: 'C' }, { text: 'D' }] }],
        namesakes: [{ text: 'E' }, { text: 'F' }],
      },
    ],
    events: [{ names: [{ text: 'A' }, { text: 'B' }] }],
    officials: [{ names: [{ text: 'G' }], roles: [{ names: [{ text: 'H' }] }, {}] }],
  });
  for (const bytes of [utf8(text), utf16(text), bigEndian(text)])
    for (const size of [1, 5, 1e6]) expect(count(bytes, size)).toBe(3);
});

it('counts an entity that lists no names', () => {
  const institutions = [{ names: [] }, { names: [{ text: 'A' }, { text: 'B' }] }, {}, { names: [{ text: 'C' }] }];
  for (const size of [1, 5, 1e6]) expect(count(utf8(JSON.stringify({ institutions })), size)).toBe(5);
});

it('counts no fewer objects than names', () => {
  const text = JSON.stringify({ institutions: [{ name: 'A' }, { names: [{ text: '{' }, { text: 'Ŕ' }] }] });
  for (const bytes of [utf8(text), utf16(text), bigEndian(text)]) {
    expect(mostObjectsIn(bytes)).toBeGreaterThanOrEqual(5);
    expect(mostObjectsIn(bytes)).toBeLessThan(8);
  }
});

it('counts nothing in an encoding that no pack is read in', () => {
  expect(count(new Uint8Array([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]))).toBe(0);
});

it('knows how many bytes the shortest name takes', () => {
  expect(utf8(JSON.stringify({ text: 'A', kind: 'full' }))).toHaveLength(MIN_BYTES_OF_NAME);
});
