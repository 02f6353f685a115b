import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EntityId } from '../../../../utils/core/pack/types.ts';
import { packBlocks } from '../../../../utils/core/page/packed-blocks.ts';
import type { AnnotateRequest } from '../../../../utils/core/page/types.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../utils/core/settings/types.ts';
import { eventually } from '../../../eventually.ts';
import { indexSmallPack } from '../../../utils/core/facts/connections/small-pack.ts';

const background = vi.hoisted(() => ({
  settings: null as Settings | null,
  /** Settled when the storage answers. */
  storage: Promise.resolve(),
  key: '1',
  fails: false,
  whyNotKept: '',
  asked: [] as AnnotateRequest[],
  /** The scripts that were run, each with its frame. */
  run: [] as unknown[],
  refuses: false,
  hangs: false,
  /** What the toolbar button was to say. */
  told: [] as unknown[],
}));

vi.mock('../../../../utils/browser/platform/extension.ts', () => ({
  extension: {
    runtime: { getURL: () => '' },
    scripting: {
      executeScript: async (injection: unknown) => {
        background.run.push(injection);
        if (background.refuses) throw new Error('Cannot access contents of the page.');
        if (background.hangs) await new Promise(() => {});
      },
    },
  },
}));
vi.mock('../../../../utils/browser/platform/browser-language.ts', () => ({
  browserLanguage: () => ({ locale: 'en' }),
  translate: (key: string) => key,
}));
vi.mock('../../../../entrypoints/background/pages/badge.ts', () => ({
  showFailure: async (...told: unknown[]) => {
    background.told.push(told);
  },
}));
vi.mock('../../../../utils/browser/storage/settings-store.ts', () => ({
  loadSettings: async () => {
    await background.storage;
    return background.settings ?? Promise.reject(new Error('The storage is broken.'));
  },
  changeSettings: async () => Promise.reject(new Error(background.whyNotKept)),
}));
vi.mock('../../../../entrypoints/background/packs/dataset.ts', () => ({
  dataset: async () => ({
    model: { key: background.key, known: { entity: () => undefined } },
    packVersion: background.key,
    packs: background.key,
    isReduced: false,
    damaged: ['torn', 'nameless'],
    indexAround: async () => indexSmallPack({ institutions: ['acme'] }),
  }),
}));
vi.mock('../../../../utils/browser/storage/pack-store.ts', () => ({
  storedPacks: async () => [{ id: 'torn', frame: { title: 'Torn pack' } }],
}));
/** Links every text that begins with "Acme". */
vi.mock('../../../../utils/core/linking/annotate.ts', () => ({
  annotate: (request: AnnotateRequest, model: { key: string }) => {
    background.asked.push(request);
    if (background.fails) throw new Error('An unexpected error of a rule.');
    const mentions = (id: number) => [{ block: id, start: 0, end: 4, entity: 'acme' }];
    return {
      changed: request.blocks.map(({ id, text }) => ({
        block: id,
        mentions: text.startsWith('Acme') ? mentions(id) : [],
      })),
      isCut: request.blocks.length > 3,
      context: { pack: model.key, seen: request.blocks.length },
    };
  },
}));

const { pageHandlers } = await import('../../../../entrypoints/background/handlers/page-handlers.ts');
const { TabStates } = await import('../../../../entrypoints/background/pages/tab-states.ts');

const url = 'https://news.example/story';
const sender = { tab: 1, frame: 0, url, frameUrl: url, isPrerendered: false };
const document = '5-0.5';

interface Sent {
  readonly text?: string;
  readonly id?: number;
  readonly removed?: readonly number[];
  readonly isFirst?: boolean;
  readonly isMore?: boolean;
  readonly wantsMarks?: boolean;
}

function setUp() {
  const tabs = new TabStates();
  const handlers = pageHandlers(tabs);
  const send = async (sent: Sent = {}) => {
    const { text = 'Acme met.', id = 1, removed = [], isFirst = true, isMore = false, wantsMarks = false } = sent;
    return handlers.annotate?.(
      {
        type: 'annotate',
        request: {
          document,
          page: { title: '', language: 'en' },
          blocks: packBlocks([{ id, order: id, text, role: 'text' }]),
          removed,
          isFirst,
          isMore,
          wantsMarks,
        },
      },
      sender,
    );
  };
  const askSettings = () => handlers['page-settings']?.({ type: 'page-settings', document }, sender);
  return { tabs, handlers, send, askSettings };
}

