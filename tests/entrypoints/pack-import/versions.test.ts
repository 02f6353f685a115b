import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeOwnData, undoOwnChange } from '../../../entrypoints/background/packs/own-packs.ts';
import { Versions } from '../../../entrypoints/pack-import/versions.ts';
import type { VersionsEvent } from '../../../entrypoints/pack-import/versions-contract.ts';
import { appendChange, readOwnData, readRegisterFile } from '../../../utils/browser/storage/own-data-store.ts';
import { storedPacks } from '../../../utils/browser/storage/pack-store.ts';
import type { ShownItem } from '../../../utils/core/own-data/next-version.ts';
import type { OwnDocument } from '../../../utils/core/own-data/types.ts';
import { chooseAll, chooseItem } from '../../../utils/core/own-data/version-choice.ts';
import { makeRegisterPack } from '../../../utils/core/register/packing/make-pack.ts';
import { chooseTable, readRegister } from '../../../utils/core/register/reading/read-register.ts';
import { readDelimited } from '../../../utils/core/register/tables/read-delimited.ts';

vi.mock('../../../utils/browser/storage/bundled-files.ts', () => import('../harness/bundled-files.ts'));

const HEADER = 'Partner,Country,Type,Signed,Valid until';
const LUND = 'Lund University,Sweden,MoU,2019-03-12,2024-03-11';
const KYOTO = 'Kyoto University,Japan,MoU,2020-09-01,2025-08-31';
const MONASH = 'Monash University,Australia,MoU,2021-02-15,2026-02-14';
const ID = 'fernhill-register';

const register = (...rows: readonly string[]) => {
  const table = readDelimited([HEADER, ...rows].join('\n'));
  const result = readRegister(chooseTable([table]), { find: () => ({ entity: null, suggest: [] }) }, null);
  return makeRegisterPack(result, {
    id: ID,
    home: 'Fernhill University',
    file: 'register.csv',
    asOf: '2026-11-28',
    version: '1',
    homeEntity: null,
    reference: (id) => ({ id, name: id }),
  });
};
const OLDER = register(LUND, KYOTO);
const NEWER = register(LUND.replace('2024', '2029'), MONASH);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
});

/** The register as own data, with the file that it came in with. */
const keep = () =>
  appendChange({
    entry: { pack: ID, revision: 1, at: 0, change: { edits: [] } },
    begins: { isMain: false, text: JSON.stringify(OLDER) },
    documentText: () => '',
    registerFile: JSON.stringify(OLDER),
  });

function opened() {
  const said: VersionsEvent[] = [];
  const versions = new Versions((event) => said.push(event));
  const ask = async (...given: Parameters<Versions['answer']>): Promise<readonly VersionsEvent[]> => {
    const from = said.length;
    await versions.answer(...given);
    return said.slice(from).filter(({ kind }) => kind !== 'progress');
  };
  const compare = () =>
    ask({
      kind: 'compare',
      id: ID,
      newer: new Blob([JSON.stringify(NEWER)]),
      day: '2026-11-28',
      version: '1',
      language: 'en',
      shown: 50,
    });
  return { ask, compare };
}

const KINDS: readonly ShownItem['kind'][] = ['changed', 'added', 'gone'];
const itemsIn = (events: readonly VersionsEvent[]) =>
  events
    .flatMap((event) => (event.kind === 'items' || event.kind === 'compared' ? event.items : []))
    .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
/** Accepts these alone. */
const accepting = (ids: readonly string[]) => {
  const some = { all: false, except: new Set(ids) };
  return { kind: 'accept', choice: { added: some, changed: some, ended: some, gone: some } } as const;
};
const agreements = async (): Promise<readonly string[]> => {
  const { ownDocumentOf } = await import('../../../entrypoints/my-data/own-document-of.ts');
  const stored = await readOwnData(ID);
  return stored ? ownDocumentOf(stored).document.agreements.map(({ ends }) => ends ?? '') : [];
};

it('says what is new, and nothing of what accepting it changes', async () => {
  await keep();
  const events = await opened().compare();
  expect(itemsIn(events).map(({ kind }) => kind)).toEqual(['changed', 'added', 'gone']);
  expect(itemsIn(events)[0]).not.toHaveProperty('before');
  expect(events).toMatchObject([{ kind: 'compared', same: 0, counts: { added: 1, changed: 1, ended: 0, gone: 1 } }]);
});

