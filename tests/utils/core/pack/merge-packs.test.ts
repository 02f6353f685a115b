import { describe, expect, it } from 'vitest';
import { indexPack } from '../../../../utils/core/pack/index-pack.ts';
import { idsOfOthers, mergePacks, withIdsAmong, withPacksNamed } from '../../../../utils/core/pack/merge-packs.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import type { EntityId } from '../../../../utils/core/pack/types.ts';

const citations = [{ source: 'news', locator: '¶1' }];
const pack = (id: string, name: string, signed: string, asOf: string) =>
  parsePack({
    format: 'partnership-pack/1',
    id,
    title: id,
    version: '1',
    asOf,
    coverage: `What ${id} covers.`,
    sources: [{ id: 'news', publisher: id, title: 'News', language: 'en' }],
    institutions: [
      { id: 'north', name, kind: 'university', names: [{ text: 'NU', kind: 'acronym' }], citations },
      { id: `only-${id}`, name: `Only ${id}`, kind: 'college', names: [], citations },
    ],
    officials: [
      {
        id: 'ada',
        name: 'Ada North',
        names: [],
        roles: [{ title: `rector in ${id}`, institution: 'north', citations }],
        citations,
      },
    ],
    agreements: [
      {
        id: 'pact',
        kind: 'cooperation-agreement',
        title: 'Pact',
        parties: ['north', `only-${id}`],
        signed,
        signatories: [],
        topics: [],
        summary: 'A pact.',
        citations,
      },
    ],
    visits: [],
    events: [],
  });

describe('merging packs', () => {
  const one = pack('one', 'North University', '2020-01-01', '2024-01-31');
  const other = pack('other', 'University of the North', '2021-05-05', '2023-06-30');
  const merged = mergePacks([one, other]);
  const index = indexPack(merged);

  it('leaves a single pack as it is', () => {
    expect(mergePacks([one])).toBe(one);
  });

  it('merges entities with the same id and combines their data', () => {
    const north = merged.institutions.find(({ id }) => id === 'north');
    expect(north?.name).toBe('North University');
    expect(north?.names.map(({ text }) => text)).toEqual(['NU', 'University of the North']);
    expect(merged.officials).toHaveLength(1);
    expect(merged.officials[0]?.roles.map(({ title }) => title)).toEqual(['rector in one', 'rector in other']);
  });

  it('keeps records that contradict each other, each with its own source', () => {
    const pacts = index.records;
    expect(pacts.map(({ id }) => id)).toEqual(['pact', 'other/pact']);
    const publishers = pacts.map((pact) => pact.citations.map(({ source }) => index.source(source)?.publisher));
    expect(publishers).toEqual([['one'], ['other']]);
  });

  it('has the `asOf` of the oldest pack', () => {
    expect(merged.asOf).toBe('2023-06-30');
    expect(merged.version).toBe('1+1');
  });

  it('cites only sources that exist', () => {
    const cited = [...merged.institutions, ...merged.officials, ...merged.officials.flatMap(({ roles }) => roles)];
    for (const { source } of cited.flatMap((each) => each.citations)) expect(index.source(source)).toBeDefined();
  });
});

