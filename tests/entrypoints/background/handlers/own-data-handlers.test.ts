import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { emptyOwnDocument, ownHeader } from '../../../../utils/core/own-data/new-document.ts';
import type { OwnChange, OwnRows, RowEdit } from '../../../../utils/core/own-data/types.ts';
import { eventually } from '../../../eventually.ts';
import { fillDisk } from '../../../full-disk.ts';

const browser = vi.hoisted(() => ({
  stored: vi.fn(async (_items: object) => {}),
  kept: vi.fn(async (_key: string): Promise<object> => ({})),
  said: vi.fn(async () => undefined),
  version: '1.0',
}));
vi.mock('../../../../utils/browser/platform/extension.ts', () => ({
  extension: {
    storage: { local: { set: browser.stored, get: browser.kept } },
    runtime: { getManifest: () => ({ version: browser.version }), sendMessage: browser.said },
  },
}));
vi.mock('../../../../utils/browser/platform/browser-language.ts', () => ({
  browserLanguage: () => ({ locale: 'en' }),
}));
vi.mock('../../../../utils/browser/storage/packs-off.ts', () => ({ packsOff: async () => new Set(['ouc-newsroom']) }));
vi.mock('../../../../utils/browser/storage/bundled-files.ts', () => import('../../harness/bundled-files.ts'));
// What keeps no state is the same for all backgrounds of this
// file: a module that is replaced by itself is not made anew.
vi.mock('../../../../utils/core/linking/compile-linking-data.ts', (original) => original());
vi.mock('../../../../utils/core/linking/linking-model.ts', (original) => original());
vi.mock('../../../../utils/core/pack/parse.ts', (original) => original());

const dataPage = { tab: null, frame: null, url: '', frameUrl: '', isPrerendered: false };
const source: OwnRows['sources'] = { id: 'desk', publisher: 'The desk', title: 'Entered by hand', language: 'en' };
const citations = [{ source: 'desk', locator: 'row 1' }];
const school = (id: string, name: string): OwnRows['institutions'] => ({
  id,
  name,
  kind: 'university',
  country: 'CY',
  names: [],
  citations,
});
const add = (list: string, row: { readonly id: string }): RowEdit => ({ list, from: null, to: row }) as RowEdit;
const FIRST: OwnChange = {
  edits: [add('sources', source), add('institutions', school('tide', 'Tidewater Polytechnic'))],
};
const SECOND: OwnChange = { edits: [add('institutions', school('mill', 'Millbrook Conservatory'))] };

/** A background that has just started, beside the same database. */
async function startBackground() {
  vi.resetModules();
  const { ownDataHandlers } = await import('../../../../entrypoints/background/handlers/own-data-handlers.ts');
  const { packHandlers } = await import('../../../../entrypoints/background/handlers/pack-handlers.ts');
  const { dataset } = await import('../../../../entrypoints/background/packs/dataset.ts');
  const { readOwnData, ownPacks } = await import('../../../../utils/browser/storage/own-data-store.ts');
  const { takeIn } = await import('../../../../entrypoints/pack-import/take-in.ts');
  const change = (given: OwnChange, pack: string | null = null) =>
    ownDataHandlers['change-own-data']?.({ type: 'change-own-data', pack, change: given }, dataPage);
  return {
    change,
    undo: (pack: string, revision: number) =>
      ownDataHandlers['undo-own-change']?.({ type: 'undo-own-change', pack, revision }, dataPage),
    restore: (pack: string) => ownDataHandlers['restore-own-pack']?.({ type: 'restore-own-pack', pack }, dataPage),
    deleteForGood: (pack: string) => ownDataHandlers['delete-own-pack']?.({ type: 'delete-own-pack', pack }, dataPage),
    remove: (id: string) => packHandlers['remove-pack']?.({ type: 'remove-pack', id }, dataPage),
    packs: ownPacks,
    read: readOwnData,
    open: (document: object) => {
      const file = new File([JSON.stringify(document)], 'saved.json');
      return takeIn({ file, version: browser.version, language: 'en', own: true }, () => undefined);
    },
    names: async (text: string) => (await dataset()).model.compiledNames.scan(text).length,
    main: async () => {
      const [pack] = await ownPacks();
      return pack ? readOwnData(pack.id) : null;
    },
  };
}
const packOf = (outcome: unknown): string => (outcome as { readonly pack: string }).pack;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  browser.version = '1.0';
  browser.said.mockClear();
});

