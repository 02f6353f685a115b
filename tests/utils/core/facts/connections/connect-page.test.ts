import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectEntity } from '../../../../../utils/core/facts/connections/connect-entity.ts';
import { connectPage } from '../../../../../utils/core/facts/connections/connect-page.ts';
import type { PageConnections } from '../../../../../utils/core/facts/connections/types.ts';
import type { EntityId } from '../../../../../utils/core/pack/types.ts';
import { ids, indexSmallPack } from './small-pack.ts';

const direct = ({ direct }: PageConnections) =>
  direct.map(({ record, entities }) => `${record.id}: ${entities.join(' ')}`);
const thirds = ({ thirds }: PageConnections) =>
  thirds.map(
    ({ third, members }) => `${third}: ${members.map(({ entity, tie }) => `${entity} (${tie.kind})`).join(' ')}`,
  );

describe('connectPage', () => {
  const index = indexSmallPack({
    institutions: ['open', 'malaysia', 'unesco', 'beijing', 'college', 'alone'],
    partOf: { beijing: 'unesco' },
    officials: { 'wang-qiming': [['president', 'open', '2023']], 'li-na': [['member', 'college', '2020']] },
    agreements: [
      ['memorandum-2023', '2023-08-31', ['open', 'malaysia'], ['wang-qiming']],
      ['memorandum-2020', '2020-05-19', ['open', 'unesco']],
      ['framework-undated', null, ['open', 'college']],
    ],
    visits: [
      ['visit-2023', '2023-08-31', 'malaysia', 'open'],
      ['visit-2024', '2024-01', 'college', 'open'],
    ],
    events: [['founding-2024', '2024-06', ['open', 'malaysia']]],
  });

  it('puts agreement before visit before event, recent before old, undated last', () => {
    expect(direct(connectPage(index, ids('malaysia', 'open', 'unesco', 'college', 'wang-qiming', 'alone')))).toEqual([
      'memorandum-2023: malaysia open wang-qiming',
      'memorandum-2020: open unesco',
      'framework-undated: open college',
      'visit-2024: open college',
      'visit-2023: malaysia open',
      'founding-2024: malaysia open',
    ]);
  });

  it('keeps the order of the page and skips repeated and unknown entities', () => {
    expect(direct(connectPage(index, ids('unesco', 'open', 'nobody', 'unesco')))).toEqual([
      'memorandum-2020: unesco open',
    ]);
  });

  it('connects through a third entity that the page does not name', () => {
    expect(connectPage(index, ids('unesco', 'malaysia', 'alone')).direct).toEqual([]);
    expect(thirds(connectPage(index, ids('unesco', 'malaysia', 'alone')))).toEqual([
      'open: unesco (record) malaysia (record)',
    ]);
  });

  it('does not connect through an entity of the page, or where a record connects directly', () => {
    expect(thirds(connectPage(index, ids('unesco', 'malaysia', 'open')))).toEqual([]);
    expect(thirds(connectPage(index, ids('malaysia', 'open')))).toEqual([]);
  });

  it('connects a unit through its parent and an official through an institution, where the path has a record', () => {
    expect(thirds(connectPage(index, ids('beijing', 'open')))).toEqual(['unesco: beijing (part) open (record)']);
    expect(thirds(connectPage(index, ids('li-na', 'open')))).toEqual(['college: li-na (role) open (record)']);
    expect(thirds(connectPage(index, ids('beijing', 'li-na')))).toEqual([]);
  });

  it('is empty on a page with one entity or none', () => {
    expect(connectPage(index, ids('open'))).toEqual({ direct: [], thirds: [] });
    expect(connectPage(index, [])).toEqual({ direct: [], thirds: [] });
  });

  describe('where a record names only one institution of the page, and one of its officials', () => {
    const withOfficials = indexSmallPack({
      institutions: ['open', 'malaysia', 'seniors', 'television', 'kenya'],
      partOf: { seniors: 'open' },
      officials: { 'wang-qiming': [['president', 'open', '2023']] },
      agreements: [
        ['television-2024', '2024-12-26', ['open', 'television'], ['wang-qiming']],
        ['malaysia-2023', '2023-08-31', ['open', 'malaysia'], ['wang-qiming']],
        ['kenya-2024', '2024-09-05', ['open', 'seniors', 'kenya']],
      ],
      visits: [['visit-2019', '2019-12', 'malaysia', 'open']],
    });

    it('puts what is between two institutions of the page first, of whatever kind', () => {
      expect(direct(connectPage(withOfficials, ids('open', 'malaysia', 'wang-qiming')))).toEqual([
        'malaysia-2023: open malaysia wang-qiming',
        'visit-2019: open malaysia',
        'television-2024: open wang-qiming',
      ]);
    });

    it('counts a unit and the institution that it belongs to as one', () => {
      expect(direct(connectPage(withOfficials, ids('open', 'seniors', 'malaysia', 'wang-qiming')))).toEqual([
        'malaysia-2023: open malaysia wang-qiming',
        'visit-2019: open malaysia',
        'television-2024: open wang-qiming',
        'kenya-2024: open seniors',
      ]);
    });
  });

  it('puts near the date of the page what is nearest to it, within each kind', () => {
    const page = ids('malaysia', 'open', 'unesco', 'college');
    const order = (date: string | null) => direct(connectPage(index, page, date)).map((row) => row.split(':')[0]);
    expect(order('2020-06-01')).toEqual([
      'memorandum-2020',
      'memorandum-2023',
      'framework-undated',
      'visit-2023',
      'visit-2024',
      'founding-2024',
    ]);
    expect(order('2024-01-30').slice(3, 5)).toEqual(['visit-2024', 'visit-2023']);
    expect(order(null)).toEqual(order('2030'));
  });

  it('shows both of two records that contradict each other', () => {
    const contradicting = indexSmallPack({
      institutions: ['a', 'b'],
      agreements: [
        ['signed-in-may', '2020-05-19', ['a', 'b']],
        ['signed-in-june', '2020-06-19', ['a', 'b']],
      ],
    });
    expect(direct(connectPage(contradicting, ids('a', 'b')))).toEqual(['signed-in-june: a b', 'signed-in-may: a b']);
  });
});

