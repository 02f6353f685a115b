import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rorRecipe } from '../../../../cli/recipes/ror/recipe.ts';
import type { RecipeOptions } from '../../../../cli/recipes/types.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import { address, firstRecord, record } from './sample-records.ts';

const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
afterAll(() => rmSync(folder, { recursive: true }));

const make = (records: readonly unknown[], options: Partial<RecipeOptions> = {}) => {
  const file = join(folder, 'records.json');
  writeFileSync(file, JSON.stringify(records));
  return rorRecipe.make([file], { countries: [], types: [], today: '2026-11-28', ...options });
};
const institutionsOf = async (records: readonly unknown[], options: Partial<RecipeOptions> = {}) =>
  (await make(records, options)).pack.institutions;

describe('a pack of the registry', () => {
  it('is a pack of names only, with its licence and publisher and the day of its last change', async () => {
    const { pack } = await make([record('n'), record('s', { admin: { last_modified: { date: '2026-03-01' } } })]);
    expect(parsePack(pack)).toMatchObject({
      format: 'partnership-pack/2',
      id: 'ror-registry',
      version: '2026.03.01',
      asOf: '2026-03-01',
      licence: 'CC0-1.0',
      publisher: { name: 'Research Organization Registry' },
      scope: 'names-only',
    });
  });

  it('has names, acronyms, aliases, languages, country, town and state, site, domains and identifiers', async () => {
    expect(await institutionsOf([record('n')])).toEqual([
      {
        id: 'ror-0n0000000',
        name: 'Universität Nord',
        kind: 'university',
        country: 'DE',
        names: [
          { text: 'Universität Nord', kind: 'full', lang: 'de' },
          { text: 'NU', kind: 'acronym' },
          { text: 'North University', kind: 'full', lang: 'en' },
          { text: 'Nordkap', kind: 'short' },
          { text: 'University in the North', kind: 'full' },
          { text: 'Université du Nord', kind: 'translated', lang: 'fr' },
        ],
        identifiers: { ror: address('n'), wikidata: 'Q42', isni: '0000 0001 2288 330X' },
        url: 'https://www.uni-nord.example/en/',
        domains: ['uni-nord.example', 'nu.example'],
        summary: 'Nordstadt, Nordland',
        citations: [{ source: 'ror', locator: '0n0000000' }],
      },
    ]);
  });

  it('is the same from records of the first schema', async () => {
    const [second] = await institutionsOf([record('n')]);
    const [first] = await institutionsOf([firstRecord('n')]);
    expect({ ...first, names: new Set(first?.names.map(({ text }) => text)) }).toEqual({
      ...second,
      names: new Set(second?.names.map(({ text }) => text)),
      domains: ['uni-nord.example'],
    });
  });

  it('has no code in place of the name of a state', async () => {
    const details = { country_code: 'SG', country_subdivision_name: 'SG.01', name: 'Singapore' };
    expect(await institutionsOf([record('n', { locations: [{ geonames_details: details }] })])).toMatchObject([
      { summary: 'Singapore' },
    ]);
  });

  it('has units under the body that they are a part of, where that is in the pack', async () => {
    const parents = (...of: readonly string[]) => ({
      relationships: of.map((id) => ({ type: 'parent', id: address(id), label: '' })),
    });
    const partOf = async (records: readonly unknown[]) =>
      Object.fromEntries((await institutionsOf(records)).map(({ id, partOf: parent }) => [id.slice(4, 6), parent]));
    expect(await partOf([record('p'), record('u', parents('x', 'p'))])).toEqual({
      '0p': undefined,
      '0u': 'ror-0p0000000',
    });
    // Two that name each other: the first keeps its parent.
    expect(await partOf([record('a', parents('b')), record('b', parents('a'))])).toEqual({
      '0a': 'ror-0b0000000',
      '0b': undefined,
    });
  });

  it('may be of some countries and types, and says so', async () => {
    const records = [
      record('n'),
      record('c', { locations: [{ geonames_details: { country_code: 'CN' } }] }),
      record('h', { types: ['healthcare'] }),
    ];
    const made = await make(records, { countries: ['DE'], types: ['education'] });
    expect(made.pack.institutions.map(({ id }) => id)).toEqual(['ror-0n0000000']);
    expect(made.pack).toMatchObject({
      id: 'ror-registry-de-education',
      title: 'Research Organization Registry, of type education in DE',
    });
    expect(Object.fromEntries(made.leftOut)).toEqual({ 'not in DE': 1, 'not of type education': 1 });
  });

  it('counts every record that is left out by its reason, and every part that is dropped', async () => {
    const made = await make([
      record('n', { links: [{ type: 'website', value: 'www.without-scheme.example' }] }),
      record('n'),
      record('w', { status: 'withdrawn' }),
      record('i', { status: 'inactive' }),
      record('j', { status: 'inactive' }),
      record('e', { names: [{ value: 'x'.repeat(301), types: ['ror_display'], lang: null }] }),
      record('l', { names: [...record('l').names, { value: 'y'.repeat(301), types: ['alias'], lang: null }] }),
      { id: 'https://elsewhere.example/1', name: 'Not of the registry' },
      3,
    ]);
    expect(made.read).toBe(9);
    expect([...made.leftOut]).toEqual([
      ['status: inactive', 2],
      ['no record of the registry', 2],
      ['already read', 1],
      ['status: withdrawn', 1],
      ['without a name of at most 300 characters', 1],
    ]);
    expect(Object.fromEntries(made.dropped)).toEqual({
      'site that is no http or https address': 1,
      'name of more than 300 characters': 1,
    });
  });

  it.each([
    ['Museum für Naturkunde', ['archive'], 'museum'],
    ['Nordic Archive', ['archive'], 'library'],
    ['Klinikum Nord', ['healthcare'], 'hospital'],
    ['Nord GmbH', ['company'], 'company'],
    ['Stiftung Nord', ['nonprofit'], 'foundation'],
    ['Ministerium für Bildung', ['government', 'funder'], 'ministry'],
    ['Nord Laboratory', ['facility'], 'research-centre'],
    ['Nord', ['funder'], 'other'],
    ['Nordic College', ['education'], 'college'],
    ['Institut du Nord', ['education'], 'institute'],
  ])('calls %s (%j) a %s', async (name, types, kind) => {
    const names = [{ value: name, types: ['ror_display', 'label'], lang: null }];
    expect((await institutionsOf([record('k', { names, types })]))[0]?.kind).toBe(kind);
  });

  it.each<[what: string, records: readonly unknown[], options: Partial<RecipeOptions>, why: string]>([
    ['no record', [], {}, 'the file holds no record'],
    ['no record of the country', [record('n')], { countries: ['CN'] }, 'none of 1 records is left: 1 not in CN'],
    ['an unknown type', [record('n')], { types: ['school'] }, '--type is one of archive, company, '],
    ['no day', [record('n', { admin: {} })], {}, 'no record says when it was changed'],
  ])('cannot be made of %s', async (_, records, options, why) => {
    await expect(make(records, options)).rejects.toThrow(why);
  });
});
