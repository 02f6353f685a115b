import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyOwnDocument, ownHeader } from '../../../../utils/core/own-data/new-document.ts';
import { changesNothing, OwnData, takenBack } from '../../../../utils/core/own-data/own-data.ts';
import type { OwnChange, OwnDocument, OwnRows, RowEdit } from '../../../../utils/core/own-data/types.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';

const DAY = '2026-11-28';
const header = ownHeader('1a2b3c4d');
const source: OwnRows['sources'] = { id: 'desk', publisher: 'The desk', title: 'Entered by hand', language: 'en' };
const citations = [{ source: 'desk', locator: 'row 1' }];
const school = (id: string, name: string, more: Partial<OwnRows['institutions']> = {}): OwnRows['institutions'] => ({
  id,
  name,
  kind: 'university',
  names: [],
  citations,
  ...more,
});
const agreement = (id: string, parties: readonly string[], signed = '2019-05-02'): OwnRows['agreements'] => ({
  id,
  kind: 'student-exchange',
  parties,
  signed,
  signatories: [],
  topics: [],
  citations,
});
const add = (list: string, row: { readonly id: string }): RowEdit => ({ list, from: null, to: row }) as RowEdit;
const remove = (list: string, row: { readonly id: string }): RowEdit => ({ list, from: row, to: null }) as RowEdit;
const edit = (list: string, from: object, to: object): RowEdit => ({ list, from, to }) as unknown as RowEdit;
const change = (...edits: RowEdit[]): OwnChange => ({ edits });

const tide = school('tide', 'Tide School');
const harbour = school('harbour', 'Harbour School');
const tie = agreement('tie', ['tide', 'harbour']);
const FIRST = change(
  add('sources', source),
  add('institutions', tide),
  add('institutions', harbour),
  add('agreements', tie),
);

function filled(): OwnData {
  const data = new OwnData(emptyOwnDocument(header, DAY));
  expect(data.apply(FIRST)).toBeNull();
  return data;
}
const textOf = (data: OwnData): OwnDocument => data.document('1', DAY);

describe('own data', () => {
  it('is a pack from its first change on', () => {
    expect(parsePack(textOf(filled()))).toMatchObject({ id: 'my-data-1a2b3c4d', agreements: [{ id: 'tie' }] });
  });

  it('is a pack with nothing in it', () => {
    expect(parsePack(emptyOwnDocument(header, DAY)).agreements).toEqual([]);
  });

  it('names every row that names what would go, however many there are', () => {
    const ties = Array.from({ length: 20_000 }, (_, at) => agreement(`tie-${at}`, ['tide', 'harbour']));
    const data = new OwnData({ ...textOf(filled()), agreements: ties });
    const before = process.cpuUsage();
    const refusal = data.apply(change(remove('institutions', tide)));
    expect(refusal).toMatchObject({ kind: 'still-named', by: { length: 20_000 } });
    const { user, system } = process.cpuUsage(before);
    // Microseconds: a tenth of a second, and some seconds where each row copies those before it.
    expect(user + system).toBeLessThan(1_000_000);
  });

  it('takes a changed row in its place', () => {
    const data = filled();
    const later = { ...tie, ends: '2027' };
    expect(data.apply(change(edit('agreements', tie, later)))).toBeNull();
    expect(data.row('agreements', 'tie')).toEqual(later);
  });

  it('keeps what it says about itself until that is changed', () => {
    const data = filled();
    const renamed = { ...header, title: 'Agreements of the desk' };
    expect(data.apply({ edits: [], header: { from: header, to: renamed } })).toBeNull();
    expect(textOf(data).title).toBe('Agreements of the desk');
    expect(data.apply({ edits: [], header: { from: header, to: { ...header, title: 'Other' } } })).toMatchObject({
      kind: 'changed-elsewhere',
    });
  });
});

