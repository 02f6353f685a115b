import { describe, expect, it } from 'vitest';
import { namedTogether } from '../../../../../utils/core/facts/cards/card-connections.ts';
import { entityCard } from '../../../../../utils/core/facts/cards/entity-card.ts';
import { cardWithHome, togetherWithHome } from '../../../../../utils/core/facts/cards/with-home.ts';
import { indexPack } from '../../../../../utils/core/pack/index-pack.ts';
import { parsePack } from '../../../../../utils/core/pack/parse.ts';
import type { EntityId } from '../../../../../utils/core/pack/types.ts';

const citations = [{ source: 'desk', locator: 'row 1' }];
const school = (id: string) => ({ id, name: `${id} school`, kind: 'university', names: [], citations });
const tie = (id: string, parties: readonly string[], signed: string) => ({
  id,
  kind: 'other',
  parties,
  signed,
  signatories: [],
  topics: [],
  citations,
});
const index = indexPack(
  parsePack({
    format: 'partnership-pack/2',
    id: 'desk',
    title: 'Desk',
    version: '1',
    asOf: '2026',
    coverage: 'Invented.',
    licence: null,
    sources: [{ id: 'desk', publisher: 'The desk', title: 'By hand', language: 'en' }],
    institutions: ['home', 'a', 'b', 'c'].map(school),
    officials: [],
    agreements: [
      tie('a-b', ['a', 'b'], '2025'),
      tie('a-b-home', ['a', 'b', 'home'], '2010'),
      tie('a-home', ['a', 'home'], '2018'),
      tie('b-home', ['b', 'home'], '2020'),
      tie('c-home', ['c', 'home'], '2021'),
    ],
    visits: [],
    events: [],
  }),
  'en',
);
const [home, a, b] = ['home', 'a', 'b'] as EntityId[] as [EntityId, EntityId, EntityId];

describe('a card', () => {
  const card = entityCard(index, a, [a, b]);
  if (!card) throw new Error('no card');

  it('says which records are with the reader’s own institution', () => {
    const marked = cardWithHome(index, card, home).agreements.filter(({ withHome }) => withHome);
    expect(marked.map(({ id }) => id)).toEqual(['a-home', 'a-b-home']);
  });

  it('stays as it is without one, and for that institution itself', () => {
    expect(cardWithHome(index, card, null)).toBe(card);
    expect(cardWithHome(index, card, a)).toBe(card);
  });
});

describe('what is named together on a page', () => {
  const together = namedTogether(index, [a, b], 10);

  it('has the ties with the reader’s own institution first', () => {
    const found = togetherWithHome(index, together, [a, b], home, 10);
    expect(found.direct.map(({ record }) => record.id)).toEqual(['a-b-home', 'a-b']);
    expect(found.withHome?.map(({ id }) => id)).toEqual(['b-home', 'a-home']);
  });

  it('has no tie twice where the page names that institution', () => {
    const page = [a, home];
    const found = togetherWithHome(index, namedTogether(index, page, 10), page, home, 10);
    expect(found.withHome).toEqual([]);
    expect(found.direct.every(({ record }) => record.withHome)).toBe(true);
  });

  it('stays as it is without one', () => {
    expect(togetherWithHome(index, together, [a, b], null, 10)).toBe(together);
  });
});
