import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type {
  OwnDataAnswer,
  OwnDataCall,
  OwnDataCalls,
  OwnDataQuestion,
} from '../../../entrypoints/own-data/contract.ts';
import type { OwnDataService } from '../../../entrypoints/own-data/own-data-service.ts';
import type { RowQuery } from '../../../utils/core/own-data/own-lists.ts';
import type { OwnChange, OwnDocument, OwnRows, RowEdit } from '../../../utils/core/own-data/types.ts';

const ID = 'fernhill-register';
const source: OwnRows['sources'] = { id: 'file', publisher: 'Fernhill', title: 'agreements.csv', language: 'en' };
const citations = [{ source: 'file', locator: 'row 1' }];
const school = (id: string, name: string): OwnRows['institutions'] => ({
  id,
  name,
  kind: 'university',
  country: 'NO',
  names: [],
  citations,
});
const tie = (at: number, more: Partial<OwnRows['agreements']> = {}): OwnRows['agreements'] => ({
  id: `tie-${at}`,
  kind: 'other',
  parties: ['home', 'mill'],
  signed: `${1990 + (at % 30)}`,
  ends: '2027-03-01',
  signatories: [],
  topics: [],
  citations,
  ...more,
});
const register = (rows: number): OwnDocument => ({
  format: 'partnership-pack/2',
  id: ID,
  title: 'Register of Fernhill',
  coverage: 'All of it',
  licence: null,
  version: '1',
  asOf: '2026-11-28',
  sources: [source],
  institutions: [school('home', 'Fernhill University'), school('mill', 'Millbrook Conservatory')],
  officials: [],
  agreements: Array.from({ length: rows }, (_, at) => tie(at)),
  visits: [],
  events: [],
});
const QUERY: RowQuery = {
  pack: null,
  list: 'agreements',
  search: '',
  order: { by: 'date', descending: true },
  from: 0,
  count: 100,
};

/** A worker that has just started, beside the same database; what it sends is copied as a browser copies it. */
async function startWorker() {
  vi.resetModules();
  const { OwnDataService } = await import('../../../entrypoints/own-data/own-data-service.ts');
  const service: OwnDataService = new OwnDataService('en');
  let number = 0;
  const ask = async <Kind extends OwnDataCall>(kind: Kind, given: OwnDataCalls[Kind]['ask']) => {
    number += 1;
    const question = { kind, number, language: 'en', ...given } as OwnDataQuestion;
    const answer: OwnDataAnswer = structuredClone(await service.answer(question));
    if ('failed' in answer) throw new Error(answer.failed.reason);
    expect(answer.number).toBe(number);
    return answer.reply as OwnDataCalls[Kind]['reply'];
  };
  return { ask };
}

