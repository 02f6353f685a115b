import { expect, test } from 'vitest';
import { BytesError, readJson, readSections, writeSections } from '../../../../utils/core/bytes/sections.ts';

const NAMES = ['first', 'second'] as const;
const bytes = writeSections(NAMES, 3, { first: Uint8Array.of(1, 2, 3), second: Uint32Array.of(4, 5) });

test('parts come back as they went in, wherever the bytes stand in their buffer', () => {
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  for (const given of [bytes, shifted.subarray(3)]) {
    const { first, second } = readSections(NAMES, 3, given);
    expect([...first]).toEqual([1, 2, 3]);
    expect([...new Uint32Array(second.buffer, second.byteOffset, 2)]).toEqual([4, 5]);
  }
});

test.each([
  ['nothing', new Uint8Array()],
  ['the beginning only', bytes.slice(0, 44)],
  ['other bytes', Uint8Array.from(bytes, (byte, at) => (at === 0 ? byte ^ 1 : byte))],
])('%s is refused', (_, given) => {
  expect(() => readSections(NAMES, 3, given)).toThrow(BytesError);
});

test('another version is refused', () => {
  expect(() => readSections(NAMES, 4, bytes)).toThrow('version 3');
});

test('JSON comes back as it went in, and other bytes are refused', () => {
  const json = new TextEncoder().encode('{"name":"国家开放大学"}');
  expect(readJson(json)).toEqual({ name: '国家开放大学' });
  expect(() => readJson(json.slice(0, 9))).toThrow(BytesError);
  // One broken byte within the name.
  expect(() => readJson(json.with(10, 0xff))).toThrow(BytesError);
});