describe('own data', () => {
  it('begins with the first change, and is found on pages from then on', async () => {
    const background = await startBackground();
    expect(await background.names('Tidewater Polytechnic')).toBe(0);
    expect(await background.change(FIRST)).toMatchObject({ kind: 'changed', revision: 1 });
    await eventually(async () => expect(await background.names('Tidewater Polytechnic')).toBe(1));
    expect(browser.said).toHaveBeenCalledWith({ type: 'own-data-changed', isPrepared: true });
  });

  it('is one pack, however many changes come at once', async () => {
    const background = await startBackground();
    const outcomes = await Promise.all([background.change(FIRST), background.change(FIRST), background.change(SECOND)]);
    expect(new Set(outcomes.map(packOf)).size).toBe(1);
    expect((await background.main())?.pack).toMatchObject({ revision: 3, isMain: true });
  });

  it('is there after the browser ended between storing and preparing', async () => {
    const first = await startBackground();
    await first.change(FIRST);
    const second = await startBackground();
    expect(await second.names('Tidewater Polytechnic')).toBe(1);
  });

  it('is there after an update of the extension', async () => {
    const first = await startBackground();
    await first.change(FIRST);
    await eventually(async () => expect(await first.names('Tidewater Polytechnic')).toBe(1));
    browser.version = '2.0';
    const second = await startBackground();
    await second.change(SECOND);
    await eventually(async () => expect(await second.names('Tidewater Polytechnic, Millbrook Conservatory')).toBe(2));
  });

  it('goes on where a background before it wrote', async () => {
    const first = await startBackground();
    await first.change(FIRST);
    const second = await startBackground();
    await second.change(SECOND);
    // The first one still has the data as it was in memory.
    const third: OwnChange = { edits: [add('institutions', school('mill', 'Another Name'))] };
    expect(await first.change(third)).toMatchObject({ kind: 'refused', refusal: { kind: 'changed-elsewhere' } });
  });

  it('refuses what breaks the format, and stores nothing of it', async () => {
    const background = await startBackground();
    await background.change(FIRST);
    const broken = { edits: [add('institutions', { ...school('mill', 'Mill'), country: 'Cyprus' } as never)] };
    expect(await background.change(broken)).toMatchObject({
      kind: 'refused',
      refusal: { kind: 'invalid', faults: [{ id: 'mill', path: 'country' }] },
    });
    expect((await background.main())?.entries).toHaveLength(1);
  });

  it('takes a change back, and that back as well', async () => {
    const background = await startBackground();
    const pack = packOf(await background.change(FIRST));
    await background.change(SECOND);
    expect(await background.undo(pack, 2)).toMatchObject({ kind: 'changed', revision: 3 });
    expect(await background.undo(pack, 3)).toMatchObject({ kind: 'changed', revision: 4 });
    expect((await background.main())?.entries.map(({ undoes }) => undoes)).toEqual([undefined, undefined, 2, 3]);
    await eventually(async () => expect(await background.names('Millbrook Conservatory')).toBe(1));
  });

  it('does not take back what others build on', async () => {
    const background = await startBackground();
    const pack = packOf(await background.change(FIRST));
    await background.change(SECOND);
    // The first change brought the source of the second one, which stays.
    expect(await background.undo(pack, 1)).toMatchObject({ kind: 'changed', revision: 3 });
    const tie = { kind: 'other', parties: ['mill'], signed: null, signatories: [], topics: [], citations };
    await background.change({ edits: [add('agreements', { id: 'tie', ...tie })] });
    expect(await background.undo(pack, 2)).toMatchObject({ kind: 'refused', refusal: { kind: 'still-named' } });
    expect(await background.undo(pack, 9)).toEqual({ kind: 'no-pack' });
    expect(await background.change(SECOND, 'no-such-pack')).toEqual({ kind: 'no-pack' });
  });

  it('can be put back after it was removed', async () => {
    const background = await startBackground();
    const pack = packOf(await background.change(FIRST));
    await eventually(async () => expect(await background.names('Tidewater Polytechnic')).toBe(1));
    await background.remove(pack);
    expect(await background.names('Tidewater Polytechnic')).toBe(0);
    await background.restore(pack);
    await eventually(async () => expect(await background.names('Tidewater Polytechnic')).toBe(1));
    await background.deleteForGood(pack);
    expect(await background.names('Tidewater Polytechnic')).toBe(0);
    expect(await background.main()).toBeNull();
  });

  it('takes the answers about its partners with it when it is deleted for good', async () => {
    const answers = [['["CY","Tidewater"]', null]];
    browser.kept.mockImplementation(async (key) =>
      key === 'register-answers' ? { 'register-answers': { gone: answers, other: answers } } : {},
    );
    onTestFinished(() => void browser.kept.mockImplementation(async () => ({})));
    const background = await startBackground();
    await background.deleteForGood('gone');
    expect(browser.stored).toHaveBeenCalledWith({ 'register-answers': { other: answers } });
  });

  it('stays as it is where the disk is full, which the answer says', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const background = await startBackground();
    const pack = packOf(await background.change(FIRST));
    await eventually(async () => expect(await background.names('Tidewater Polytechnic')).toBe(1));
    const disk = fillDisk();
    onTestFinished(disk.free);
    await expect(background.change(SECOND)).rejects.toThrow('not-kept');
    await expect(background.undo(pack, 1)).rejects.toThrow('not-kept');
    await expect(background.remove(pack)).rejects.toThrow('not-kept');
    await expect(background.deleteForGood(pack)).rejects.toThrow('not-kept');
    disk.free();
    expect((await background.main())?.pack).toMatchObject({ revision: 1, removedAt: null });
    expect(await background.names('Tidewater Polytechnic')).toBe(1);
    await background.remove(pack);
    const full = fillDisk();
    onTestFinished(full.free);
    await expect(background.restore(pack)).rejects.toThrow('not-kept');
  });

  it('is deleted for good with what pages use of it, or not at all', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const background = await startBackground();
    const pack = packOf(await background.change(FIRST));
    await eventually(async () => expect(await background.names('Tidewater Polytechnic')).toBe(1));
    const disk = fillDisk((store) => store === 'stored-packs');
    onTestFinished(disk.free);
    await expect(background.deleteForGood(pack)).rejects.toThrow('not-kept');
    disk.free();
    expect(await background.main()).toMatchObject({ pack: { removedAt: null }, entries: [{ revision: 1 }] });
  });

  it('does not come back with all its rows because a fact is kept', async () => {
    const background = await startBackground();
    const pack = packOf(await background.change(FIRST));
    await background.remove(pack);
    const next = packOf(await background.change(FIRST));
    expect(next).not.toBe(pack);
    expect((await background.read(pack))?.pack).toMatchObject({ revision: 1, removedAt: expect.any(Number) });
    // A form or a list of changes that was open before.
    expect(await background.change(SECOND, pack)).toEqual({ kind: 'no-pack' });
    expect(await background.undo(pack, 1)).toEqual({ kind: 'no-pack' });
    await background.restore(pack);
    const main = (await background.packs()).filter(({ isMain }) => isMain);
    expect(main.map(({ id }) => id)).toEqual([next]);
    expect(packOf(await background.change(SECOND))).toBe(next);
  });

  it('stays the main pack when it is put back and there is no other', async () => {
    const background = await startBackground();
    const pack = packOf(await background.change(FIRST));
    await background.remove(pack);
    await background.restore(pack);
    expect(packOf(await background.change(SECOND))).toBe(pack);
  });

  it('is not replaced by a file, be it in use or removed', async () => {
    const background = await startBackground();
    const pack = packOf(await background.change(FIRST));
    await background.change(SECOND);
    const empty = { ...JSON.parse((await background.read(pack))?.document.text ?? ''), version: '9' };
    for (const prepare of [async () => {}, () => background.remove(pack)]) {
      await prepare();
      expect(await background.open(empty)).toEqual({ kind: 'own-data' });
      expect((await background.read(pack))?.entries).toHaveLength(2);
    }
    await background.restore(pack);
    await eventually(async () => expect(await background.names('Millbrook Conservatory')).toBe(1));
  });

  it('goes on in a saved file of it that another browser opens', async () => {
    const background = await startBackground();
    const saved = { ...emptyOwnDocument(ownHeader('desk'), '2026-11-28'), sources: [source] };
    expect(await background.open(saved)).toMatchObject({ kind: 'added' });
    expect((await background.read('my-data-desk'))?.pack).toMatchObject({ isMain: true });
    expect(await background.change(SECOND)).toMatchObject({ kind: 'changed', pack: 'my-data-desk', revision: 2 });
    // The data of a colleague beside it.
    await background.open({ ...saved, id: 'my-data-other' });
    expect((await background.read('my-data-other'))?.pack).toMatchObject({ isMain: false });
    await background.open({ ...saved, id: 'tide-register' });
    expect((await background.read('tide-register'))?.pack).toMatchObject({ isMain: false });
  });

  it('is read anew when a file of a pack comes in that was deleted for good', async () => {
    const background = await startBackground();
    const saved = { ...emptyOwnDocument(ownHeader('desk'), '2026-11-28'), sources: [source] };
    await background.open({ ...saved, institutions: [school('mill', 'Another Name')] });
    await background.change({ edits: [] });
    await background.deleteForGood('my-data-desk');
    await background.open(saved);
    await background.change({ edits: [] });
    expect(await background.change(SECOND)).toMatchObject({ kind: 'changed' });
  });

  it('is kept in the newest format, whatever the format of its file', async () => {
    const background = await startBackground();
    const agreement = {
      id: 'tie',
      kind: 'other',
      parties: ['mill'],
      signed: '2020',
      signatories: [],
      topics: [],
      validUntil: '2027',
      citations,
    };
    const { licence: _, ...first } = {
      ...emptyOwnDocument(ownHeader('desk'), '2026-11-28'),
      format: 'partnership-pack/1',
      sources: [source],
      institutions: [school('mill', 'Millbrook Conservatory')],
      agreements: [agreement],
    };
    expect(await background.open(first)).toMatchObject({ kind: 'added' });
    const text = (await background.read('my-data-desk'))?.document.text ?? '';
    expect(JSON.parse(text)).toMatchObject({ format: 'partnership-pack/2', agreements: [{ ends: '2027' }] });
    const { validUntil: __, ...rest } = agreement;
    const edit = { list: 'agreements', from: { ...rest, ends: '2027' }, to: { ...rest, ends: '2028' } } as never;
    expect(await background.change({ edits: [edit] })).toMatchObject({ kind: 'changed' });
  });

  it('comes into one document after many changes, and the last ones can still be taken back', async () => {
    const background = await startBackground();
    const pack = packOf(await background.change(FIRST));
    // Nearly all of them change one row, since each change checks all rows of the pack.
    let row = source;
    for (let at = 2; at <= 405; at += 1) {
      if (at === 250 || at === 404) {
        await background.change({ edits: [add('institutions', school(`school-${at}`, `School of Cape ${at}`))] });
      } else {
        const renamed = { ...row, title: `Entered by hand, ${at}` } as typeof source;
        await background.change({ edits: [{ list: 'sources', from: row, to: renamed } as RowEdit] });
        row = renamed;
      }
    }
    const stored = await background.main();
    expect(stored?.document.revision).toBe(400);
    expect(stored?.entries.map(({ revision }) => revision)).toEqual(Array.from({ length: 205 }, (_, at) => at + 201));
    const next = await startBackground();
    expect(await next.undo(pack, 250)).toMatchObject({ kind: 'changed', revision: 406 });
    await eventually(async () => expect(await next.names('School of Cape 404')).toBe(1));
    expect(await next.names('School of Cape 250')).toBe(0);
  });
});