async function keep(rows = 3, changes: readonly OwnChange[] = [], after = register(rows)): Promise<void> {
  const { appendChange } = await import('../../../utils/browser/storage/own-data-store.ts');
  const first = { edits: [] };
  for (const [at, change] of [first, ...changes].entries())
    await appendChange({
      entry: { pack: ID, revision: at + 1, at, change },
      documentText: () => JSON.stringify(after),
      ...(at === 0 ? { begins: { isMain: true, text: JSON.stringify(register(rows)) } } : {}),
    });
}
const edit = (from: OwnRows['agreements'] | null, to: OwnRows['agreements'] | null): OwnChange => ({
  edits: [{ list: 'agreements', from, to } as RowEdit],
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('says what there is, and gives the rows that are in view', async () => {
  await keep();
  const { ask } = await startWorker();
  expect(await ask('overview', { pack: null })).toEqual({
    packs: [{ id: ID, title: 'Register of Fernhill' }],
    mainPack: ID,
    removed: [],
    counts: { agreements: 3, visits: 0, events: 0, institutions: 2, officials: 0 },
    isInUse: false,
    lost: [],
  });
  expect(await ask('rows', { ...QUERY, count: 1 })).toEqual({
    total: 3,
    rows: [
      {
        pack: ID,
        list: 'agreements',
        id: 'tie-2',
        name: 'Fernhill University – Millbrook Conservatory',
        kind: 'other',
        country: null,
        date: '1992',
        ends: '2027-03-01',
      },
    ],
  });
});

describe('what the page is sent', () => {
  /** Of the answers to everything that the page asks when it is opened, searched, sorted and edited. */
  const sizes = async (rows: number): Promise<Readonly<Record<string, number>>> => {
    globalThis.indexedDB = new IDBFactory();
    // As large a change as the register, such as an accepted version.
    const all = Array.from(
      { length: rows },
      (_, at): RowEdit => ({
        list: 'agreements',
        from: tie(at),
        to: tie(at, { unit: 'Law' }),
      }),
    );
    const after = { ...register(rows), agreements: all.map(({ to }) => to) } as OwnDocument;
    await keep(rows, [{ edits: all }], after);
    const { ask } = await startWorker();
    const first = tie(7, { unit: 'Law' });
    const replies = {
      overview: await ask('overview', { pack: null }),
      history: await ask('history', { count: 50 }),
      rows: await ask('rows', QUERY),
      last: await ask('rows', { ...QUERY, from: rows - 100 }),
      found: await ask('rows', { ...QUERY, search: 'fernhill' }),
      sorted: await ask('rows', { ...QUERY, order: { by: 'name', descending: false } }),
      ending: await ask('ending', { pack: null, day: '2026-11-28', months: 12, from: 0, count: 100 }),
      form: await ask('form', { pack: ID, list: 'agreements', id: 'tie-7' }),
      entities: await ask('entities', { pack: ID, list: 'institutions', text: 'mill', count: 8 }),
      change: await ask('change', { pack: ID, change: edit(first, tie(7)) }),
      undo: await ask('undo', { pack: ID, revision: 3 }),
      // The content of files is not copied.
      files: await ask('files', { format: 'csv', pack: null, list: 'agreements', day: '2026-11-28' }),
    };
    return Object.fromEntries(Object.entries(replies).map(([kind, reply]) => [kind, JSON.stringify(reply).length]));
  };

  it('is as much for a long register as for a short one', async () => {
    const [short, long] = [await sizes(200), await sizes(2000)];
    for (const [kind, size] of Object.entries(long)) {
      expect(size, kind).toBeLessThan(25_000);
      // Ids and counts have a digit more.
      expect(size, kind).toBeLessThan((short[kind] ?? 0) * 1.05 + 20);
    }
  });
});

describe('a change', () => {
  it('is on the disk when it is answered, and in the lists from then on', async () => {
    await keep();
    const { ask } = await startWorker();
    const reply = await ask('change', { pack: ID, change: edit(tie(0), tie(0, { signed: '2024' })) });
    expect(reply).toMatchObject({
      outcome: { kind: 'changed', pack: ID, revision: 2 },
      change: { kind: 'changed', name: 'Fernhill University – Millbrook Conservatory' },
    });
    const { ask: askOther } = await startWorker();
    for (const each of [ask, askOther]) {
      await each('overview', { pack: null });
      expect((await each('rows', QUERY)).rows[0]).toMatchObject({ id: 'tie-0', date: '2024' });
    }
  });

  it('begins the main pack', async () => {
    const { ask } = await startWorker();
    expect(await ask('overview', { pack: null })).toMatchObject({ packs: [], mainPack: null });
    const change: OwnChange = {
      edits: [
        { list: 'sources', from: null, to: source },
        { list: 'institutions', from: null, to: school('mill', 'Millbrook Conservatory') },
      ],
    };
    expect(await ask('change', { pack: null, change })).toMatchObject({ outcome: { kind: 'changed', revision: 1 } });
    expect(await ask('overview', { pack: null })).toMatchObject({ counts: { institutions: 1 } });
  });

  it('of another window is followed, and not overwritten', async () => {
    await keep();
    const [{ ask: first }, { ask: second }] = [await startWorker(), await startWorker()];
    await second('overview', { pack: null });
    const { row } = await second('form', { pack: ID, list: 'agreements', id: 'tie-0' });
    await first('change', { pack: ID, change: edit(tie(0), tie(0, { unit: 'Law' })) });
    const late = edit(row as OwnRows['agreements'], tie(0, { unit: 'Science' }));
    expect(await second('change', { pack: ID, change: late })).toMatchObject({
      outcome: { kind: 'refused', refusal: { kind: 'changed-elsewhere', now: { unit: 'Law' } } },
    });
    await second('overview', { pack: null });
    expect(await second('rows', { ...QUERY, search: 'law' })).toMatchObject({ total: 1 });
    expect(await second('change', { pack: ID, change: edit(tie(1), null) })).toMatchObject({
      outcome: { kind: 'changed', revision: 3 },
    });
  });

  it('is listed until it is taken back', async () => {
    await keep(3, [edit(tie(0), tie(0, { unit: 'Law' })), edit(tie(1), null)]);
    const { ask } = await startWorker();
    const revisions = async () => (await ask('history', { count: 50 })).map(({ revision }) => revision);
    expect(await revisions()).toEqual([3, 2, 1]);
    expect((await ask('history', { count: 50 }))[0]).toMatchObject({ change: { kind: 'removed' } });
    expect(await ask('undo', { pack: ID, revision: 2 })).toMatchObject({ outcome: { kind: 'changed', revision: 4 } });
    expect(await revisions()).toEqual([3, 1]);
    expect(await ask('undo', { pack: ID, revision: 9 })).toMatchObject({ outcome: { kind: 'no-pack' } });
  });

  it('is read by itself for the list, since it may be as large as the register', async () => {
    await keep(3, [edit(tie(0), tie(0, { unit: 'Law' })), edit(tie(1), null)]);
    const { ask } = await startWorker();
    await ask('overview', { pack: null });
    let reading = 0;
    let most = 0;
    const { get } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      const request = get.call(this, key);
      if (this.name !== 'own-changes') return request;
      reading += 1;
      most = Math.max(most, reading);
      request.addEventListener('success', () => {
        reading -= 1;
      });
      return request;
    });
    expect(await ask('history', { count: 50 })).toHaveLength(3);
    expect(most).toBe(1);
    vi.restoreAllMocks();
  });

  it('that the data no longer takes is left out, and said', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await keep(3, [edit(tie(0, { unit: 'Arts' }), tie(0, { unit: 'Law' })), edit(tie(1), null)]);
    const { ask } = await startWorker();
    expect(await ask('overview', { pack: null })).toMatchObject({
      counts: { agreements: 2 },
      lost: [{ kind: 'changed', name: 'Fernhill University – Millbrook Conservatory' }],
    });
    // What comes after it can be changed all the same.
    expect(await ask('change', { pack: ID, change: edit(tie(2), null) })).toMatchObject({
      outcome: { kind: 'changed', revision: 4 },
    });
  });
});

