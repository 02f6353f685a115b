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

/** What the packs tell of the first agreement of the first pack, and of the first of the last. */
function told(...documents: readonly object[]) {
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
  expect(told(smallPack()).first).toEqual([]);
});

describe('a deed that two packs tell differently', () => {
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
    expect(told(smallPack(), packOf('other', changes))).toEqual({
      first: [`other/${id}: ${differences}`],
      last: [`memorandum: ${differences}`],
    });
  });

  it('is told by each of three packs', () => {
    const accounts = told(
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
    expect(told(smallPack(), packOf('other', changes))).toEqual({ first: [], last: [] });
  });

  it('two near agreements of one pack, of which either may be meant', () => {
    const [only] = smallPack().agreements;
    const two = [
      { ...only, id: 'a', signed: '2023-08-30' },
      { ...only, id: 'b', signed: '2023-09-02' },
    ];
    const other = packOf('other', { agreements: two });
    expect(told(smallPack(), other)).toEqual({ first: [], last: [] });
    // In the other order the two come from the first pack.
    expect(told({ ...other, id: 'small' }, { ...smallPack(), id: 'other' })).toEqual({ first: [], last: [] });
  });
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