describe('connectEntity', () => {
  const names = Array.from({ length: 7 }, (_, place) => `e${place}`);
  const name = fc.constantFrom(...names);
  const date = fc.constantFrom('2019', '2020-05-19', '2021/..', null);
  const pack = fc
    .record({
      agreements: fc.array(fc.tuple(date, fc.uniqueArray(name, { minLength: 2, maxLength: 4 })), { maxLength: 5 }),
      visits: fc.array(fc.tuple(date, fc.uniqueArray(name, { minLength: 2, maxLength: 2 })), { maxLength: 5 }),
      parents: fc.array(fc.nat(6), { minLength: 7, maxLength: 7 }),
    })
    .map(({ agreements, visits, parents }) =>
      indexSmallPack({
        institutions: names,
        partOf: Object.fromEntries(
          parents.flatMap((parent, place) =>
            parent < place ? [[names[place], names[parent]] as [string, string]] : [],
          ),
        ),
        agreements: agreements.map(([signed, parties], place) => [`agreement-${place}`, signed, parties]),
        visits: visits.map(([day, [visitor = '', host = '']], place) => [`visit-${place}`, day, visitor, host]),
      }),
    );
  const page = fc.uniqueArray(name).map((entities) => ids(...entities));

  it('gives the same on the card of A about B as on the card of B about A', () => {
    fc.assert(
      fc.property(pack, page, (index, entities) => {
        const connections = connectPage(index, entities);
        const of = (a: EntityId, b: EntityId) => connectEntity(connections, a).find(({ other }) => other === b);
        for (const a of entities) {
          for (const b of entities) {
            expect(of(a, b)?.records).toEqual(of(b, a)?.records);
            expect(of(a, b)?.third).toEqual(of(b, a)?.third);
          }
        }
      }),
    );
  });

  it('lists every other entity once, direct connections before those through a third', () => {
    fc.assert(
      fc.property(pack, page, (index, entities) => {
        for (const entity of entities) {
          const found = connectEntity(connectPage(index, entities), entity);
          expect(new Set(found.map(({ other }) => other)).size).toBe(found.length);
          expect(found.map(({ other }) => other)).not.toContain(entity);
          const kinds = found.map(({ third }) => (third ? 1 : 0));
          expect(kinds).toEqual([...kinds].sort());
          for (const { records, third } of found) expect(records.length === 0).toBe(third !== null);
        }
      }),
    );
  });

  it('does not depend on the order in which the page names them', () => {
    fc.assert(
      fc.property(pack, page, (index, entities) => {
        const there = connectPage(index, entities);
        const back = connectPage(index, [...entities].reverse());
        expect(back.direct.map(({ record }) => record)).toEqual(there.direct.map(({ record }) => record));
        expect(back.thirds.map(({ third }) => third)).toEqual(there.thirds.map(({ third }) => third));
      }),
    );
  });
});