it('is read anew where another window deletes it for good and brings in a file of the same id', async () => {
  await keep(1, [edit(tie(0), tie(0, { unit: 'Law' }))]);
  const { ask } = await startWorker();
  expect(await ask('rows', QUERY)).toMatchObject({ total: 1 });
  await ask('history', { count: 50 });
  const { removePack } = await import('../../../utils/browser/storage/pack-store.ts');
  await removePack(ID, 'deleted');
  // As many changes as before.
  await keep(3, [edit(tie(0), null)]);
  await ask('overview', { pack: null });
  expect(await ask('rows', QUERY)).toMatchObject({ total: 2 });
  expect((await ask('history', { count: 50 }))[0]).toMatchObject({ revision: 2, change: { kind: 'removed' } });
  // A change this large stores the document anew.
  const edits = Array.from(
    { length: 1001 },
    (_, at) => ({ list: 'agreements', from: null, to: tie(at + 100) }) as RowEdit,
  );
  expect(await ask('change', { pack: ID, change: { edits } })).toMatchObject({ outcome: { kind: 'changed' } });
  const { ask: askOther } = await startWorker();
  expect(await askOther('overview', { pack: null })).toMatchObject({ counts: { agreements: 1003 }, lost: [] });
});

it('removes a row, which names nobody from then on', async () => {
  await keep();
  const { ask } = await startWorker();
  const mill = school('mill', 'Millbrook Conservatory');
  expect(await ask('remove', { pack: ID, list: 'institutions', row: mill })).toMatchObject({
    outcome: { kind: 'refused', refusal: { kind: 'still-named', by: { length: 3 } } },
  });
  expect(await ask('remove', { pack: ID, list: 'agreements', row: tie(0) })).toMatchObject({
    outcome: { kind: 'changed' },
    change: { kind: 'removed' },
  });
});

