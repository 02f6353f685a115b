import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../../../utils/core/signing/canonical.ts';

it('writes fields in order and without blanks, lists as they stand', () => {
  expect(canonicalJson({ b: [3, 'x', null], a: { z: true, y: 1.5 }, 国: '"\n', left: undefined })).toBe(
    '{"a":{"y":1.5,"z":true},"b":[3,"x",null],"国":"\\"\\n"}',
  );
});

it('is the same for the same document, however its fields stand', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const turned = (each: unknown): unknown => {
        if (Array.isArray(each)) return each.map(turned);
        if (typeof each !== 'object' || each === null) return each;
        return Object.fromEntries(
          Object.entries(each)
            .toReversed()
            .map(([name, of]) => [name, turned(of)]),
        );
      };
      expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 50 },
  );
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, () => 1, undefined])('refuses %s', (value) => {
  expect(() => canonicalJson([value])).toThrow(TypeError);
});
