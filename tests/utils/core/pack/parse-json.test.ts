import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackError } from '../../../../utils/core/pack/pack-error.ts';
import { parsePackJson } from '../../../../utils/core/pack/parse-json.ts';
import { smallPack } from './small-pack.ts';

const said = (text: string): string | null => {
  try {
    parsePackJson(text);
    return null;
  } catch (error) {
    return error instanceof PackError ? error.message : String(error);
  }
};

describe('the JSON of a pack', () => {
  it.each([
    ['{"a":1,"b":[{"c":"x"}]}', null],
    ['{"a":"\\"b\\":","b":"\\\\"}', null],
    ['{"a" :1,"b"\n:2}', null],
    ['{"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}]}', null],
    ['{"a":"\\ud83d\\ude00"}', null],
    ['{"__proto__":1}', null],
    ['null', null],
    ['{"a":1,"a":1}', 'a: is written twice'],
    ['{"a":1,"\\u0061":2}', 'a: is written twice'],
    ['{"list":[{"x":1},{"y":{"x":1,"b":0,"x":2}}]}', 'list[1].y.x: is written twice'],
    ['{"institutions":[1],"b":"{","institutions":[]}', 'institutions: is written twice'],
    ['{"a":"x","__proto__":1,"__proto__":2}', '__proto__: is written twice'],
    ['{"a":"\\ud83d"}', 'a: holds half of a character (a lone surrogate)'],
    ['{"a":[{"b":"x\\uDC00y"}]}', 'a[0].b: holds half of a character (a lone surrogate)'],
    ['{"a":{"\\ud800":1}}', 'a: holds half of a character (a lone surrogate)'],
  ])('%s: %s', (text, expected) => expect(said(text)).toBe(expected));

  it('is that of JSON.parse where nothing is lost', () => {
    expect(parsePackJson(JSON.stringify(smallPack(), null, 2))).toEqual(smallPack());
    fc.assert(fc.property(fc.jsonValue(), (value) => said(JSON.stringify(value)) === null));
  });

  it('is refused as JSON.parse refuses it', () => {
    expect(() => parsePackJson('{"a":1,}')).toThrow(SyntaxError);
    expect(() => parsePackJson('')).toThrow(SyntaxError);
  });

  it('takes as long for a large file with a character outside of the basic plane, written as an escape', () => {
    const rows = Array.from({ length: 20_000 }, (_, id) => ({ id, names: [{ text: 'a' }] }));
    const text = JSON.stringify({ rows, note: 'x' }).replace('"x"', '"\\ud840\\udc0b"');
    expect(parsePackJson(text)).toHaveProperty('note', '𠀋');
  }, 3000);

  it('may be nested deeply', () => expect(said(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBeNull());
});