describe('a change that is refused', () => {
  const other = { ...tie, ends: '2030' };
  it.each<[string, OwnChange, object]>([
    [
      'because another window changed the row meanwhile',
      change(edit('agreements', { ...tie, signed: '2018' }, other)),
      { kind: 'changed-elsewhere', list: 'agreements', id: 'tie', now: tie },
    ],
    [
      'because another window removed the row meanwhile',
      change(edit('agreements', agreement('gone', ['tide']), agreement('gone', ['harbour']))),
      { kind: 'changed-elsewhere', list: 'agreements', id: 'gone', now: null },
    ],
    [
      'because its id is taken',
      change(add('agreements', agreement('tie', ['tide']))),
      { kind: 'changed-elsewhere', id: 'tie' },
    ],
    [
      'because a row of another list has its id',
      change(add('institutions', school('tie', 'Tie School'))),
      { kind: 'invalid', faults: [{ list: 'institutions', id: 'tie', path: '' }] },
    ],
    [
      'because a record names what it removes',
      change(remove('institutions', tide)),
      { kind: 'still-named', list: 'institutions', id: 'tide', by: ['tie'] },
    ],
    [
      'because it names what is not there',
      change(add('agreements', agreement('new', ['tide', 'nobody']))),
      { kind: 'invalid', faults: [{ list: 'agreements', id: 'new', path: 'parties[1]' }] },
    ],
    [
      'because a date is none',
      change(edit('agreements', tie, { ...tie, signed: '2019-02-30' })),
      { kind: 'invalid', faults: [{ list: 'agreements', id: 'tie', path: 'signed' }] },
    ],
    [
      'because units would go round in a circle',
      change(
        edit('institutions', tide, school('tide', 'Tide School', { partOf: 'harbour' })),
        edit('institutions', harbour, school('harbour', 'Harbour School', { partOf: 'tide' })),
      ),
      { kind: 'invalid' },
    ],
  ])('%s leaves everything as it was', (_, given, refusal) => {
    const data = filled();
    const before = textOf(data);
    const whole = change(add('institutions', school('mill', 'Mill School')), ...given.edits);
    expect(data.apply(whole)).toMatchObject(refusal);
    expect(textOf(data)).toEqual(before);
  });
});

it('is not refused where the row is already as it would become', () => {
  const data = filled();
  expect(data.apply(FIRST)).toBeNull();
  expect(data.apply(change(remove('agreements', agreement('gone', ['tide']))))).toBeNull();
});

it('removes an institution together with the records that name it', () => {
  const data = filled();
  expect(data.apply(change(remove('agreements', tie), remove('institutions', tide)))).toBeNull();
  expect(textOf(data)).toMatchObject({ institutions: [{ id: 'harbour' }], agreements: [] });
});

it('names its own rows with the id of the pack before them as well', () => {
  const data = filled();
  const whole = agreement('whole', [`${header.id}:tide`, 'ouc-articles:unesco']);
  expect(data.apply(change(add('agreements', whole)))).toBeNull();
  expect(data.apply(change(remove('agreements', tie), remove('institutions', tide)))).toMatchObject({
    kind: 'still-named',
    by: ['whole'],
  });
});

it('says of a change whether it changes anything', () => {
  expect(changesNothing(change(edit('agreements', tie, { ...tie })))).toBe(true);
  expect(changesNothing(FIRST)).toBe(false);
});

// Whatever is done, taking it back in the reverse order leads back, and what stands between is always a pack.
it('comes back by taking changes back', () => {
  const steps = fc.array(
    fc.record({
      at: fc.nat(5),
      what: fc.constantFrom('add', 'change', 'remove', 'removeBody'),
      year: fc.integer({ min: 1990, max: 2030 }),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(steps, (given) => {
      const data = filled();
      const start = textOf(data);
      const done: OwnChange[] = [];
      for (const { at, what, year } of given) {
        const id = `tie-${at}`;
        const now = data.row('agreements', id);
        const next = agreement(id, ['tide', 'harbour'], String(year));
        const wanted = {
          add: change(add('agreements', next)),
          change: change(edit('agreements', now ?? next, next)),
          remove: change(remove('agreements', now ?? next)),
          removeBody: change(remove('institutions', tide)),
        }[what];
        const before = textOf(data);
        if (data.apply(wanted)) expect(textOf(data)).toEqual(before);
        else if (JSON.stringify(before) !== JSON.stringify(textOf(data))) done.push(wanted);
        parsePack(textOf(data));
      }
      for (const each of done.reverse()) expect(data.apply(takenBack(each))).toBeNull();
      const byId = (one: { readonly id: string }, other: { readonly id: string }) => one.id.localeCompare(other.id);
      expect(textOf(data).agreements.toSorted(byId)).toEqual(start.agreements.toSorted(byId));
    }),
    { numRuns: 60 },
  );
});