it('gives no more of a large file than the page shows, the rest when it is asked for, and accepts it all', async () => {
  await keep();
  const many = Array.from({ length: 120 }, (_, at) => MONASH.replace('Monash', `Cape ${at}`));
  const { ask } = opened();
  const newer = new Blob([JSON.stringify(register(LUND, KYOTO, ...many))]);
  const how = { day: '2026-11-28', version: '1', language: 'en', shown: 50 } as const;
  const events = await ask({ kind: 'compare', id: ID, newer, ...how });
  expect(events).toMatchObject([{ kind: 'compared', same: 2, counts: { added: 120 } }]);
  const first = itemsIn(events);
  const second = itemsIn(await ask({ kind: 'more', of: 'added', from: 50, shown: 50 }));
  const third = itemsIn(await ask({ kind: 'more', of: 'added', from: 100, shown: 50 }));
  expect([first, second, third].map(({ length }) => length)).toEqual([50, 50, 20]);
  expect(new Set([...first, ...second, ...third].map(({ id }) => id)).size).toBe(120);
  const without = chooseItem(chooseAll(), first[0] as ShownItem, false);
  await ask({ kind: 'accept', choice: without });
  expect(await agreements()).toHaveLength(2 + 119);
});

it('names the parties that have changed', async () => {
  await keep();
  const { ask } = opened();
  const newer = new Blob([JSON.stringify(register(LUND.replace('Lund', 'Lunds'), KYOTO))]);
  const events = await ask({
    kind: 'compare',
    id: ID,
    newer,
    day: '2026-11-28',
    version: '1',
    language: 'en',
    shown: 9,
  });
  const [item] = itemsIn(events);
  expect(item?.fields).toMatchObject([
    {
      field: 'parties',
      from: ['Fernhill University', 'Lund University'],
      to: ['Fernhill University', 'Lunds University'],
    },
  ]);
});

it('accepts as one change with its file, prepares it for pages, and takes both back', async () => {
  await keep();
  const { ask, compare } = opened();
  const ids = itemsIn(await compare()).map(({ id }) => id);
  expect(await ask(accepting(ids))).toEqual([{ kind: 'outcome', outcome: { kind: 'changed' } }]);
  expect(await agreements()).toEqual(['2029-03-11', '2026-02-14']);
  const stored = await readOwnData(ID);
  expect(stored?.entries.map(({ revision }) => revision)).toEqual([1, 2]);
  expect(JSON.parse((await readRegisterFile(ID)) ?? '').agreements).toHaveLength(2);
  expect(await storedPacks()).toEqual([]);
  expect(await ask({ kind: 'prepare' })).toEqual([{ kind: 'prepared' }]);
  expect(await storedPacks()).toMatchObject([{ id: ID, ownRevision: 2 }]);
  // The same file again has nothing new.
  expect(itemsIn(await opened().compare())).toEqual([]);
  expect(await ask({ kind: 'undo' })).toEqual([{ kind: 'outcome', outcome: { kind: 'changed' } }]);
  expect(await agreements()).toEqual(['2024-03-11', '2025-08-31']);
  expect(await readRegisterFile(ID)).toBe(JSON.stringify(OLDER));
  await ask({ kind: 'prepare' });
  expect(await storedPacks()).toMatchObject([{ id: ID, ownRevision: 3 }]);
  expect(itemsIn(await opened().compare())).toHaveLength(3);
});

it('takes the file back, and forth again, with a change that is taken back elsewhere', async () => {
  await keep();
  const { ask, compare } = opened();
  await ask(accepting(itemsIn(await compare()).map(({ id }) => id)));
  expect(await undoOwnChange(ID, 2)).toMatchObject({ kind: 'changed', revision: 3 });
  expect(await agreements()).toEqual(['2024-03-11', '2025-08-31']);
  expect(await readRegisterFile(ID)).toBe(JSON.stringify(OLDER));
  expect(itemsIn(await opened().compare())).toHaveLength(3);
  expect(await undoOwnChange(ID, 3)).toMatchObject({ kind: 'changed', revision: 4 });
  expect(await agreements()).toEqual(['2029-03-11', '2026-02-14']);
  expect(itemsIn(await opened().compare())).toEqual([]);
});

describe('two accepted versions', () => {
  const fileRows = async () => {
    const { agreements: rows } = JSON.parse((await readRegisterFile(ID)) ?? '') as OwnDocument;
    return rows.map(({ ends }) => ends);
  };
  const acceptTwo = async () => {
    await keep();
    for (const place of [0, 1]) {
      const { ask, compare } = opened();
      // First what has changed alone, then what is left.
      const ids = itemsIn(await compare()).map(({ id }) => id);
      const accepted = await ask(accepting(place === 0 ? ids.slice(0, 1) : ids));
      expect(accepted).toMatchObject([{ outcome: { kind: 'changed' } }]);
    }
    expect(await fileRows()).toEqual(['2029-03-11', '2026-02-14']);
  };

  it('leave the file as it was before each, taken back one after the other', async () => {
    await acceptTwo();
    expect(await undoOwnChange(ID, 3)).toMatchObject({ kind: 'changed' });
    expect(await fileRows()).toEqual(['2029-03-11', '2025-08-31']);
    expect(await undoOwnChange(ID, 2)).toMatchObject({ kind: 'changed' });
    expect(await agreements()).toEqual(['2024-03-11', '2025-08-31']);
    expect(await fileRows()).toEqual(['2024-03-11', '2025-08-31']);
    expect(itemsIn(await opened().compare())).toHaveLength(3);
  });

  it('come back with the file, where taking them back is taken back', async () => {
    await acceptTwo();
    // The later one cites its file in every row, so that the earlier one cannot go first.
    expect(await undoOwnChange(ID, 2)).toMatchObject({ kind: 'refused', refusal: { kind: 'changed-elsewhere' } });
    expect(await fileRows()).toEqual(['2029-03-11', '2026-02-14']);
    for (const revision of [3, 2, 5, 4]) expect(await undoOwnChange(ID, revision)).toMatchObject({ kind: 'changed' });
    expect(await agreements()).toEqual(['2029-03-11', '2026-02-14']);
    expect(await fileRows()).toEqual(['2029-03-11', '2026-02-14']);
    expect(itemsIn(await opened().compare())).toEqual([]);
  });
});

