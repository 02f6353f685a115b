import { describe, expect, it } from 'vitest';
import { cardConnections, namedTogether } from '../../../../../utils/core/facts/cards/card-connections.ts';
import { ids, indexSmallPack } from '../connections/small-pack.ts';

const many = Array.from({ length: 60 }, (_, place) => `partner-${String(place).padStart(2, '0')}`);
const index = indexSmallPack({
  institutions: ['hub', 'third', 'far', ...many],
  agreements: [
    ...many.map((partner, place) => [`memorandum-${partner}`, `${1960 + place}`, ['hub', partner]] as const),
    ['memorandum-third', '2020', ['third', 'far']],
    ['memorandum-third-hub', '2021', ['third', 'hub']],
  ],
});
const [hub, third, far] = ids('hub', 'third', 'far') as [never, never, never];

describe('cardConnections', () => {
  it('lists the connected entities, the records and the third entities', () => {
    expect(cardConnections(index, hub, [far, third]).connections).toMatchObject([
      { other: { id: 'third', name: 'third' }, records: [{ id: 'memorandum-third-hub' }], third: null },
    ]);
    expect(cardConnections(index, hub, [far]).connections).toMatchObject([
      { other: { id: 'far' }, records: [], third: { id: 'third' } },
    ]);
  });

  it('names every record of the entity that ties the page, and no other', () => {
    expect(cardConnections(index, hub, [far, third]).tied).toEqual(['memorandum-third-hub']);
    expect(cardConnections(index, hub, [far]).tied).toEqual([]);
    expect(cardConnections(index, hub, ids(...many)).tied).toHaveLength(60);
  });

  it('is limited on a page with many entities, the newest first', () => {
    const { connections } = cardConnections(index, hub, ids(...many));
    expect(connections).toHaveLength(12);
    expect(connections[0]?.other.id).toBe('partner-59');
  });
});

describe('namedTogether', () => {
  it('gives a limited number of rows and the number of all', () => {
    const { direct, directTotal, thirds, thirdsTotal } = namedTogether(index, ids('hub', ...many), 10);
    expect(direct).toHaveLength(10);
    expect(direct[0]).toMatchObject({ record: { date: '2019' }, entities: [{ id: 'hub' }, { id: 'partner-59' }] });
    expect({ directTotal, thirds, thirdsTotal }).toEqual({ directTotal: 60, thirds: [], thirdsTotal: 0 });
  });

  it('has one row for all members of a third entity', () => {
    const { direct, thirds } = namedTogether(index, ids(...many), 10);
    expect(direct).toEqual([]);
    expect(thirds).toHaveLength(1);
    expect(thirds[0]?.ties).toHaveLength(40);
  });
});
