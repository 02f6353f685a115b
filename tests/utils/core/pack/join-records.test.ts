import { describe, expect, it } from 'vitest';
import { mergePacks } from '../../../../utils/core/pack/merge-packs.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import { change, smallPack } from './small-pack.ts';

type Change = readonly [path: string, value: unknown];
/** The small pack as another publisher would have it: its own id, and some places changed. */
const other = (...changes: readonly Change[]) => {
  const document = { ...smallPack(), id: 'other' };
  for (const [path, value] of changes) change(document, path, value);
  return parsePack(document);
};
const merged = (...changes: readonly Change[]) => mergePacks([parsePack(smallPack()), other(...changes)]);

describe('a record that two packs have', () => {
  it('is one, with the sources of both', () => {
    const { agreements, visits, events } = merged();
    expect([agreements, visits, events].map((list) => list.map(({ id }) => id))).toEqual([
      ['memorandum'],
      ['visit'],
      ['talks'],
    ]);
    expect(agreements[0]?.citations.map(({ source }) => source)).toEqual(['news', 'other/news']);
  });

  it('has the summaries and people of both, each official once', () => {
    const [visit] = merged(
      ['visits[0].summary', 'They saw the library.'],
      ['visits[0].people', [{ official: 'bo', role: 'guest' }, { official: 'ada' }]],
    ).visits;
    expect(visit).toMatchObject({
      summary: 'A visit. They saw the library.',
      people: [{ official: 'bo', role: 'leader' }, { official: 'ada' }],
    });
  });

  it('has the more exact of two dates of which one holds the other', () => {
    expect(merged(['agreements[0].signed', '2023']).agreements[0]?.signed).toBe('2023-08-31');
    expect(merged(['visits[0].date', '2023-09']).visits[0]?.date).toBe('2023-09');
    expect(merged(['events[0].date', null]).events[0]?.date).toBe('2019-11/..');
  });

  it('names those who organised an event not among its participants as well', () => {
    const [talks] = merged(['events[0].organisers', ['north', 'south']], ['events[0].participants', []]).events;
    expect(talks).toMatchObject({ organisers: ['north', 'south'], participants: [] });
  });
});

describe('records that are not the same stay side by side', () => {
  it.each<[what: string, ...Change]>([
    ['another id', 'agreements[0].id', 'memorandum-2'],
    ['another kind', 'agreements[0].kind', 'letter-of-intent'],
    ['another day', 'agreements[0].signed', '2023-09-01'],
    ['another party', 'agreements[0].parties', ['north', 'north-library']],
  ])('%s', (_, path, value) => {
    expect(merged([path, value]).agreements).toHaveLength(2);
  });
});

it('keeps two of three apart that contradict each other', () => {
  const third = parsePack(change({ ...smallPack(), id: 'third' }, 'agreements[0].signed', '2021'));
  const { agreements } = mergePacks([parsePack(smallPack()), third, other()]);
  expect(agreements.map(({ id, citations }) => [id, citations.length])).toEqual([
    ['memorandum', 2],
    ['third/memorandum', 1],
  ]);
});
