import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { wikidataRecipe } from '../../../../cli/recipes/wikidata/recipe.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';

const folder = mkdtempSync(join(tmpdir(), 'wikidata-'));
afterAll(() => rmSync(folder, { recursive: true }));
const sample = JSON.stringify(JSON.parse(readFileSync(join(import.meta.dirname, 'sample.json'), 'utf8')));
const make = (text = sample, options: { readonly asOf?: string; readonly countries?: readonly string[] } = {}) => {
  const file = join(folder, 'result.json');
  writeFileSync(file, text);
  return wikidataRecipe.make([file], { countries: [], types: [], today: '2026-11-28', ...options });
};

describe('a pack of query results', () => {
  it('is a pack of names and positions, with the day that the reader gives', async () => {
    const { pack } = await make(sample, { asOf: '2026-11-20' });
    expect(parsePack(pack)).toMatchObject({
      id: 'wikidata-query',
      licence: 'CC0-1.0',
      asOf: '2026-11-20',
      scope: 'names-only',
    });
  });

  it('gathers the rows of a body: names in all languages, kind, country, site, ROR', async () => {
    const { pack, read } = await make();
    expect(read).toBe(5);
    expect(pack.institutions[0]).toEqual({
      id: 'wikidata-q900001',
      name: 'University of Zembla',
      kind: 'university',
      country: 'IS',
      names: [
        { text: 'University of Zembla', kind: 'full', lang: 'en' },
        { text: 'Universität Zembla', kind: 'translated', lang: 'de' },
        { text: 'UZ', kind: 'acronym', lang: 'en' },
      ],
      identifiers: { wikidata: 'Q900001', ror: 'https://ror.org/05a28rw58' },
      url: 'https://zembla.example/',
      citations: [{ source: 'wikidata', locator: 'Q900001' }],
    });
    expect(pack.institutions[1]).toMatchObject({ name: 'Onhava Museum', kind: 'museum' });
  });

  it('gives officials their positions with beginning and end, as exact as they are known', async () => {
    const { pack } = await make();
    expect(pack.officials).toMatchObject([
      {
        name: 'Thurgus Amberson',
        roles: [
          { title: { en: 'rector', de: 'Rektor' }, institution: 'wikidata-q900001', from: '2010', until: '2014-06-30' },
        ],
      },
    ]);
  });

  it('holds the bodies of some countries where it is asked to, and whoever has a position there', async () => {
    const { pack, leftOut, dropped } = await make(sample, { countries: ['FI'] });
    expect([pack.id, pack.institutions.length, pack.officials.length]).toEqual(['wikidata-query-fi', 1, 0]);
    expect(Object.fromEntries([...leftOut, ...dropped])).toEqual({
      'not in FI': 1,
      'person without a position at one of the bodies': 1,
      'position at a body that is not in the results': 1,
    });
  });
});

describe('what is wrong is counted with an example, and the rest still made', () => {
  it.each([
    ['date in the future', '"2014-06-30T', '"2049-06-30T'],
    ['time that is none', '"2014-06-30T00:00:00Z"', '"soon"'],
    ['country that is no code of two letters', '"value":"FI"', '"value":"Finland"'],
    ['ROR that is none', '05a28rw58', 'zembla'],
    ['site that is no http or https address', 'https://zembla.example/', 'zembla'],
  ])('%s', async (reason, from, to) => {
    const { pack, dropped, examples } = await make(sample.replaceAll(from, to));
    expect(dropped.get(reason)).toBeGreaterThan(0);
    expect(examples?.get(reason)).toMatch(/Q9000/);
    expect([pack.institutions.length, pack.officials.length]).toEqual([2, 1]);
  });

  it('a body without a label', async () => {
    const { leftOut, examples } = await make(sample.replace('"value":"Onhava Museum"', '"value":"Q900002"'));
    expect([leftOut.get('body without a name'), examples?.get('body without a name')]).toEqual([1, 'Q900002']);
  });

  it('results that end in the middle', async () => {
    const { pack, leftOut } = await make(sample.slice(0, sample.indexOf('{"person"')));
    expect(pack.institutions).toHaveLength(2);
    expect([...leftOut.keys()]).toEqual(['no row of a result: the file ends in the middle, or is none']);
  });
});

it.each([
  ['the results are empty', '{"head":{},"results":{"bindings":[]}}'],
  [
    'no body is left of 1 rows: 1 row without an item',
    '{"results":{"bindings":[{"a":{"type":"literal","value":"b"}}]}}',
  ],
])('refuses a file of which nothing is left: %s', async (message, text) => {
  await expect(make(text)).rejects.toThrow(message);
});

it('refuses a day of the data that is still to come', async () => {
  await expect(make(sample, { asOf: '2049-01-01' })).rejects.toThrow('--as-of 2049-01-01 is in the future');
});
