import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { eventually } from '../../../eventually.ts';
import { NO_SPACE } from '../../../full-disk.ts';

const local = vi.hoisted(() => ({
  set: vi.fn(async (_items: object) => {}),
  remove: vi.fn(async (_key: string) => {}),
}));
vi.mock('../../../../utils/browser/platform/extension.ts', () => ({ extension: { storage: { local } } }));

const channels: BroadcastChannel[] = [];
class ClosedWithItsTest extends BroadcastChannel {
  constructor(name: string) {
    super(name);
    channels.push(this);
  }
}
vi.stubGlobal('BroadcastChannel', ClosedWithItsTest);

/** As in a window or worker that has just started. */
async function start() {
  vi.resetModules();
  return import('../../../../utils/browser/storage/storage-log.ts');
}

const full = () => Promise.reject(new DOMException(NO_SPACE, 'UnknownError'));
const DONE = async () => 'done';
/** What has been done, in order. */
let steps: string[] = [];
const noted = (step: string) => async () => void steps.push(step);

beforeEach(() => {
  for (const channel of channels.splice(0)) channel.close();
  steps = [];
  globalThis.indexedDB = new IDBFactory();
  const { deleteDatabase } = indexedDB;
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
    steps.push(`new log: ${name}`);
    return deleteDatabase.call(indexedDB, name);
  });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  local.set.mockReset();
  local.remove.mockReset();
});
const NEW = 'new log: partnership-lens-spare';

describe('the log of the database', () => {
  it('is new before the first write of a window, and before the first one after a full disk', async () => {
    const { database } = (await start()).STORAGE_LOGS;
    await database.write(noted('first'));
    await database.write(noted('second'));
    await expect(database.write(full)).rejects.toThrow(NO_SPACE);
    await database.write(noted('third'));
    await database.write(noted('fourth'));
    expect(steps).toEqual([NEW, 'first', 'second', NEW, 'third', 'fourth']);
  });

  it('takes nothing in while no new one can be begun after a full disk, and says that it was not kept', async () => {
    const { database } = (await start()).STORAGE_LOGS;
    await expect(database.write(full)).rejects.toThrow(NO_SPACE);
    const spy = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    });
    onTestFinished(() => spy.mockRestore());
    await expect(database.write(noted('lost'))).rejects.toThrow('not-kept');
    await expect(database.write(noted('lost'))).rejects.toThrow('not-kept');
    spy.mockRestore();
    await database.write(noted('kept'));
    expect(steps).toEqual([NEW, NEW, 'kept']);
  });

  it.each([
    ['full disk', 'Encountered disk full while committing transaction.', [NEW, NEW, 'next']],
    ['reached quota', 'The current transaction exceeded its quota limitations.', [NEW, 'next']],
  ])(
    'is told apart from one that is whole by the words of a %s, since the name is the same',
    async (_, words, after) => {
      const { database } = (await start()).STORAGE_LOGS;
      await database.write(DONE);
      const error = new DOMException(words, 'QuotaExceededError');
      await expect(database.write(() => Promise.reject(error))).rejects.toBe(error);
      await database.write(noted('next'));
      expect(steps).toEqual(after);
    },
  );

  it('is torn where the attempt to begin a new one finds no room, and nothing more is written', async () => {
    const { onTornLog, STORAGE_LOGS } = await start();
    const torn: string[] = [];
    onTornLog((name) => void torn.push(name), new AbortController().signal);
    const spy = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException(NO_SPACE, 'UnknownError');
    });
    await expect(STORAGE_LOGS.database.write(noted('lost'))).rejects.toThrow('not-kept');
    expect(torn).toEqual(['database']);
    spy.mockRestore();
    await STORAGE_LOGS.database.write(noted('kept'));
    expect(steps).toEqual([NEW, 'kept']);
  });

  it('keeps nobody waiting while a halted window lets no new one be begun', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { database } = (await start()).STORAGE_LOGS;
    const halted = vi.spyOn(indexedDB, 'deleteDatabase').mockReturnValue({} as IDBOpenDBRequest);
    const written = database.write(noted('written'));
    await eventually(() => expect(halted).toHaveBeenCalledOnce());
    expect(steps).toEqual([]);
    await vi.advanceTimersByTimeAsync(10_000);
    await written;
    expect(steps).toEqual(['written']);
    expect(database.isWhole).toBe(false);
  });

  it.each([
    ['opens no database any more', new DOMException('Internal error opening backing store', 'UnknownError')],
    ['ended what was under way', new DOMException('The transaction was aborted.', 'AbortError')],
    ['has closed the database', new DOMException('The database connection is closing.', 'InvalidStateError')],
  ])('is torn as well where Chromium %s because of another write', async (_, error) => {
    const { database } = (await start()).STORAGE_LOGS;
    await database.write(DONE);
    await expect(database.write(() => Promise.reject(error))).rejects.toThrow('not-kept');
    await database.write(noted('next'));
    expect(steps).toEqual([NEW, NEW, 'next']);
  });

  it('is begun once for all who wait for it', async () => {
    const { database } = (await start()).STORAGE_LOGS;
    await Promise.all([database.begin(), database.begin(), database.write(noted('first'))]);
    expect(steps).toEqual([NEW, 'first']);
  });

  it('stays in use where nothing failed yet and no new one can be begun: the write says why', async () => {
    const { database } = (await start()).STORAGE_LOGS;
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Denied', 'SecurityError');
    });
    expect(await database.write(DONE)).toBe('done');
  });

  it('is not new after other failures', async () => {
    const { database } = (await start()).STORAGE_LOGS;
    await database.write(DONE);
    await expect(database.write(() => Promise.reject(new Error('revision')))).rejects.toThrow('revision');
    await database.write(noted('next'));
    expect(steps).toEqual([NEW, 'next']);
  });

  it('is left alone in Firefox', async () => {
    vi.stubEnv('FIREFOX', 'true');
    onTestFinished(() => void vi.unstubAllEnvs());
    const { database } = (await start()).STORAGE_LOGS;
    await expect(database.write(full)).rejects.toThrow(NO_SPACE);
    await database.write(noted('next'));
    expect(steps).toEqual(['next']);
  });
});