it('puts own data back that was removed', async () => {
  await keep();
  const { setOwnPackRemoved } = await import('../../../utils/browser/storage/own-data-store.ts');
  await setOwnPackRemoved(ID, 1);
  const { ask } = await startWorker();
  expect(await ask('overview', { pack: null })).toMatchObject({
    packs: [],
    removed: [{ title: 'Register of Fernhill' }],
  });
  expect(await ask('restore', { pack: ID })).toBe(5);
  expect(await ask('overview', { pack: null })).toMatchObject({ packs: [{ id: ID }], removed: [] });
});

describe('what is put back', () => {
  const removed = async () => {
    await keep();
    const { setOwnPackRemoved } = await import('../../../utils/browser/storage/own-data-store.ts');
    await setOwnPackRemoved(ID, 1);
  };
  const removedAt = async () => {
    const { ownPacks } = await import('../../../utils/browser/storage/own-data-store.ts');
    return (await ownPacks()).map((pack) => pack.removedAt);
  };

  it('is said to be back where only reading it fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await removed();
    const { ask } = await startWorker();
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(function (this: IDBObjectStore, ...given) {
      vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
        throw new DOMException('The disk cannot be read', 'UnknownError');
      });
      return this.getAll(...given);
    });
    expect(await ask('restore', { pack: ID })).toBe(0);
    vi.restoreAllMocks();
    expect(await removedAt()).toEqual([null]);
  });

  it('is removed again where the file that put it back finds no room', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await removed();
    const { ask } = await startWorker();
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'own-packs' && given[0].revision === 2) throw new DOMException('No room', 'QuotaExceededError');
      return put.apply(this, given);
    });
    const file = new File([JSON.stringify(register(2))], 'saved.json');
    await expect(ask('open', { file })).rejects.toThrow('QuotaExceededError');
    vi.restoreAllMocks();
    expect(await removedAt()).toEqual([1]);
  });
});

it('writes files of what is shown', async () => {
  await keep();
  const { ask } = await startWorker();
  const text = async (file: { readonly content: unknown } | undefined) => new Response(file?.content as Blob).text();
  const shown = { pack: null, list: 'agreements', day: '2026-11-28' } as const;
  const [pack] = await ask('files', { format: 'pack', ...shown });
  expect(pack?.name).toBe(`${ID}-2026-11-28.json`);
  expect(JSON.parse(await text(pack))).toMatchObject({ id: ID, agreements: { length: 3 } });
  const [table] = await ask('files', { format: 'csv', ...shown });
  expect(await text(table)).toContain('Fernhill University; Millbrook Conservatory');
  const [workbook] = await ask('files', { format: 'xlsx', ...shown });
  expect(await text(workbook)).toMatch(/^PK/);
  const [calendar] = await ask('ending-files', { format: 'ics', pack: null, months: 6, day: '2026-11-28' });
  expect(await text(calendar)).toContain('BEGIN:VEVENT');
});

it('answers that it failed, and goes on', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await keep();
  const { ask } = await startWorker();
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === 'own-packs') throw new DOMException('No room', 'QuotaExceededError');
    return put.apply(this, given);
  });
  await expect(ask('change', { pack: ID, change: edit(tie(0), null) })).rejects.toThrow('QuotaExceededError');
  vi.restoreAllMocks();
  await ask('overview', { pack: null });
  expect((await ask('rows', QUERY)).total).toBe(3);
});
