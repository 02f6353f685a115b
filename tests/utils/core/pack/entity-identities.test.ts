import { describe, expect, it } from 'vitest';
import { EntityIdentities } from '../../../../utils/core/pack/entity-identities.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import type { EntityId } from '../../../../utils/core/pack/types.ts';

const citations = [{ source: 'news', locator: '¶1' }];
type Fields = Readonly<Record<string, unknown>>;

const packOf = (id: string, institutions: readonly Fields[], officials: readonly Fields[] = []) =>
  parsePack({
    format: 'partnership-pack/2',
    id,
    title: id,
    version: '1',
    asOf: '2024',
    coverage: 'Some.',
    licence: null,
    sources: [{ id: 'news', publisher: 'News', title: 'News', language: 'en' }],
    institutions: institutions.map((fields) => ({ kind: 'university', names: [], citations, ...fields })),
    officials: officials.map((fields) => ({ names: [], roles: [], citations, ...fields })),
    agreements: [],
    visits: [],
    events: [],
  });

/** The id among all of each institution of the second pack. */
function idsAfter(first: readonly Fields[], second: readonly Fields[]) {
  const identities = new EntityIdentities();
  identities.add(packOf('one', first));
  identities.add(packOf('two', second));
  return second.map(({ id }) => identities.idOf('two', id as EntityId));
}

const ROR = { ror: 'https://ror.org/03cve4549' };
const OTHER_ROR = { ror: 'https://ror.org/05a28rw58' };
const north = { id: 'north', name: 'North University', country: 'CN' };

describe('an institution of two packs is one', () => {
  it.each<[by: string, one: Fields, other: Fields]>([
    ['ROR', { id: 'a', name: 'Beifang', identifiers: ROR }, { id: 'b', name: 'North', identifiers: ROR }],
    [
      'ROR, whatever else differs',
      { ...north, identifiers: { ...ROR, wikidata: 'Q1' } },
      { id: 'b', name: 'Nord', country: 'DE', identifiers: { ...ROR, wikidata: 'Q2' } },
    ],
    [
      'Wikidata',
      { id: 'a', name: 'Beifang', identifiers: { wikidata: 'Q1' } },
      { id: 'b', name: 'North', identifiers: { wikidata: 'Q1' } },
    ],
    ['name and country', north, { ...north, id: 'b', name: 'NORTH UNIVERSITY' }],
    [
      'another full name and country',
      { ...north, names: [{ text: 'University of the North', kind: 'full' }] },
      { ...north, id: 'b', name: 'University of the North' },
    ],
    [
      'name and kind, where it is of no country',
      { id: 'a', name: 'Union of Schools', kind: 'alliance' },
      { id: 'b', name: 'Union of Schools', kind: 'alliance' },
    ],
    [
      'id, where a name agrees',
      { ...north, names: [{ text: 'NU', kind: 'acronym' }] },
      { id: 'north', name: 'University of the North', names: [{ text: 'NU', kind: 'acronym' }] },
    ],
  ])('by %s', (_, one, other) => expect(idsAfter([one], [other])).toEqual([one.id]));

  it.each<[why: string, first: readonly Fields[], second: readonly Fields[]]>([
    ['names differ', [north], [{ ...north, id: 'b', name: 'South University' }]],
    ['countries differ', [north], [{ ...north, id: 'b', country: 'NG' }]],
    ['a country is not given', [north], [{ id: 'b', name: 'North University' }]],
    [
      'a ministry is of no country',
      [{ id: 'a', name: 'Ministry', kind: 'ministry' }],
      [{ id: 'b', name: 'Ministry', kind: 'ministry' }],
    ],
    ['RORs differ', [{ ...north, identifiers: ROR }], [{ ...north, id: 'b', identifiers: OTHER_ROR }]],
    [
      'one Wikidata item has two RORs',
      [{ ...north, identifiers: { ...ROR, wikidata: 'Q1' } }],
      [{ ...north, id: 'b', identifiers: { ...OTHER_ROR, wikidata: 'Q1' } }],
    ],
    ['an earlier pack has two of the name', [north, { ...north, id: 'north-2' }], [{ ...north, id: 'b' }]],
    [
      'the later pack has two of the name',
      [north],
      [
        { ...north, id: 'b' },
        { ...north, id: 'c' },
      ],
    ],
    [
      'only an acronym is shared',
      [{ ...north, names: [{ text: 'NU', kind: 'acronym' }] }],
      [{ id: 'b', name: 'NU', country: 'CN' }],
    ],
  ])('but not where %s', (_, first, second) => expect(idsAfter(first, second)).toEqual(second.map(({ id }) => id)));
});

