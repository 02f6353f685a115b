import { describe, expect, it } from 'vitest';
import {
  acceptance,
  baseAfter,
  type NextVersion,
  nextVersion,
  nextVersionInSlices,
  type VersionItem,
} from '../../../../utils/core/own-data/next-version.ts';
import { OwnData } from '../../../../utils/core/own-data/own-data.ts';
import type { OwnDocument, OwnRow, OwnRows, RowEdit } from '../../../../utils/core/own-data/types.ts';
import { makeRegisterPack } from '../../../../utils/core/register/packing/make-pack.ts';
import { chooseTable, readRegister } from '../../../../utils/core/register/reading/read-register.ts';
import { readDelimited } from '../../../../utils/core/register/tables/read-delimited.ts';

const DAY = '2026-11-28';
const HEAD = 'Partner,Country,Type,Signed,Valid until,Unit';
const OLD = [
  'Zembla Polytechnic,Norway,Student exchange,2019-04-03,2027-04-02,Law',
  'Onhava Conservatory,Norway,Joint degree,2020-06-05,2029-06-04,Music',
  'Tide School,Cyprus,MoU,2018-01-15,2028-01-14,Arts',
  'Mill University,Ireland,MoU,2017-09-01,,Arts',
];

function register(rows: readonly string[], file: string) {
  const tables = [readDelimited([HEAD, ...rows].join('\n'))];
  const result = readRegister(chooseTable(tables), { find: () => ({ entity: null, suggest: [] }) }, null);
  return makeRegisterPack(result, {
    id: 'fernhill-register',
    home: 'Fernhill University',
    file,
    asOf: DAY,
    version: '1',
    homeEntity: null,
    reference: (id) => ({ id, name: id }),
  });
}
const document = (rows: readonly string[], file = 'old.csv') => register(rows, file) as unknown as OwnDocument;
const base = document(OLD);
const compare = (rows: readonly string[], mine = base, from = base): NextVersion =>
  nextVersion(from, mine, register(rows, 'new.csv'), { day: DAY, source: 'register-2' });
const brief = ({ items }: NextVersion) =>
  items.map(({ kind, parties, fields }) => [kind, parties[1], fields.map(({ field }) => field)]);

function edited(from: OwnDocument, change: { readonly edits: readonly RowEdit[] }): OwnDocument {
  const data = new OwnData(from);
  expect(data.apply(change)).toBeNull();
  return data.document('2', DAY);
}
const rowOf = (from: OwnDocument, partner: string): OwnRows['agreements'] => {
  const { id } = from.institutions.find(({ name }) => name === partner) as OwnRow;
  const row = from.agreements.find(({ parties }) => parties.includes(id));
  if (!row) throw new Error(`no agreement with ${partner}`);
  return row;
};

