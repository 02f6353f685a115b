import { describe, expect, it } from 'vitest';
import { otherAccounts } from '../../../../utils/core/pack/accounts.ts';
import { indexPack } from '../../../../utils/core/pack/index-pack.ts';
import { mergePacks } from '../../../../utils/core/pack/merge-packs.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import type { PackRecord } from '../../../../utils/core/pack/types.ts';
import { change, smallPack } from './small-pack.ts';

type Changes = Readonly<Record<string, unknown>>;

/** The small pack as another publisher has it. */
const packOf = (id: string, changes: Changes) => {
  const document = { ...smallPack(), id };
  for (const [path, value] of Object.entries(changes)) change(document, path, value);
  return document;
};

/** What the packs say of the first agreement of the first pack, and of the first of the last. */
function accountsOf(...documents: readonly object[]) {
  const pack = mergePacks(documents.map((document) => parsePack(document)));
  const index = indexPack(pack);
  const accounts = (record: PackRecord | undefined) =>
    record === undefined
      ? []
      : otherAccounts(index, record).map((each) => `${each.record.id}: ${each.differences.join(', ') || 'the same'}`);
  return { first: accounts(pack.agreements[0]), last: accounts(pack.agreements.at(-1)) };
}

const agreement = 'agreements[0]';
const signed = `${agreement}.signed`;
const anotherId = { [`${agreement}.id`]: 'row-12' };

it('finds nothing where one pack is loaded', () => {
  expect(accountsOf(smallPack()).first).toEqual([]);
});

describe('a deed about which two packs differ', () => {
  it.each<[what: string, changes: Changes, differences: string]>([
    ['another day', { [signed]: '2023-09-14' }, 'date'],
    ['another year under the same id', { [signed]: '2019' }, 'date'],
    ['another kind', { [`${agreement}.kind`]: 'letter-of-intent' }, 'kind'],
    ['another end', { [`${agreement}.ends`]: '2028' }, 'ends'],
    ['no end', { [`${agreement}.ends`]: 'open' }, 'ends'],
    [
      'a unit of a party beside it, and another day',
      { [`${agreement}.parties`]: ['north', 'north-library', 'south'], [signed]: '2023-09-14' },
      'date',
    ],
    ['another party', { [`${agreement}.parties`]: ['north', 'north-library'] }, 'parties'],
    ['another day under another id', { ...anotherId, [signed]: '2023-09-14' }, 'date'],
    ['another kind under another id', { ...anotherId, [`${agreement}.kind`]: 'cooperation-agreement' }, 'kind'],
    ['another end under another id', { ...anotherId, [`${agreement}.ends`]: '2027-01-01' }, 'ends'],
    ['nothing else under another id', { ...anotherId, [signed]: '2023' }, 'the same'],
  ])('%s', (_, changes, differences) => {
    const id = changes[`${agreement}.id`] ?? 'memorandum';
    expect(accountsOf(smallPack(), packOf('other', changes))).toEqual({
      first: [`other/${id}: ${differences}`],
      last: [`memorandum: ${differences}`],
    });
  });

  it('is given by each of three packs', () => {
    const accounts = accountsOf(
      smallPack(),
      packOf('second', { [signed]: '2021' }),
      packOf('third', { ...anotherId, [signed]: '2023-09-01' }),
    );
    expect(accounts.first).toEqual(['second/memorandum: date', 'third/row-12: date']);
    expect(accounts.last).toEqual(['memorandum: date']);
  });
});