it('gives another id to an entity whose id means something different elsewhere', () => {
  expect(idsAfter([north], [{ id: 'north', name: 'Northern Line', country: 'GB' }])).toEqual(['two:north']);
  expect(idsAfter([north], [{ ...north, country: 'NG' }])).toEqual(['two:north']);
  // One is found by its name, and its id is then taken for another.
  expect(
    idsAfter(
      [{ ...north, id: 'a' }],
      [
        { ...north, id: 'b' },
        { id: 'a', name: 'South', country: 'CN' },
      ],
    ),
  ).toEqual(['a', 'two:a']);
});

describe('an official of two packs is one', () => {
  const role = (institution: unknown) => ({ roles: [{ title: 'rector', institution, citations }] });
  const idAfter = (first: Fields, second: Fields) => {
    const identities = new EntityIdentities();
    identities.add(packOf('one', [north], [first]));
    identities.add(
      packOf(
        'two',
        [
          { ...north, id: 'nu' },
          { ...north, id: 's', name: 'South' },
        ],
        [second],
      ),
    );
    return identities.idOf('two', second.id as EntityId);
  };
  const ada = { id: 'ada', name: 'Ada North' };

  it.each<[by: string, first: Fields, second: Fields]>([
    ['name and an institution', { ...ada, ...role('north') }, { ...ada, id: 'an', ...role('nu') }],
    [
      'name and an institution of another pack',
      { ...ada, ...role('north') },
      { ...ada, id: 'an', ...role('one:north') },
    ],
    ['id and name', ada, ada],
  ])('by %s', (_, first, second) => expect(idAfter(first, second)).toBe('ada'));

  it.each<[why: string, first: Fields, second: Fields, id: string]>([
    ['they share no institution', { ...ada, ...role('north') }, { ...ada, id: 'an', ...role('s') }, 'an'],
    ['they share the id alone', ada, { id: 'ada', name: 'Ada Lovelace' }, 'two:ada'],
  ])('but not where %s', (_, first, second, id) => expect(idAfter(first, second)).toBe(id));
});

describe('a reference to an entity of another pack', () => {
  const identities = new EntityIdentities();
  identities.add(packOf('one', [{ ...north, identifiers: { ...ROR, wikidata: 'Q7' } }]));
  identities.add(
    packOf('two', [
      { ...north, id: 'nu' },
      { id: 'north', name: 'Northern Line', country: 'GB' },
    ]),
  );

  it.each([
    ['one:north', 'north'],
    ['two:nu', 'north'],
    ['two:north', 'two:north'],
    ['ror:03cve4549', 'north'],
    ['wikidata:Q7', 'north'],
    ['three:north', 'three:north'],
    ['one:nu', 'one:nu'],
    ['ror:000000000', 'ror:000000000'],
  ])('%s is %s', (reference, id) => expect(identities.idOf('three', reference as EntityId)).toBe(id));

  it('knows which packs have it', () => {
    expect(identities.packsOf('north' as EntityId)).toEqual(['one', 'two']);
    expect(identities.packsOf('two:north' as EntityId)).toEqual(['two']);
  });
});
