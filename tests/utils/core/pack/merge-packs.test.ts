import { describe, expect, it } from 'vitest';
import { indexPack } from '../../../../utils/core/pack/index-pack.ts';
import { mergePacks } from '../../../../utils/core/pack/merge-packs.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';

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
