import { expect, test } from 'vitest';
import { mergePacks } from '../../../../utils/core/pack/merge-packs.ts';
import { sameEntities } from '../../../../utils/core/pack/same-entities.ts';
import type { Pack } from '../../../../utils/core/pack/types.ts';
import { body, full, packOf, short } from '../linking/small-packs.ts';

interface Details {
  readonly country?: string;
  readonly ror?: string;
  readonly wikidata?: string;
}
const university = (id: string, name: string, { country, ...identifiers }: Details) => ({
  ...body(id, name, { names: [full(`${name} of Letters`), short('Letters')], ...(country ? { country } : {}) }),
  identifiers,
});
const pack = (...institutions: ReturnType<typeof university>[]): Pack => packOf({ institutions });
const joined = (...packs: readonly Pack[]) => Object.fromEntries(sameEntities(packs));

test('entities with one identifier are one, however it is written', () => {
  const one = pack(university('north', 'North Academy', { ror: 'https://ror.org/03cve4549' }));
  const other = pack(university('ror-1', 'Académie du Nord', { ror: 'https://ror.org/03cve4549', country: 'FR' }));
  expect(joined(one, other)).toEqual({ 'ror-1': 'north' });
});

test('entities with a whole name and a country in common are one', () => {
  const one = pack(university('north', 'North Academy', { country: 'GB' }));
  expect(joined(one, pack(university('n', 'The north academy', { country: 'GB', wikidata: 'Q1' })))).toEqual({
    n: 'north',
  });
  expect(joined(one, pack(university('n', 'North Academy', { country: 'US' })))).toEqual({});
  expect(joined(one, pack(university('n', 'South Academy', { country: 'GB' })))).toEqual({});
});

test('one register that lists two of one name lists two bodies', () => {
  const one = pack(university('north', 'North Academy', { country: 'GB', ror: 'https://ror.org/03cve4549' }));
  expect(
    joined(one, pack(university('n', 'North Academy', { country: 'GB', ror: 'https://ror.org/049tv2d57' }))),
  ).toEqual({});
  expect(joined(one, pack(university('n', 'North Academy', { country: 'GB', wikidata: 'Q1' })))).toEqual({
    n: 'north',
  });
});

test('two entities of one pack stay two', () => {
  const one = pack(university('north', 'North Academy', { country: 'GB' }));
  const other = pack(
    university('a', 'North Academy', { country: 'GB' }),
    university('b', 'North Academy', { country: 'GB' }),
  );
  expect(joined(one, other)).toEqual({ a: 'north' });
});

test('merging joins their names, and what refers to the later one refers to the earlier', () => {
  const one = pack(university('north', 'North Academy', { wikidata: 'Q1' }));
  const other = packOf({
    institutions: [university('n', 'Nordakademie', { wikidata: 'Q1' }), university('s', 'South Academy', {})],
    agreements: [['n', 's']],
  });
  const merged = mergePacks([one, { ...other, id: 'other' }]);
  expect(merged.institutions.map(({ id }) => id)).toEqual(['north', 's']);
  expect(merged.institutions[0]?.names.map(({ text }) => text)).toContain('Nordakademie');
  expect(merged.agreements[0]?.parties).toEqual(['north', 's']);
});
