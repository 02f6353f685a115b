import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PackedRows, packRows, RowPacker } from '../../../../utils/core/bytes/packed-rows.ts';
import { BytesError } from '../../../../utils/core/bytes/sections.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('rows of any JSON come back as they went in, in any order', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('university', 'en', '大学'));
  const field = fc.string({ minLength: 1 }).filter((name) => name !== '__proto__');
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { weight: 4, arbitrary: text },
      { weight: 3, arbitrary: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })) },
      { weight: 1, arbitrary: fc.constantFrom(null, true, false) },
      { weight: 2, arbitrary: fc.array(tie('any'), { maxLength: 4 }) },
      { weight: 2, arbitrary: fc.dictionary(field, tie('any'), { maxKeys: 4, noNullPrototype: true }) },
    ),
  })).any;
  fc.assert(
    fc.property(fc.array(value, { maxLength: 20 }), (rows) => {
      const given = (plain(rows) as unknown[]).map((row) => (typeof row === 'string' ? row.toWellFormed() : row));
      const packed = new PackedRows(packRows(given));
      expect(packed.length).toBe(given.length);
      for (let index = given.length - 1; index >= 0; index--) expect(packed.at(index)).toEqual(given[index]);
    }),
  );
});

test.each([15, 16, 17, 40])('a row of %i different texts, each twice, has each once in its bytes', (count) => {
  // Too long to be shared by rows.
  const texts = Array.from({ length: count }, (_, number) => `${number} ${'long '.repeat(20)}`);
  const rows = [[...texts, ...texts], texts.toReversed(), [...texts, ...texts.toReversed()]];
  const bytes = packRows(rows);
  const packed = new PackedRows(bytes);
  expect(rows.map((_, index) => packed.at(index))).toEqual(rows);
  const written = new TextDecoder('latin1').decode(bytes);
  expect(written.split('long '.repeat(20)).length - 1).toBe(count * rows.length);
});

test('no step asks for more than a hundred rows, and rows that are added one by one make the same bytes', () => {
  const rows = Array.from({ length: 5000 }, (_, number) => ({ id: `body-${number}`, name: 'University', number }));
  let asked = 0;
  const steps = RowPacker.for({
    length: rows.length,
    at: (index) => {
      asked += 1;
      return rows.at(index);
    },
  });
  for (;;) {
    asked = 0;
    const { done, value } = steps.next();
    expect(asked).toBeLessThanOrEqual(100);
    if (!done) continue;
    for (const row of rows) value.add(row);
    expect(value.finish()).toEqual(packRows(rows));
    return;
  }
});

test('a field without a value is left out', () => {
  expect(new PackedRows(packRows([{ country: undefined, name: 'Oslo' }])).at(0)).toEqual({ name: 'Oslo' });
});

test('rows that have much in common take a third of their JSON', () => {
  const rows = Array.from({ length: 1000 }, (_, number) => ({
    id: `body-${number}`,
    name: `University ${number}`,
    kind: 'university',
    names: [{ text: `University ${number}`, kind: 'full', lang: 'en' }],
  }));
  expect(packRows(rows).length).toBeLessThan(JSON.stringify(rows).length / 3);
});

test('a row that is not there, and bytes of something else, are refused', () => {
  expect(() => new PackedRows(packRows([1])).at(1)).toThrow(BytesError);
  expect(() => new PackedRows(new TextEncoder().encode('{"format":"partnership-pack/1"}'))).toThrow(BytesError);
});

test('a row with other bytes in place of a number is refused', () => {
  const bytes = packRows([0.5]);
  const number = new TextDecoder('latin1').decode(bytes).indexOf('0.5');
  expect(() => new PackedRows(bytes.fill(0, number, number + 3)).at(0)).toThrow(BytesError);
});