describe('the log of the settings', () => {
  it('is new after a full disk alone: that takes more than 8 MiB, of which nothing stays', async () => {
    const { settings } = (await start()).STORAGE_LOGS;
    await settings.write(DONE);
    expect(local.set).not.toHaveBeenCalled();
    await expect(settings.write(full)).rejects.toThrow(NO_SPACE);
    await settings.write(async () => expect(local.remove).toHaveBeenCalledExactlyOnceWith('spare'));
    const written = local.set.mock.calls.reduce((sum, [items]) => sum + JSON.stringify(items).length, 0);
    expect(written).toBeGreaterThan(8.5 * 2 ** 20);
    expect(new Set(local.set.mock.calls.map(([items]) => JSON.stringify(items))).size).toBe(
      local.set.mock.calls.length,
    );
    await settings.write(DONE);
    expect(local.remove).toHaveBeenCalledOnce();
  });

  it('takes nothing in while there is no room for a new one, and leaves nothing of that', async () => {
    const { settings } = (await start()).STORAGE_LOGS;
    await expect(settings.write(full)).rejects.toThrow(NO_SPACE);
    local.set.mockImplementationOnce(async () => {}).mockImplementationOnce(full);
    await expect(settings.write(noted('lost'))).rejects.toThrow('not-kept');
    expect(local.remove).toHaveBeenCalledOnce();
    expect(steps).toEqual([]);
  });

  it('is torn where it cannot be read, which is done once more', async () => {
    const { settings } = (await start()).STORAGE_LOGS;
    const read = vi.fn(DONE).mockRejectedValueOnce(new Error('Invalid JSON'));
    expect(await settings.read(read)).toBe('done');
    await settings.write(DONE);
    expect(local.remove).toHaveBeenCalledOnce();
  });

  it('is whole where only a quota of the browser was reached', async () => {
    const { settings } = (await start()).STORAGE_LOGS;
    const quota = () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));
    await expect(settings.write(quota)).rejects.toThrow('quota');
    await settings.write(DONE);
    expect(local.set).not.toHaveBeenCalled();
  });
});

describe('all windows and workers', () => {
  it('begin a new log before they write where one of them met a full disk, and one of them does it for all', async () => {
    const { database: one } = (await start()).STORAGE_LOGS;
    const { database: other } = (await start()).STORAGE_LOGS;
    await one.write(DONE);
    await other.write(DONE);
    steps = [];
    await expect(one.write(full)).rejects.toThrow(NO_SPACE);
    await eventually(() => expect(other.isWhole).toBe(false));
    await other.write(noted('other'));
    await eventually(() => expect(one.isWhole).toBe(true));
    await one.write(noted('one'));
    expect(steps).toEqual([NEW, 'other', 'one']);
  });

  it('hear of a log that was torn before they started', async () => {
    const { settings: one } = (await start()).STORAGE_LOGS;
    await expect(one.write(full)).rejects.toThrow(NO_SPACE);
    const { settings: other } = (await start()).STORAGE_LOGS;
    expect(await other.read(DONE)).toBe('done');
    await eventually(() => expect(other.isWhole).toBe(false));
  });

  it('hold it for torn where it is torn again while a new one is begun', async () => {
    const { settings: one } = (await start()).STORAGE_LOGS;
    const { onTornLog, STORAGE_LOGS } = await start();
    const { settings: other } = STORAGE_LOGS;
    const torn: string[] = [];
    onTornLog((name) => void torn.push(name), new AbortController().signal);
    await expect(one.write(full)).rejects.toThrow(NO_SPACE);
    await eventually(() => expect(torn).toHaveLength(1));
    const room = Promise.withResolvers<void>();
    local.set.mockImplementationOnce(() => room.promise);
    const begun = other.begin();
    await expect(one.write(full)).rejects.toThrow(NO_SPACE);
    await eventually(() => expect(torn).toHaveLength(2));
    room.resolve();
    await begun;
    expect(other.isWhole).toBe(false);
  });

  it('hear that a log was torn until they are closed', async () => {
    const { onTornLog } = await start();
    const [closing, staying] = [new AbortController(), new AbortController()];
    const closed: string[] = [];
    const stayed: string[] = [];
    const never: string[] = [];
    onTornLog((name) => void closed.push(name), closing.signal);
    onTornLog((name) => void stayed.push(name), staying.signal);
    onTornLog((name) => void never.push(name), AbortSignal.abort());
    const { database, settings } = (await start()).STORAGE_LOGS;
    await expect(database.write(full)).rejects.toThrow(NO_SPACE);
    await eventually(() => expect(stayed).toEqual(['database']));
    closing.abort();
    await expect(settings.write(full)).rejects.toThrow(NO_SPACE);
    await eventually(() => expect(stayed).toEqual(['database', 'settings']));
    expect([closed, never]).toEqual([['database'], []]);
  });
});

it('a change of storage.local is one of the reader, unless it only begins a new log', async () => {
  const { isOfReader } = await start();
  expect([{ settings: {} }, { settings: {}, spare: {} }, { spare: {} }].map(isOfReader)).toEqual([true, true, false]);
});
