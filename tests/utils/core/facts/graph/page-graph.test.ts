import { describe, expect, it } from 'vitest';
import { namedTogether } from '../../../../../utils/core/facts/cards/card-connections.ts';
import { overviewOf } from '../../../../../utils/core/facts/cards/overview.ts';
import type { CardRecord } from '../../../../../utils/core/facts/cards/types.ts';
import { pageGraph } from '../../../../../utils/core/facts/graph/page-graph.ts';
import { ids, indexSmallPack } from '../connections/small-pack.ts';

const spokes = Array.from({ length: 30 }, (_, place) => `spoke-${place}`);
const index = indexSmallPack({
  institutions: ['hub', 'a', 'b', 'c', 'away', 'unit-of-b', ...spokes],
  partOf: { 'unit-of-b': 'b' },
  officials: {
    signer: [['president', 'a', '2020']],
    dean: [['dean', 'b', '2019']],
    guest: [['director', 'away', '2018']],
  },
  agreements: [
    ['between-three', '2020', ['a', 'b', 'c'], ['signer']],
    ['again', '2021', ['a', 'b']],
    ['with-unit', '2022', ['a', 'b', 'unit-of-b']],
    ...spokes.map((spoke, place) => [`with-${spoke}`, `${1980 + place}`, ['hub', spoke]] as const),
  ],
  events: [['gathering', '2019', ['hub', 'a', ...spokes.slice(0, 8)]]],
});
const graphOf = (maxLinks: number, ...names: string[]) => {
  const entities = ids(...names);
  const overviews = new Map(
    entities.flatMap((id) => {
      const overview = overviewOf(index, id);
      return overview ? [[id, overview] as const] : [];
    }),
  );
  return pageGraph(namedTogether(index, entities, 200), overviews, new Map(), maxLinks);
};
const pairs = (graph: ReturnType<typeof graphOf>) =>
  graph.links.map(({ from, to }) => [from.id, to.id].sort().join(' ')).sort();

describe('pageGraph', () => {
  it('links parties to one another, all records of two on one line', () => {
    const graph = graphOf(12, 'a', 'b', 'c');
    expect(pairs(graph)).toEqual(['a b', 'a c', 'b c']);
    expect(graph.links.find(({ from, to }) => from.id === 'a' && to.id === 'b')?.records.map(({ id }) => id)).toEqual([
      'with-unit',
      'again',
      'between-three',
    ]);
    expect(graph.leftOut).toBe(0);
  });

  it('tucks officials beneath the institution for which they signed, or in which they have their role', () => {
    const graph = graphOf(12, 'a', 'b', 'c', 'signer', 'dean');
    const tucked = graph.nodes.map(({ id, officials }) => [id, officials.map((official) => official.id)]);
    expect(Object.fromEntries(tucked)).toEqual({ a: ['signer'], b: ['dean'], c: [] });
  });

  it('never tucks an official beneath an institution that is not theirs', () => {
    const [a, b, guest] = ids('a', 'b', 'guest').flatMap((id) => overviewOf(index, id) ?? []);
    if (!a || !b || !guest) throw new Error('the pack has all three');
    const call = { id: 'call', type: 'visit', visitors: [b], hosts: [a], people: [{ official: guest, for: null }] };
    const direct = [{ record: call as unknown as CardRecord, entities: [a, b, guest] }];
    const graph = pageGraph({ direct, directTotal: 1 }, new Map([[guest.id, guest]]), new Map(), 12);
    expect(pairs(graph)).toEqual(['a b']);
    expect(graph.nodes.flatMap(({ officials }) => officials)).toEqual([]);
  });

  it('does not link an institution to a unit of its own', () => {
    const graph = graphOf(12, 'a', 'b', 'unit-of-b');
    expect(pairs(graph)).toEqual(['a b', 'a unit-of-b']);
  });

  it('draws a record with many parties as a star', () => {
    expect(graphOf(20, 'hub', 'a', ...spokes.slice(0, 8)).links).toHaveLength(9);
  });

  it('keeps the strongest links and counts the records that no line shows', () => {
    const graph = graphOf(4, 'hub', ...spokes);
    expect(graph.nodes.map(({ id }) => id).sort()).toEqual(['hub', 'spoke-26', 'spoke-27', 'spoke-28', 'spoke-29']);
    expect(graph.leftOut).toBe(26 + 1);
  });
});