beforeEach(() => {
  background.settings = DEFAULT_SETTINGS;
  background.storage = Promise.resolve();
  background.key = '1';
  background.fails = false;
  background.asked = [];
  background.run = [];
  background.refuses = false;
  background.hangs = false;
});

describe('an answer to text blocks', () => {
  it('counts the entities of the page', async () => {
    const { tabs, send, askSettings } = setUp();
    await askSettings();
    expect(tabs.stateOf(1)).toEqual({ status: 'reading', entities: 0 });
    expect(await send()).toMatchObject({ changed: [{ block: 1, mentions: [{ entity: 'acme' }] }] });
    expect(tabs.stateOf(1)).toEqual({ status: 'ready', entities: 1 });
  });

  it('comes with what marks mentions, where the frame wants that and a mention was found', async () => {
    const { send } = setUp();
    await send({ text: 'Nobody.', wantsMarks: true });
    await send({ id: 2 });
    expect(background.run).toEqual([]);
    await send({ id: 3, wantsMarks: true });
    expect(background.run).toEqual([
      { target: { tabId: 1, frameIds: [0] }, files: ['/marks.js'], injectImmediately: true },
    ]);
  });

  it('comes also where the browser refuses to run a script, so that the page can show it', async () => {
    const { send } = setUp();
    background.refuses = true;
    expect(await send({ wantsMarks: true })).toMatchObject({ changed: [{ block: 1, mentions: [{ entity: 'acme' }] }] });
  });

  it('does not wait until the page has run what marks mentions, as a page that is laid out takes its time', async () => {
    const { send } = setUp();
    background.hangs = true;
    expect(await send({ wantsMarks: true })).toMatchObject({ changed: [{ block: 1, mentions: [{ entity: 'acme' }] }] });
    expect(background.run).toHaveLength(1);
  });

  it('is linked while the settings are read, and tells then what the reader has chosen meanwhile', async () => {
    const { tabs, send, askSettings } = setUp();
    await askSettings();
    const { promise, resolve } = Promise.withResolvers<void>();
    background.storage = promise;
    const answer = send({ wantsMarks: true });
    await eventually(() => expect(background.run.length).toBe(1));
    expect([background.asked.length, tabs.stateOf(1)]).toEqual([1, { status: 'reading', entities: 0 }]);
    tabs.setStatus({ tab: 1, frame: 0 }, 'hidden');
    resolve();
    expect(await answer).toMatchObject({ changed: [{ block: 1 }] });
    expect(tabs.stateOf(1)).toEqual({ status: 'hidden', entities: 1 });
  });

  it('is an error where the settings cannot be read, so that the page asks again', async () => {
    const { send } = setUp();
    background.settings = null;
    await expect(send()).rejects.toThrow('The storage is broken.');
    background.settings = DEFAULT_SETTINGS;
    expect(await send()).toMatchObject({ changed: [{ block: 1 }] });
  });

  it('reports that the page is being read while more text is to come', async () => {
    const { tabs, send } = setUp();
    await send({ isMore: true });
    expect(tabs.stateOf(1)?.status).toBe('reading');
    await send({ id: 2, isFirst: false });
    expect(tabs.stateOf(1)?.status).toBe('ready');
  });

  it('uses the text that the page sent before, which is not sent again', async () => {
    const { send } = setUp();
    await send();
    await send({ id: 2, isFirst: false });
    expect(background.asked.map(({ context }) => context)).toEqual([null, { pack: '1', seen: 1 }]);
  });

  it('forgets the names of blocks that are gone', async () => {
    const { tabs, send } = setUp();
    await send();
    await send({ id: 2, text: 'Nobody.', removed: [1], isFirst: false });
    expect(tabs.stateOf(1)?.entities).toBe(0);
  });

  it('asks for all text again after the background was stopped, and after the packs changed', async () => {
    const { send } = setUp();
    await expect(send({ isFirst: false })).rejects.toMatchObject({ reason: 'forgotten' });
    await send();
    background.key = '2';
    await expect(send({ id: 2, isFirst: false })).rejects.toMatchObject({ reason: 'forgotten' });
  });

  it('sets the page to "failed" where linking fails, and lets it start again', async () => {
    const { tabs, send } = setUp();
    background.fails = true;
    await expect(send()).rejects.toThrow('An unexpected error');
    expect(tabs.stateOf(1)?.status).toBe('failed');
    background.fails = false;
    await send();
    expect(tabs.stateOf(1)).toEqual({ status: 'ready', entities: 1 });
  });

  it('does not count what the reader corrected', async () => {
    const scope = { kind: 'everywhere' } as const;
    background.settings = {
      ...DEFAULT_SETTINGS,
      corrections: [{ entity: 'acme' as Settings['corrections'][number]['entity'], text: 'acme', made: 0, scope }],
    };
    const { tabs, send } = setUp();
    await send();
    expect(tabs.stateOf(1)?.entities).toBe(0);
  });
});