describe('a newer file', () => {
  it('has nothing new where it is the same, in whatever order', () => {
    const next = compare(OLD.toReversed());
    expect(next).toMatchObject({ items: [], same: 4 });
  });

  it('is compared in slices that say how far it is', () => {
    const many = Array.from({ length: 900 }, (_, at) => `School ${at},Norway,MoU,2019-04-${1 + (at % 28)},,Law`);
    const [older, newer] = [document(many), register(many.toReversed().slice(1), 'new.csv')];
    const slices = nextVersionInSlices(older, older, newer, { day: DAY, source: 'register-2' });
    const done: number[] = [];
    let step = slices.next();
    for (; !step.done; step = slices.next()) {
      expect(step.value.done).toBeLessThanOrEqual(step.value.of);
      done.push(step.value.done);
    }
    expect(done.length).toBeGreaterThan(20);
    expect(step.value).toMatchObject({
      same: 899,
      items: [{ kind: 'gone', parties: ['Fernhill University', 'School 899'] }],
    });
  });

  it('says row by row what is new, changed, ended and gone', () => {
    const next = compare([
      'Zembla Polytechnic,Norway,Student exchange,2019-04-03,2032-04-02,Law',
      'Onhava Conservatory,Norway,Joint degree,2020-06-05,2026-06-04,Music',
      'Tide School,Cyprus,MoU,2018-01-15,2028-01-14,Arts',
      'Alder College,Canada,MoU,2026-02-01,,Arts',
    ]);
    expect(brief(next)).toEqual([
      ['changed', 'Zembla Polytechnic', ['ends']],
      ['ended', 'Onhava Conservatory', ['ends']],
      ['added', 'Alder College', []],
      ['gone', 'Mill University', []],
    ]);
    expect(next.items.map(({ row }) => row)).toEqual(['2', '3', '5', '5']);
  });

  it('is accepted as a whole', () => {
    const rows = [
      ...OLD.slice(1).map((row) => row.replace('Arts', 'Fine arts')),
      'Alder College,Canada,MoU,2026-02-01,,',
    ];
    const next = compare(rows);
    const now = edited(base, acceptance(next, next.items, base));
    expect(now.agreements).toHaveLength(4);
    expect(rowOf(now, 'Alder College').citations).toEqual([{ source: 'register-2', locator: 'row 5' }]);
    expect(rowOf(now, 'Tide School')).toMatchObject({ unit: 'Fine arts', citations: [{ locator: 'row 3' }] });
    expect(rowOf(now, 'Onhava Conservatory').citations).toEqual([{ source: 'register-2', locator: 'row 2' }]);
    // The same file again has nothing new.
    const again = compare(rows, now, baseAfter(base, next, next.items));
    expect(again).toMatchObject({ items: [], same: 4 });
  });

  it('is accepted singly, and asks for the rest the next time', () => {
    const rows = [OLD[0]?.replace('2027', '2032') ?? '', ...OLD.slice(1, 3)];
    const next = compare(rows);
    const some = next.items.filter(({ kind }: VersionItem) => kind === 'gone');
    const now = edited(base, acceptance(next, some, base));
    expect(now.agreements).toHaveLength(3);
    expect(rowOf(now, 'Zembla Polytechnic')).toMatchObject({ ends: '2027-04-02', citations: [{ source: 'register' }] });
    expect(brief(compare(rows, now, baseAfter(base, next, some)))).toEqual([
      ['changed', 'Zembla Polytechnic', ['ends']],
    ]);
  });
});

describe('a correction of the reader', () => {
  const was = rowOf(base, 'Zembla Polytechnic');
  const corrected = { ...was, signed: '2019-04-05', unit: 'Faculty of Law' };
  const mine = edited(base, { edits: [{ list: 'agreements', from: was, to: corrected }] });
  const rows = [OLD[0]?.replace('2027-04-02', '2032-04-02') ?? '', ...OLD.slice(1)];

  it('stays where the file changes another field, also with the file after that', () => {
    const next = compare(rows, mine);
    expect(brief(next)).toEqual([['changed', 'Zembla Polytechnic', ['ends']]]);
    const now = edited(mine, acceptance(next, next.items, mine));
    expect(rowOf(now, 'Zembla Polytechnic')).toMatchObject({
      signed: '2019-04-05',
      unit: 'Faculty of Law',
      ends: '2032-04-02',
    });
    expect(compare(rows, now, baseAfter(base, next, next.items))).toMatchObject({ items: [], same: 4 });
  });

  it('stays where the file changes that very field, and is said to', () => {
    const both = rows.map((row) => row.replace('2019-04-03', '2019-04-04'));
    const next = compare(both, mine);
    expect(next.items[0]?.fields).toEqual([
      { field: 'signed', from: '2019-04-05', to: '2019-04-04', corrected: true },
      { field: 'ends', from: '2027-04-02', to: '2032-04-02', corrected: false },
    ]);
    expect(rowOf(edited(mine, acceptance(next, next.items, mine)), 'Zembla Polytechnic').signed).toBe('2019-04-05');
  });

  it('stays where the reader removed the agreement', () => {
    const without = edited(base, { edits: [{ list: 'agreements', from: was, to: null }] });
    expect(compare(rows, without).items).toEqual([]);
  });

  it('is pointed out where the file has the agreement no more', () => {
    expect(compare(OLD.slice(1), mine).items).toMatchObject([{ kind: 'gone', isCorrected: true }]);
  });
});