it('leaves the file where a change without one is taken back', async () => {
  await keep();
  await changeOwnData(ID, { edits: [] });
  expect(await undoOwnChange(ID, 2)).toMatchObject({ kind: 'changed' });
  expect(await readRegisterFile(ID)).toBe(JSON.stringify(OLDER));
});

it('stores neither the change nor its file where the browser has no room for one of them', async () => {
  await keep();
  const { ask, compare } = opened();
  const ids = itemsIn(await compare()).map(({ id }) => id);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === 'register-files') throw new DOMException('No room', 'QuotaExceededError');
    return put.apply(this, given);
  });
  expect(await ask(accepting(ids))).toMatchObject([{ kind: 'failed', isFull: true }]);
  vi.restoreAllMocks();
  expect(await agreements()).toEqual(['2024-03-11', '2025-08-31']);
  expect((await readOwnData(ID))?.pack.revision).toBe(1);
  expect(await readRegisterFile(ID)).toBe(JSON.stringify(OLDER));
});

describe('what another window has changed meanwhile', () => {
  const REFUSED = [{ kind: 'outcome', outcome: { kind: 'refused', refusal: { kind: 'changed-elsewhere' } } }];
  const fileRows = async () => {
    const { agreements } = JSON.parse((await readRegisterFile(ID)) ?? '') as OwnDocument;
    return agreements.map(({ ends }) => ends);
  };

  it('is not accepted beside a file that another window accepted of', async () => {
    await keep();
    const { ask, compare } = opened();
    const ids = itemsIn(await compare()).map(({ id }) => id);
    const other = opened();
    await other.compare();
    await other.ask(accepting(ids.slice(0, 1)));
    expect(await ask(accepting(ids.slice(1)))).toMatchObject(REFUSED);
    expect(await agreements()).toEqual(['2029-03-11', '2025-08-31']);
    expect(await fileRows()).toEqual(['2029-03-11', '2025-08-31']);
    // Compared again, what is left can be accepted.
    expect(itemsIn(await compare()).map(({ id }) => id)).toEqual(ids.slice(1));
    expect(await ask(accepting(ids.slice(1)))).toMatchObject([{ outcome: { kind: 'changed' } }]);
    expect(await fileRows()).toEqual(['2029-03-11', '2026-02-14']);
  });

  it('stays in the file where an older change would be taken back', async () => {
    await keep();
    const { ask, compare } = opened();
    const ids = itemsIn(await compare()).map(({ id }) => id);
    await ask(accepting(ids.slice(2)));
    const other = opened();
    await other.compare();
    await other.ask(accepting(ids.slice(1, 2)));
    expect(await ask({ kind: 'undo' })).toMatchObject(REFUSED);
    expect(await agreements()).toEqual(['2024-03-11', '2026-02-14']);
    expect(await fileRows()).toEqual(['2024-03-11', '2026-02-14']);
  });

  it('is no reason to refuse where it is a row by hand that the newer file does not change', async () => {
    await keep();
    const { ask, compare } = opened();
    const ids = itemsIn(await compare()).map(({ id }) => id);
    const { changeOwnData } = await import('../../../entrypoints/background/packs/own-packs.ts');
    const desk = { id: 'desk', publisher: 'The desk', title: 'Entered by hand', language: 'en' };
    const byHand = () => changeOwnData(ID, { edits: [{ list: 'sources', from: null, to: desk }] });
    expect(await byHand()).toMatchObject({ kind: 'changed' });
    expect(await ask(accepting(ids))).toMatchObject([{ outcome: { kind: 'changed' } }]);
    expect(await fileRows()).toEqual(['2029-03-11', '2026-02-14']);
    expect(await ask({ kind: 'undo' })).toMatchObject([{ outcome: { kind: 'changed' } }]);
    expect(await readRegisterFile(ID)).toBe(JSON.stringify(OLDER));
  });
});

it('says that there is no such register', async () => {
  expect(await opened().compare()).toEqual([{ kind: 'no-pack' }]);
});