describe('the settings of a page', () => {
  it('say that the reader paused the site, as does the state of the tab', async () => {
    background.settings = { ...DEFAULT_SETTINGS, sites: { 'news.example': { kind: 'paused' } } } as Settings;
    const { tabs, send, askSettings } = setUp();
    expect(await askSettings()).toMatchObject({ on: false });
    expect(tabs.stateOf(1)?.status).toBe('paused');
    // An answer that comes after the reader paused the site must not undo that.
    await send();
    expect(tabs.stateOf(1)?.status).toBe('paused');
  });

  it('keep a page that is loaded in advance from being read, and out of the state of the tab that shows another', async () => {
    const { tabs, handlers, send } = setUp();
    await send();
    const inAdvance = { tab: 1, frame: 9, url, frameUrl: url, isPrerendered: true };
    const ask = (from: typeof sender) =>
      handlers['page-settings']?.({ type: 'page-settings', document: '6-0.5' }, from);
    expect(await ask(inAdvance)).toMatchObject({ on: false });
    expect([tabs.framesOf(1), tabs.stateOf(1)]).toEqual([[0], { status: 'ready', entities: 1 }]);
    background.settings = null;
    await expect(ask(inAdvance)).rejects.toThrow('The storage is broken.');
    expect(tabs.stateOf(1)?.status).toBe('ready');
    background.settings = DEFAULT_SETTINGS;
    expect(await ask({ ...inAdvance, frame: 0, isPrerendered: false })).toMatchObject({ on: true });
    expect(tabs.stateOf(1)?.status).toBe('reading');
  });

  it('update the count after a correction, without the text being sent again', async () => {
    const { tabs, send, askSettings } = setUp();
    await send();
    const scope = { kind: 'page', url } as const;
    background.settings = {
      ...DEFAULT_SETTINGS,
      corrections: [{ entity: 'acme' as Settings['corrections'][number]['entity'], text: 'acme', made: 0, scope }],
    };
    await askSettings();
    expect(tabs.stateOf(1)).toEqual({ status: 'ready', entities: 0 });
  });
});

it('names on a card the packs that are damaged; by its id one without a title', async () => {
  const { handlers } = setUp();
  const asked = { type: 'entity-card', entity: 'acme' as EntityId, page: [], date: null } as const;
  expect(await handlers['entity-card']?.(asked, sender)).toMatchObject({
    id: 'acme',
    isReduced: false,
    damaged: ['Torn pack', 'nameless'],
  });
});

it('accepts a failure only from the document that the frame shows', async () => {
  const { tabs, handlers, send } = setUp();
  await send();
  await handlers['reading-failed']?.({ type: 'reading-failed', document: 'another' }, sender);
  expect(tabs.stateOf(1)?.status).toBe('ready');
  await handlers['reading-failed']?.({ type: 'reading-failed', document }, sender);
  expect(tabs.stateOf(1)?.status).toBe('failed');
});

it.each([
  ['not kept for want of room', 'QUOTA_BYTES quota exceeded', { reason: 'not-kept' }],
  ['not made for another reason', 'The storage is broken.', { message: 'The storage is broken.' }],
])('says that a correction was %s', async (_, why, error) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  background.whyNotKept = why;
  const { handlers } = setUp();
  const correction = { entity: 'acme' as EntityId, text: 'acme', scope: { kind: 'everywhere' }, made: 0 } as const;
  await expect(handlers.correct?.({ type: 'correct', correction }, sender)).rejects.toMatchObject(error);
});

it('says that a page failed whose settings cannot be read, until it is read after all', async () => {
  const { tabs, send, askSettings } = setUp();
  background.settings = null;
  await expect(askSettings()).rejects.toThrow('The storage is broken.');
  expect(tabs.stateOf(1)?.status).toBe('failed');
  background.settings = DEFAULT_SETTINGS;
  await askSettings();
  await send();
  expect(tabs.stateOf(1)?.status).toBe('ready');
});

it('says on the button of the tab that its page removes every card', async () => {
  await setUp().handlers['card-removed']?.({ type: 'card-removed' }, sender);
  expect(background.told).toEqual([[1, 'toolbar.cardRemoved']]);
});