describe('packs that know the same bodies by other ids', () => {
  const base = (id: string) => ({
    format: 'partnership-pack/2',
    id,
    title: id,
    version: '1',
    asOf: '2024',
    coverage: `What ${id} covers.`,
    licence: id === 'register' ? 'CC0-1.0' : null,
    sources: [{ id: 'news', publisher: id, title: 'News', language: 'en' }],
    institutions: [] as object[],
    officials: [] as object[],
    agreements: [] as object[],
    visits: [] as object[],
    events: [] as object[],
  });
  const ror = 'https://ror.org/03cve4549';
  const articles = {
    ...base('articles'),
    institutions: [
      {
        id: 'north',
        name: 'North University',
        kind: 'university',
        country: 'CN',
        names: [{ text: 'NU', kind: 'acronym', evidence: 'full-name' }],
        identifiers: { ror },
        domains: ['nu.example'],
        citations,
      },
    ],
  };
  const register = {
    ...base('register'),
    scope: 'names-only',
    institutions: [
      {
        id: 'ror-1',
        name: 'Beifang',
        kind: 'other',
        names: [{ text: 'NU', kind: 'full' }],
        identifiers: { ror, wikidata: 'Q5' },
        domains: ['beifang.example'],
        partOf: 'ror-2',
        citations,
      },
      { id: 'ror-2', name: 'System', kind: 'other', names: [], citations },
    ],
  };
  const own = {
    ...base('own'),
    institutions: [{ id: 'south', name: 'South College', kind: 'college', names: [], citations }],
    officials: [
      {
        id: 'ada',
        name: 'Ada',
        names: [],
        roles: [{ title: 'guest', institution: { id: 'ror:03cve4549', name: 'NU' }, citations }],
        citations,
      },
    ],
    agreements: [
      {
        id: 'pact',
        kind: 'student-exchange',
        parties: ['south', { id: 'articles:north', name: 'North' }, { id: 'register:ror-2', name: 'The System' }],
        signed: null,
        signatories: [{ official: 'ada', for: { id: 'wikidata:Q5', name: 'Beifang' } }],
        topics: [],
        citations,
      },
    ],
  };
  const packs = [articles, register, own].map(parsePack);

  it('are one body with the fields of the earlier pack, the names of both, and what only the later one knows', () => {
    const north = mergePacks(packs).institutions.find(({ id }) => id === 'north');
    expect(north).toMatchObject({
      name: 'North University',
      kind: 'university',
      names: [
        { text: 'NU', kind: 'acronym', evidence: 'full-name' },
        { text: 'Beifang', kind: 'full' },
      ],
      identifiers: { ror, wikidata: 'Q5' },
      domains: ['nu.example', 'beifang.example'],
      partOf: 'ror-2',
      packs: ['articles', 'register'],
    });
  });

  it('let a record of a third pack name them by any of their ids', () => {
    const index = indexPack(mergePacks(packs));
    const [pact] = index.recordsOf('north' as EntityId);
    expect(pact).toMatchObject({
      id: 'own/pact',
      parties: ['south', 'north', 'ror-2'],
      signatories: [{ official: 'ada', for: 'north' }],
    });
    expect(index.pack.elsewhere).toBeUndefined();
    expect(index.rolesAt('north' as EntityId).map(({ official }) => official.id)).toEqual(['ada']);
    expect(index.packsOf('north' as EntityId).map(({ id, licence }) => [id, licence])).toEqual([
      ['articles', null],
      ['register', 'CC0-1.0'],
    ]);
  });

  it('are shown by the name beside the reference where their pack is not loaded', () => {
    const index = indexPack(mergePacks([parsePack(articles), parsePack(own)]));
    const [pact] = index.recordsOf('north' as EntityId);
    expect(pact?.type === 'agreement' && pact.parties).toEqual(['south', 'north', 'register:ror-2']);
    expect(index.elsewhere('register:ror-2' as EntityId)?.name).toBe('The System');
    expect(pact && index.titleOf(pact)).toBe('South College – North University – The System');
    // Without any other pack, all of them.
    const alone = indexPack(mergePacks([parsePack(own)]));
    expect(alone.pack.elsewhere?.map(({ id, type, name }) => [id, type, name])).toEqual([
      ['ror:03cve4549', 'institution', 'NU'],
      ['articles:north', 'institution', 'North'],
      ['register:ror-2', 'institution', 'The System'],
      ['wikidata:Q5', 'institution', 'Beifang'],
    ]);
  });

  it('are never parts of one another', () => {
    const first = {
      ...base('one'),
      institutions: [
        { id: 'a', name: 'A', kind: 'college', country: 'CN', names: [], partOf: 'b', citations },
        { id: 'b', name: 'B', kind: 'college', country: 'CN', names: [], citations },
      ],
    };
    const second = {
      ...base('two'),
      institutions: [
        { id: 'x', name: 'A', kind: 'college', country: 'CN', names: [], citations },
        { id: 'y', name: 'B', kind: 'college', country: 'CN', names: [], partOf: 'x', citations },
      ],
    };
    const parents = mergePacks([first, second].map(parsePack)).institutions.map(({ id, partOf }) => [id, partOf]);
    expect(parents).toEqual([
      ['a', 'b'],
      ['b', undefined],
    ]);
  });
});

it('says of what a pack in use names of others which pack has it', () => {
  const other = pack('other', 'University of the North', '2021-05-05', '2023-06-30');
  const own = parsePack({
    format: 'partnership-pack/2',
    id: 'own',
    title: 'Own',
    version: '1',
    asOf: '2024-01-31',
    coverage: 'One agreement.',
    licence: null,
    sources: [{ id: 'news', publisher: 'A', title: 'B', language: 'en' }],
    institutions: [{ id: 'only-own', name: 'Only own', kind: 'college', names: [], citations }],
    officials: [],
    agreements: [
      {
        id: 'pact',
        kind: 'other',
        parties: [{ id: 'other:north', name: 'North, as the register has it' }, 'only-own'],
        signed: null,
        signatories: [],
        topics: [],
        citations,
      },
    ],
    visits: [],
    events: [],
  });
  const inUse = withIdsAmong(own, [other]);
  expect(inUse.agreements[0]?.parties).toEqual(['north', 'only-own']);
  expect(idsOfOthers(inUse)).toEqual(['north']);
  const whole = withPacksNamed(inUse, (id) => (id === 'north' ? 'other' : undefined));
  expect(whole.agreements[0]?.parties).toEqual(['other:north', 'only-own']);
  expect(whole.elsewhere).toEqual([{ id: 'other:north', type: 'institution', name: 'North, as the register has it' }]);
  expect(idsOfOthers(whole)).toEqual([]);
  expect(withPacksNamed(inUse, () => undefined)).toBe(inUse);
});
