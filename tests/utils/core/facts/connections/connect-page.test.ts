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
        const of = (a: EntityId, b: EntityId) => connectEntity(index, connections, a).find(({ other }) => other === b);
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
          const found = connectEntity(index, connectPage(index, entities), entity);
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
