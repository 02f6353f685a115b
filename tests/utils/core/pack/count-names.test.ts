import { expect, it } from 'vitest';
import { MIN_BYTES_OF_NAME, NameCounter } from '../../../../utils/core/pack/count-names.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import { smallPack } from './small-pack.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);

function count(bytes: Uint8Array, size = bytes.length): number {
  const counter = new NameCounter();
  for (let at = 0; at < bytes.length; at += size) counter.add(bytes.subarray(at, at + size));
  return counter.count;
}

const { institutions, officials } = parsePack(smallPack());
const names = [...institutions, ...officials].reduce(
  (sum, entity) => sum + Math.max(1, entity.names.length) + (entity.namesakes?.length ?? 0),
  0,
);

it.each([
  ['on one line', JSON.stringify(smallPack())],
  ['on many', JSON.stringify(smallPack(), null, 2)],
  ['with a space before the colon', JSON.stringify(smallPack()).replaceAll('"text":', '"text" \n:')],
])('counts the names and namesakes of a file %s, in whatever pieces it comes', (_, text) => {
  expect(names).toBeGreaterThan(1);
  for (const size of [1, 3, 7, 64, 1e6]) expect(count(utf8(text), size)).toBe(names);
  expect(count(utf16(text))).toBe(names);
});

it('counts fields alone, not what texts hold', () => {
  const hard = { a: '"text":', b: 'text', c: ['text', 'text"'], context: 2, text: 'a', d: ['"', 'text'] };
  expect(count(utf8(JSON.stringify(hard)))).toBe(1);
});

it('counts an entity that lists no names', () => {
  const entities = [
    { names: [] },
    { names: [{ text: 'A' }, { text: 'B' }] },
    { names: [] },
    { names: [{ text: 'C' }] },
  ];
  for (const size of [1, 5, 1e6]) expect(count(utf8(JSON.stringify({ entities })), size)).toBe(5);
});

it('knows how many bytes the shortest name takes', () => {
  expect(utf8(JSON.stringify({ text: 'A', kind: 'full' }))).toHaveLength(MIN_BYTES_OF_NAME);
});
