import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import { change, failure, smallPack } from './small-pack.ts';

describe('entities of other packs', () => {
  const parsed = (reference: unknown) => parsePack(change(smallPack(), 'agreements[0].parties[1]', reference));

  it.each([
    ['another pack', { id: 'ouc-articles:unesco', name: 'UNESCO' }, 'ouc-articles:unesco', 'UNESCO'],
    ['a registry', { id: 'ror:03cve4549', name: 'Tsinghua University' }, 'ror:03cve4549', 'Tsinghua University'],
    ['another registry', { id: 'wikidata:Q16955', name: 'Tsinghua' }, 'wikidata:Q16955', 'Tsinghua'],
    ['a pack, without a name beside it', 'ouc-articles:unesco', 'ouc-articles:unesco', 'ouc-articles:unesco'],
  ])('may be named by %s', (_, reference, id, name) => {
    const pack = parsed(reference);
    expect(pack.agreements[0]?.parties).toEqual(['north', id]);
    expect(pack.elsewhere).toEqual([{ id, type: 'institution', name }]);
  });

  it('may be officials, in roles and at visits', () => {
    const document = change(smallPack(), 'visits[0].people[0].official', { id: 'other:cy', name: 'Cy East' });
    const pack = parsePack(change(document, 'officials[0].roles[0].institution', { id: 'other:east', name: 'East' }));
    expect(pack.elsewhere).toEqual([
      { id: 'other:east', type: 'institution', name: 'East' },
      { id: 'other:cy', type: 'official', name: 'Cy East' },
    ]);
    expect(pack.officials[0]?.roles[0]?.institution).toBe('other:east');
  });

  it('are of this pack where they are named by its own id', () => {
    const pack = parsed({ id: 'small:south', name: 'South' });
    expect(pack.agreements[0]?.parties).toEqual(['north', 'south']);
    expect(pack.elsewhere).toBeUndefined();
    expect(failure(change(smallPack(), 'agreements[0].parties[1]', 'small:x'))?.message).toBe(
      `agreements[0].parties[1]: "x" is not one of the pack's institutions`,
    );
  });

  it.each([
    ['North University', 'is not an entity of this pack by its id'],
    ['wikidata:Tsinghua', 'is not an entity of this pack by its id'],
    [{ id: 'south', name: 'South' }, 'is not a pack'],
    [{ id: 'ror:03cve4549' }, 'lacks "name"'],
  ])('not %j', (reference, problem) => {
    expect(failure(change(smallPack(), 'agreements[0].parties[1]', reference))?.message).toContain(problem);
  });

  it('do not let a pack take the id of a registry', () => {
    expect(failure(change(smallPack(), 'id', 'ror'))?.message).toBe('id: "ror" is kept for a registry');
  });
});