describe('deeds that nothing shows to be one', () => {
  it.each<[what: string, changes: Changes]>([
    ['a later agreement of the same parties', { ...anotherId, [signed]: '2023-11-30' }],
    ['one without a date', { ...anotherId, [signed]: null }],
    ['an exchange of the same day', { ...anotherId, [`${agreement}.kind`]: 'student-exchange' }],
    ['another day and another kind', { ...anotherId, [`${agreement}.kind`]: 'other', [signed]: '2023-09-01' }],
    ['other parties', { ...anotherId, [`${agreement}.parties`]: ['north', 'north-library'] }],
    [
      'the same id by chance',
      { [`${agreement}.parties`]: ['north-library', 'north'], [signed]: '2019', [`${agreement}.ends`]: '2020' },
    ],
  ])('%s', (_, changes) => {
    expect(accountsOf(smallPack(), packOf('other', changes))).toEqual({ first: [], last: [] });
  });

  it('two near agreements of one pack, of which either may be meant', () => {
    const [only] = smallPack().agreements;
    const two = [
      { ...only, id: 'a', signed: '2023-08-30' },
      { ...only, id: 'b', signed: '2023-09-02' },
    ];
    const other = packOf('other', { agreements: two });
    expect(accountsOf(smallPack(), other)).toEqual({ first: [], last: [] });
    // In the other order the two come from the first pack.
    expect(accountsOf({ ...other, id: 'small' }, { ...smallPack(), id: 'other' })).toEqual({ first: [], last: [] });
  });
});

describe('the nearest of several deeds', () => {
  const [only] = smallPack().agreements;
  const pack = (id: string, agreements: readonly object[]) => packOf(id, { agreements });
  const all = (...documents: readonly object[]) => {
    const merged = mergePacks(documents.map((document) => parsePack(document)));
    const index = indexPack(merged);
    return merged.agreements.map((record) => [record.id, otherAccounts(index, record).map((each) => each.record.id)]);
  };

  it('counts before the same number, which two registers share by chance', () => {
    const first = pack('small', [
      { ...only, id: 'r-001', signed: '1998' },
      { ...only, id: 'r-002', signed: '2015-06-01' },
    ]);
    const second = pack('other', [
      { ...only, id: 'r-001', signed: '2015-06-02' },
      { ...only, id: 'r-002', signed: '2021', kind: 'student-exchange' },
    ]);
    expect(all(first, second)).toEqual([
      ['r-001', []],
      ['r-002', ['other/r-001']],
      ['other/r-001', ['r-002']],
      ['other/r-002', []],
    ]);
  });

  it('is one deed for both packs', () => {
    const first = pack('small', [
      { ...only, id: 'deed-a', signed: '2012' },
      { ...only, id: 'deed-b', signed: '2023-09-14' },
    ]);
    const second = pack('other', [{ ...only, id: 'deed-a', signed: '2023-09-15' }]);
    expect(all(first, second)).toEqual([
      ['deed-a', []],
      ['deed-b', ['other/deed-a']],
      ['other/deed-a', ['deed-b']],
    ]);
  });

  it('asks for the records of the same institutions once', () => {
    const many = (id: string) =>
      pack(
        id,
        Array.from({ length: 300 }, (_, at) => ({ ...only, id: `${id}-${at}`, signed: `${1700 + at}` })),
      );
    const merged = mergePacks([parsePack(many('small')), parsePack(many('other'))]);
    const index = indexPack(merged);
    let asked = 0;
    const counting = {
      ...index,
      recordsOf: (entity: Parameters<typeof index.recordsOf>[0]) => {
        asked += 1;
        return index.recordsOf(entity);
      },
    };
    for (const record of merged.agreements) expect(otherAccounts(counting, record)).toEqual([]);
    expect(asked).toBe(2);
  });
});

it('takes visits of one month for several', () => {
  const merged = mergePacks([
    parsePack(packOf('small', { 'visits[0].date': '2020-01-03' })),
    parsePack(packOf('other', { 'visits[0].date': '2020-01-30', 'visits[0].id': 'v' })),
  ]);
  const [visit] = merged.visits;
  expect(visit && otherAccounts(indexPack(merged), visit)).toEqual([]);
});

it('compares the dates of visits and events as well', () => {
  const pack = mergePacks([
    parsePack(packOf('small', { 'visits[0].date': '2020-01-10' })),
    parsePack(packOf('other', { 'visits[0].date': '2020-01-12', 'visits[0].id': 'v', 'events[0].date': '2018' })),
  ]);
  const index = indexPack(pack);
  const [visit] = pack.visits;
  const [event] = pack.events;
  for (const record of [visit, event])
    expect(record && otherAccounts(index, record).map(({ differences }) => differences)).toEqual([['date']]);
});
