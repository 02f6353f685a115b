import { describe, expect, it } from 'vitest';
import { OwnLists, type RowQuery } from '../../../../utils/core/own-data/own-lists.ts';
import type { OwnDocument } from '../../../../utils/core/own-data/types.ts';
import { DOCUMENT, school, tie } from './sample-document.ts';

const QUERY: RowQuery = {
  pack: null,
  list: 'agreements',
  search: '',
  order: { by: 'date', descending: true },
  from: 0,
  count: 100,
};
const of = (...documents: readonly OwnDocument[]): OwnLists => {
  const lists = new OwnLists('en');
  lists.set(documents);
  return lists;
};
const ids = (lists: OwnLists, query: Partial<RowQuery>) => lists.rows({ ...QUERY, ...query }).rows.map(({ id }) => id);

it.each([
  ['date', true, ['three', 'one', 'two']],
  ['date', false, ['one', 'three', 'two']],
  ['ends', false, ['one', 'two', 'three']],
  ['name', false, ['two', 'one', 'three']],
] as const)('sorts by %s (descending: %s), and without a value last', (by, descending, order) => {
  expect(ids(of(DOCUMENT), { order: { by, descending } })).toEqual(order);
});

it.each([
  ['', 3],
  ['alder', 2],
  ['LAW faculty', 1],
  ['动物学', 1],
  ['alder birch', 0],
])('finds by every word: %s', (search, count) => {
  expect(of(DOCUMENT).rows({ ...QUERY, search }).total).toBe(count);
});

it('finds entities of one pack by the words of their names', () => {
  const lists = of(DOCUMENT);
  expect(lists.entities(DOCUMENT.id, 'institutions', 'arb', 8).map(({ id }) => id)).toEqual(['home']);
  expect(lists.entities(DOCUMENT.id, 'institutions', 'er', 1)).toHaveLength(1);
  expect(lists.entities('another-pack', 'institutions', 'arb', 8)).toEqual([]);
});

describe('of 5,000 agreements', () => {
  const ties = Array.from({ length: 5000 }, (_, at) =>
    tie(`tie-${at}`, at % 2 ? 'a' : 'b', { signed: `${1990 + (at % 30)}`, ends: '2027-01-01', unit: `Unit ${at}` }),
  );
  const many: OwnDocument = { ...DOCUMENT, agreements: ties };

  it('gives no more rows than are asked for', () => {
    const lists = of(many);
    const reply = lists.rows({ ...QUERY, from: 4950 });
    expect(reply.total).toBe(5000);
    expect(reply.rows).toHaveLength(50);
    expect(lists.ending(null, '2026-11-28', 12, 100, 100)).toMatchObject({ total: 5000, ending: { length: 100 } });
  });

  it('gives parts that follow on each other', () => {
    const lists = of(many);
    const all = Array.from({ length: 50 }, (_, part) => ids(lists, { from: part * 100 })).flat();
    expect(new Set(all).size).toBe(5000);
  });

  it('reads only the row again that has changed', () => {
    let reads = 0;
    const counted = ties.map((row) => ({
      ...row,
      get place(): string {
        reads += 1;
        return 'Zembla';
      },
    }));
    const lists = of({ ...many, agreements: counted as never });
    expect(lists.rows({ ...QUERY, search: 'unit 77' }).total).toBeGreaterThan(0);
    expect(reads).toBeGreaterThanOrEqual(5000);
    const changed = tie('tie-7', 'a', { signed: '2030', unit: 'Unit 77777' });
    lists.set([{ ...many, agreements: counted.with(7, changed as never) as never }]);
    reads = 0;
    expect(lists.rows({ ...QUERY, search: 'unit 77777' })).toMatchObject({ total: 1, rows: [{ id: 'tie-7' }] });
    expect(reads).toBe(0);
  });

  it('stands in the same order after a change as when it is read anew', () => {
    const lists = of(many);
    const order = { by: 'name', descending: false } as const;
    ids(lists, { order });
    const next = { ...many, agreements: [...ties.slice(1).with(9, tie('tie-10', 'a', {})), tie('late', 'b', {})] };
    lists.set([next]);
    expect(ids(lists, { order, count: 5000 })).toEqual(ids(of(next), { order, count: 5000 }));
  });

  it('shows a new name of a partner in all its agreements', () => {
    const lists = of(many);
    ids(lists, {});
    const institutions = many.institutions.map((row) => (row.id === 'a' ? school('a', 'Aspen') : row));
    lists.set([{ ...many, institutions }]);
    expect(lists.rows({ ...QUERY, search: 'aspen' }).total).toBe(2500);
    expect(lists.rows({ ...QUERY, search: 'alder' }).total).toBe(0);
  });
});
