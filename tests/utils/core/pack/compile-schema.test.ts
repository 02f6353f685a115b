import { type Schema, Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaCompiler } from '../../../../utils/core/pack/compile-schema.ts';
import schema from '../../../../utils/core/pack/partnership-pack.schema.json' with { type: 'json' };
import { change, smallPack } from './small-pack.ts';

const follows = schemaCompiler(schema.$defs)(schema);
const validator = new Validator(schema as Schema, '2020-12');

const places = (node: unknown, at = ''): string[] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, value]) => {
        const place = Array.isArray(node) ? `${at}[${key}]` : at === '' ? key : `${at}.${key}`;
        return [place, ...places(value, place)];
      })
    : [];

/** Values that are right in one place or another, and values that are right nowhere. */
const value = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    'north',
    'ouc-articles:unesco',
    { id: 'ror:03cve4549', name: 'Tsinghua' },
    { en: 'Title', 'zh-Hans': '标题' },
    { 'in English': 'Title' },
    {},
    [],
    [{}],
    true,
    null,
    'open',
    'university',
    'other',
    '2020',
    '',
    ' ',
    'CN',
    'https://news.example/',
    'x'.repeat(300),
    'x'.repeat(301),
    '𝒳'.repeat(300),
    '𝒳'.repeat(301),
    2,
    1.5,
    0,
  ),
);

describe('a compiled schema', () => {
  it('takes the small pack, and what the validator takes', () => {
    expect(follows(smallPack())).toBe(true);
    fc.assert(
      fc.property(fc.constantFrom(...places(smallPack())), value, (place, put) => {
        const document = change(smallPack(), place, put);
        expect(follows(document), place).toBe(validator.validate(document).valid);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes no document without a field that it needs, or with one more', () => {
    for (const place of places(smallPack())) {
      // JSON has no list with a hole in it.
      if (place.endsWith(']')) continue;
      const document = change(smallPack(), place, undefined);
      expect(follows(document), place).toBe(validator.validate(document).valid);
      if (!place.includes('.')) continue;
      const more = change(smallPack(), `${place.slice(0, place.lastIndexOf('.'))}.colour`, 'blue');
      expect(follows(more), place).toBe(validator.validate(more).valid);
    }
  });

  it('is not made of a keyword that it does not know', () => {
    expect(() => schemaCompiler({})({ anyOf: [] })).toThrow('anyOf');
    expect(() => schemaCompiler({})({ $ref: '#/$defs/nothing' })).toThrow('nothing');
  });
});
