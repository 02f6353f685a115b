import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { VersionsEvent, VersionsRequest } from '../../../entrypoints/pack-import/versions-contract.ts';
import { chooseAll } from '../../../utils/core/own-data/version-choice.ts';
import type { RegisterPackDocument } from '../../../utils/core/register/packing/make-pack.ts';
import { eventually } from '../../eventually.ts';

const ID = 'fernhill-register';
const browser = vi.hoisted(() => ({ sent: vi.fn(), whilePreparing: (work: () => Promise<unknown>) => work() }));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({
  extension: { runtime: { getManifest: () => ({ version: '1.0' }), getURL: (path: string) => path } },
}));
vi.mock('../../../utils/browser/messages/send.ts', () => ({ ask: browser.sent, send: browser.sent }));
vi.mock('../../../utils/browser/storage/own-data-store.ts', () => ({
  ownPacks: async () => [{ id: 'fernhill-register', revision: 1, isMain: false, removedAt: null }],
  whilePreparing: browser.whilePreparing,
}));
const { acceptVersion, compareVersions, takeBackVersion, withMore } = await import(
  '../../../entrypoints/register/compare-versions.ts'
);

/** Answers as the worker's script does; `null`: it ends with an error instead. */
class AnsweringWorker extends EventTarget {
  static isThere = true;
  static answers: Record<VersionsRequest['kind'], VersionsEvent | null>;
  static asked: VersionsRequest['kind'][] = [];
  static ended = 0;

  constructor() {
    super();
    if (!AnsweringWorker.isThere) queueMicrotask(() => this.#fail('cannot be loaded'));
  }

  postMessage({ kind }: VersionsRequest): void {
    AnsweringWorker.asked.push(kind);
    if (!AnsweringWorker.isThere) return;
    const data = AnsweringWorker.answers[kind];
    queueMicrotask(() => (data ? this.dispatchEvent(new MessageEvent('message', { data })) : this.#fail('ended')));
  }

  terminate(): void {
    AnsweringWorker.ended += 1;
  }

  #fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

const CHANGED: VersionsEvent = { kind: 'outcome', outcome: { kind: 'changed' } };
const NEWER = {
  ...{ id: ID, asOf: '2026-11-28', title: 'Fernhill' },
  ...{ sources: [], institutions: [], officials: [], agreements: [], visits: [], events: [] },
} as unknown as RegisterPackDocument;
const onProgress = () => undefined;
const compared = async () => {
  const version = await compareVersions(NEWER, 'en', onProgress);
  if (!version) throw new Error('there is no own pack');
  return version;
};

beforeEach(() => {
  AnsweringWorker.isThere = true;
  AnsweringWorker.answers = {
    compare: {
      ...{ kind: 'compared', title: 'Fernhill', same: 0, items: [] },
      counts: { added: 0, changed: 0, ended: 0, gone: 0 },
    },
    more: { kind: 'items', items: [] },
    accept: CHANGED,
    undo: CHANGED,
    prepare: { kind: 'prepared' },
  };
  AnsweringWorker.asked = [];
  AnsweringWorker.ended = 0;
  browser.sent.mockReset().mockResolvedValue({ ok: true, value: true });
  vi.stubGlobal('Worker', AnsweringWorker);
  return () => vi.unstubAllGlobals();
});

it('does not wait for a worker that has ended', async () => {
  const version = await compared();
  AnsweringWorker.answers.more = null;
  await expect(withMore(version, 'added')).rejects.toThrow('ended');
  // It answers nothing any more.
  vi.spyOn(AnsweringWorker.prototype, 'postMessage').mockImplementation(() => undefined);
  await expect(acceptVersion(version, chooseAll(), onProgress)).rejects.toThrow('ended');
  vi.restoreAllMocks();
});

it('says that the script of the worker cannot be loaded', async () => {
  AnsweringWorker.isThere = false;
  await expect(compared()).rejects.toThrow('cannot be loaded');
  expect(AnsweringWorker.ended).toBe(1);
});

describe('what is stored', () => {
  const types = () => browser.sent.mock.calls.map(([{ type }]) => type);

  it('is prepared by the worker, and pages are asked to use it', async () => {
    const accepted = await acceptVersion(await compared(), chooseAll(), onProgress);
    expect(accepted).toMatchObject({ id: ID, isInUse: true });
    expect(accepted && (await takeBackVersion(accepted, onProgress))).toEqual({ isInUse: true });
    expect(AnsweringWorker.asked).toEqual(['compare', 'accept', 'prepare', 'undo', 'prepare']);
    const each = ['prepare-own-data', 'prepare-own-data', 'packs-changed'];
    expect(types()).toEqual([...each, ...each]);
  });

  it('is asked for before the worker has prepared it, since the page may be closed meanwhile', async () => {
    AnsweringWorker.answers.prepare = { kind: 'progress', done: 0, of: 100 };
    const version = await compared();
    void acceptVersion(version, chooseAll(), onProgress);
    await eventually(() => expect(AnsweringWorker.asked).toContain('prepare'));
    await eventually(() => expect(types()).toEqual(['prepare-own-data']));
  });

  it('stays accepted or taken back where the background does not answer', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    browser.sent.mockResolvedValue({ ok: false, reason: 'unreachable' });
    const accepted = await acceptVersion(await compared(), chooseAll(), onProgress);
    expect(accepted).toMatchObject({ id: ID, isInUse: false });
    expect(accepted && (await takeBackVersion(accepted, onProgress))).toEqual({ isInUse: false });
  });

  it('is prepared by the background where the worker ends while it prepares', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    AnsweringWorker.answers.prepare = null;
    expect(await acceptVersion(await compared(), chooseAll(), onProgress)).toMatchObject({ id: ID, isInUse: true });
    expect(types()).toEqual(['prepare-own-data', 'prepare-own-data', 'packs-changed']);
  });

  it('is not what another window has changed', async () => {
    AnsweringWorker.answers.accept = {
      kind: 'outcome',
      outcome: { kind: 'refused', refusal: { kind: 'changed-elsewhere', list: null, id: ID, now: null } },
    };
    expect(await acceptVersion(await compared(), chooseAll(), onProgress)).toBeNull();
    expect(types()).toEqual([]);
  });
});
