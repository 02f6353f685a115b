import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileNames } from '../../../../../utils/core/matching/compiled-names/compile.ts';
import {
  CompiledNamesError,
  LAYOUT_VERSION,
  MAXIMUM_NAMES,
} from '../../../../../utils/core/matching/compiled-names/layout.ts';
import { loadCompiledNames } from '../../../../../utils/core/matching/compiled-names/load.ts';
import { packNames, unpackName } from '../../../../../utils/core/matching/compiled-names/name-pool.ts';
import { openCompiledNames } from '../../../../../utils/core/matching/compiled-names/open.ts';

const names = ['OUC', 'Open University of China', '国家开放大学'].map((text) => ({ text, rule: 'proper' as const }));
const bytes = compileNames(names);
const changed = (at: number, value: number): Uint8Array =>
  Uint8Array.from(bytes, (byte, i) => (i === at ? value : byte));

describe('bytes that are not what was compiled are refused', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('{"format": "partnership-pack/1"}'.repeat(20))],
    ['the beginning only', bytes.slice(0, bytes.length - 4)],
    ['no whole number of words', bytes.slice(0, bytes.length - 1)],
    ['another layout', changed(4, LAYOUT_VERSION + 1)],
  ])('%s', (_what, given) => {
    expect(() => loadCompiledNames(given)).toThrow(CompiledNamesError);
  });

  test('any single damaged byte', () => {
    const places = fc.integer({ min: 0, max: bytes.length - 1 });
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 255 }), (at, by) => {
        expect(() => loadCompiledNames(changed(at, (bytes[at] ?? 0) ^ by))).toThrow(CompiledNamesError);
      }),
    );
  });
});

test('bytes may stand anywhere in a buffer', () => {
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  expect(loadCompiledNames(shifted.subarray(3)).scan('the OUC')).toEqual([{ start: 4, end: 7, names: [0] }]);
});

test('bytes of other names are refused, and compiled anew when opened', () => {
  const others = [...names].reverse();
  expect(() => loadCompiledNames(bytes, others)).toThrow(/other names/u);
  expect(loadCompiledNames(bytes, names).size).toBe(3);
  const { compiledNames, compiled } = openCompiledNames(others, bytes);
  expect(compiledNames.scan('OUC')).toEqual([{ start: 0, end: 3, names: [2] }]);
  expect(openCompiledNames(others, compiled).compiled).toBeNull();
});

test('the same names give the same bytes', () => {
  expect(compileNames(names)).toEqual(bytes);
});

test('names without letters are never found, and an empty list of names finds nothing', () => {
  expect(loadCompiledNames(compileNames([{ text: '—', rule: 'caseless' }])).scan('a — b')).toEqual([]);
  expect(loadCompiledNames(compileNames([])).scan('Open University of China')).toEqual([]);
});

test('more names than can be kept are refused, and the message says how many', () => {
  const many = { length: MAXIMUM_NAMES + 1 } as unknown as readonly (typeof names)[number][];
  expect(() => compileNames(many)).toThrow(/2,000,001 spellings to look for; at most 2,000,000/u);
});

test('names come back from the pool as they went in', () => {
  const list = fc.array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('University of Oslo', 'Universität')),
  );
  fc.assert(
    fc.property(list, (given) => {
      const sorted = given.map((text) => text.toWellFormed()).sort();
      const { names: pool, buckets } = packNames(sorted);
      expect(sorted.map((_, place) => unpackName(pool, buckets, place))).toEqual(sorted);
    }),
  );
});
