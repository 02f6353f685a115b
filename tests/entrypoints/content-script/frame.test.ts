// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type PageTools, pageToolsScript } from '../../../entrypoints/page-tools/contract.ts';
import { readPageCommand } from '../../../utils/browser/messages/page-commands.ts';
import { captureEvents } from '../../../utils/dom/events/capture-events.ts';
import { provide } from '../../../utils/dom/lazy-scripts/lazy-scripts.ts';
import { type CreateMarks, marksScript } from '../../../utils/dom/mentions/marks-script.ts';
import { eventually } from '../../eventually.ts';

type Listener = (message: unknown, from: unknown, reply: (reply: unknown) => void) => true | undefined;

const browser = vi.hoisted(() => ({
  listeners: new Set<unknown>(),
  /** What the background answers, by type of message. */
  replies: {} as Record<string, unknown>,
  asked: [] as string[],
  hasExtension: true,
}));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({
  isAlive: () => browser.hasExtension,
  extension: {
    runtime: {
      onMessage: {
        addListener: (listener: unknown) => browser.listeners.add(listener),
        removeListener: (listener: unknown) => browser.listeners.delete(listener),
      },
      sendMessage: ({ type }: { type: string }) => {
        browser.asked.push(type);
        return Promise.resolve(browser.replies[type] ?? { ok: true, value: null });
      },
    },
  },
}));

/** Pages as they were begun, in order. */
interface FakePage {
  readonly signal: AbortSignal;
  readonly loadMarks: () => Promise<CreateMarks>;
  marks: object | null;
  readonly configure: ReturnType<typeof vi.fn>;
  readonly hide: ReturnType<typeof vi.fn>;
}
const pages = vi.hoisted(() => [] as unknown[]) as FakePage[];
vi.mock('../../../utils/dom/mentions/annotated-page.ts', () => ({
  annotatedPage: ({ signal, loadMarks }: Pick<FakePage, 'signal' | 'loadMarks'>) => {
    const page = {
      signal,
      loadMarks,
      marks: {},
      configure: vi.fn(),
      hide: vi.fn(),
      check: vi.fn(),
      state: 'ready',
    };
    pages.push(page);
    return page;
  },
}));
const parsing = vi.hoisted(() => ({ ends: Promise.resolve() }));
vi.mock('../../../utils/dom/reading/scanner/readiness.ts', () => ({
  parsed: () => parsing.ends,
  worthReading: () => new Promise(() => {}),
}));

const { startFrame } = await import('../../../entrypoints/content-script/frame.ts');

let life: AbortController;
let tools: { [Name in keyof PageTools]: ReturnType<typeof vi.fn<(...given: unknown[]) => unknown>> };
let run: ReturnType<typeof vi.fn<() => Promise<unknown>>>;

beforeEach(() => {
  browser.listeners.clear();
  browser.asked = [];
  browser.hasExtension = true;
  pages.length = 0;
  allow({ on: true, packs: '1' });
  life = new AbortController();
  tools = { begin: vi.fn(), command: vi.fn(() => Promise.resolve('done')), configure: vi.fn(), hide: vi.fn() };
  run = vi.fn(async () =>
    provide(pageToolsScript, (frame) => ({ ...tools, hide: () => tools.hide(frame.page) }) as unknown as PageTools),
  );
});
afterEach(() => life.abort());

/** Sets the settings that the background gives this page from now on. */
function allow(settings: { on: boolean; packs: string }): void {
  browser.replies['page-settings'] = { ok: true, value: settings };
}
const start = (): Promise<void> => startFrame(document, captureEvents(window, life.signal), life, run);

/** Sends a message to the frame as the background does; undefined where it is left to others. */
function command(message: unknown): Promise<unknown> | undefined {
  const [listener] = browser.listeners as Set<Listener>;
  let resolve: (reply: unknown) => void = () => undefined;
  const reply = new Promise((given) => {
    resolve = given;
  });
  return listener?.(message, {}, resolve) ? reply : undefined;
}
const move = (clientX = 0): PointerEvent => {
  const event = new PointerEvent('pointermove', { clientX, bubbles: true });
  document.body.dispatchEvent(event);
  return event;
};

describe('a frame', () => {
  it('is read where its settings are on', async () => {
    await start();
    expect(browser.asked[0]).toBe('page-settings');
    expect(pages).toHaveLength(1);
  });

  it('is not read on a site that the reader paused', async () => {
    allow({ on: false, packs: '1' });
    await start();
    expect(pages).toEqual([]);
  });

  it('is not read where the background cannot be reached', async () => {
    browser.replies['page-settings'] = { ok: false, reason: 'unreachable' };
    await start();
    expect(pages).toEqual([]);
  });

  it('ends with its copy of the content script', async () => {
    await start();
    life.abort();
    expect(pages[0]?.signal.aborted).toBe(true);
    expect(browser.listeners.size).toBe(0);
  });
});

describe('an old copy of the extension', () => {
  it.each(['visibilitychange', 'pointermove', 'keydown'])('leaves the page, at a %s', async (type) => {
    await start();
    browser.hasExtension = false;
    document.body.dispatchEvent(new Event(type, { bubbles: true }));
    expect([life.signal.aborted, pages[0]?.signal.aborted]).toEqual([true, true]);
  });

  it.each(['visibilitychange', 'pointermove', 'keydown'])('leaves a small frame, at a %s', async (type) => {
    vi.stubGlobal('top', {});
    onTestFinished(() => void vi.unstubAllGlobals());
    void start();
    browser.hasExtension = false;
    document.body.dispatchEvent(new Event(type, { bubbles: true }));
    expect(life.signal.aborted).toBe(true);
  });
});

describe('what marks mentions', () => {
  const create: CreateMarks = () => {
    throw new Error('No test marks a mention here.');
  };
  const wait = async (): Promise<{ made: CreateMarks | null; error: unknown }> => {
    await start();
    const state = { made: null as CreateMarks | null, error: null as unknown };
    pages[0]?.loadMarks().then(
      (made) => Object.assign(state, { made }),
      (error: unknown) => Object.assign(state, { error }),
    );
    return state;
  };
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is not asked for where the background runs it, though the answer came first', async () => {
    const state = await wait();
    await vi.advanceTimersByTimeAsync(900);
    expect(state.made).toBe(null);
    provide(marksScript, create);
    await vi.advanceTimersByTimeAsync(5000);
    expect([state.made, run.mock.calls]).toEqual([create, []]);
  });

  it('is asked for where the background could not run it', async () => {
    run = vi.fn(async () => provide(marksScript, create));
    const state = await wait();
    await vi.advanceTimersByTimeAsync(5000);
    expect([state.made, run.mock.calls]).toEqual([create, [['marks']]]);
  });

  it('is missing where it cannot be run at all', async () => {
    run = vi.fn(() => Promise.reject(new Error('refused')));
    const state = await wait();
    await vi.advanceTimersByTimeAsync(5000);
    expect([state.made, state.error]).toEqual([null, new Error('refused')]);
  });
});

describe('a frame that is still parsed', () => {
  let endOfParsing: () => void;
  beforeEach(async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    parsing.ends = promise;
    endOfParsing = resolve;
  });
  afterEach(() => {
    parsing.ends = Promise.resolve();
  });
  /** Ends the parsing, and lets everything happen that was waiting for it. */
  async function endParsing(): Promise<void> {
    endOfParsing();
    await new Promise(setImmediate);
  }

  it('asks for its settings, and is read when it is parsed', async () => {
    await start();
    expect(browser.asked).toEqual(['page-settings']);
    expect(pages).toEqual([]);
    await endParsing();
    expect(pages).toHaveLength(1);
    expect(browser.asked).toEqual(['page-settings']);
  });

  it('gives its settings to the popup, on a paused site too', async () => {
    allow({ on: false, packs: '1' });
    let given: unknown;
    run.mockImplementation(async () =>
      provide(pageToolsScript, (frame) => {
        given = frame.settings;
        return tools as unknown as PageTools;
      }),
    );
    await start();
    expect(await command({ type: 'report' })).toEqual({ ok: true, value: 'done' });
    expect(given).toEqual({ on: false, packs: '1' });
  });

  it('answers that it took changed settings, and to be read again, though it may be parsed without end', async () => {
    await start();
    expect(await command({ type: 'settings-changed' })).toEqual({ ok: true, value: true });
    expect(await command({ type: 'read-again' })).toEqual({ ok: true, value: true });
    expect(pages).toEqual([]);
    await endParsing();
    expect(pages).toHaveLength(1);
  });

  it('is not read where the reader pauses the site meanwhile', async () => {
    await start();
    allow({ on: false, packs: '1' });
    await command({ type: 'settings-changed' });
    await endParsing();
    expect(pages).toEqual([]);
  });

  it.each([true, false])('waits for the answer to the last question, and goes by it (on: %s)', async (on) => {
    await start();
    const { promise, resolve } = Promise.withResolvers<unknown>();
    browser.replies['page-settings'] = promise;
    const answered = command({ type: 'settings-changed' });
    await endParsing();
    expect(pages).toEqual([]);
    resolve({ ok: true, value: { on, packs: '1' } });
    await answered;
    expect(pages).toHaveLength(on ? 1 : 0);
  });

  it('is read by the settings that it has where there is no answer to a later question', async () => {
    await start();
    browser.replies['page-settings'] = { ok: false, reason: 'unreachable' };
    await command({ type: 'settings-changed' });
    await endParsing();
    expect(pages).toHaveLength(1);
  });

  it.each([true, false])('is not read after its copy of the content script has left (message: %s)', async (isLeft) => {
    await start();
    if (isLeft) expect(await command({ type: 'leave' })).toEqual({ ok: true, value: true });
    else life.abort();
    await endParsing();
    expect(pages).toEqual([]);
  });

  it('asks once more when it is parsed, where the background was not there yet', async () => {
    const reply = browser.replies['page-settings'];
    browser.replies['page-settings'] = { ok: false, reason: 'unreachable' };
    await start();
    expect(browser.asked).toEqual(['page-settings']);
    browser.replies['page-settings'] = reply;
    await endParsing();
    expect(browser.asked).toEqual(['page-settings', 'page-settings']);
    expect(pages).toHaveLength(1);
  });

  it('does not ask a third time', async () => {
    browser.replies['page-settings'] = { ok: false, reason: 'unreachable' };
    await start();
    await endParsing();
    expect(browser.asked).toEqual(['page-settings', 'page-settings']);
    expect(pages).toEqual([]);
  });
});

describe('changed settings', () => {
  it('are applied to the page that is read', async () => {
    await start();
    allow({ on: true, packs: '1' });
    expect(await command({ type: 'settings-changed' })).toEqual({ ok: true, value: true });
    expect(pages).toHaveLength(1);
    expect(pages[0]?.configure).toHaveBeenCalledTimes(1);
  });

  it('with other data make the page be read again', async () => {
    await start();
    allow({ on: true, packs: '2' });
    await command({ type: 'settings-changed' });
    expect(pages.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  });

  it('that pause the site stop the reading, and start it again later', async () => {
    await start();
    allow({ on: false, packs: '1' });
    await command({ type: 'settings-changed' });
    expect(pages[0]?.signal.aborted).toBe(true);
    allow({ on: true, packs: '1' });
    await command({ type: 'settings-changed' });
    expect(pages).toHaveLength(2);
  });

  it('leave the page as it is where the background cannot be reached', async () => {
    await start();
    browser.replies['page-settings'] = { ok: false, reason: 'unreachable' };
    await command({ type: 'settings-changed' });
    expect(pages.map(({ signal }) => signal.aborted)).toEqual([false]);
  });
});

describe('the page tools', () => {
  it('are loaded at the first pointer event on a page with mentions, and begin with the latest event', async () => {
    await start();
    move(1);
    const latest = move(2);
    await eventually(() => expect(tools.begin).toHaveBeenCalledWith(latest));
    move(3);
    expect([run, tools.begin].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it('are not loaded on a page without mentions', async () => {
    await start();
    if (pages[0]) pages[0].marks = null;
    move();
    expect(run).not.toHaveBeenCalled();
  });

  it('are loaded again at the next pointer event where they failed', async () => {
    await start();
    run.mockRejectedValueOnce(new Error('No access to this frame'));
    await eventually(() => {
      move();
      expect(tools.begin).toHaveBeenCalled();
    });
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('answer the popup', async () => {
    await start();
    expect(await command({ type: 'report' })).toEqual({ ok: true, value: 'done' });
    expect(tools.command).toHaveBeenCalledWith({ type: 'report' });
  });

  it('give the reason where they cannot be run', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await start();
    run.mockRejectedValueOnce(new Error('No access to this frame'));
    expect(await command({ type: 'report' })).toEqual({ ok: false, reason: 'failed' });
  });

  it('close their cards when the copy of the content script ends, and receive no settings after that', async () => {
    await start();
    await command({ type: 'report' });
    const { promise, resolve } = Promise.withResolvers<unknown>();
    browser.replies['page-settings'] = promise;
    const answered = command({ type: 'settings-changed' });
    life.abort();
    expect(tools.hide).toHaveBeenCalledTimes(1);
    resolve({ ok: true, value: { on: true, packs: '2' } });
    await answered;
    expect(tools.configure).not.toHaveBeenCalled();
    expect(pages).toHaveLength(1);
  });

  it('receive changed settings once they are loaded, and close their cards where the site is paused', async () => {
    await start();
    await command({ type: 'report' });
    allow({ on: false, packs: '1' });
    await command({ type: 'settings-changed' });
    expect([tools.configure.mock.calls.length, tools.hide.mock.calls]).toEqual([1, [[null]]]);
  });
});

it('messages for other parts are left to other listeners in a page of the extension, which receives them', async () => {
  await startFrame(document, captureEvents(window, life.signal), life, run, readPageCommand);
  expect(command({ type: 'entity-card' })).toBeUndefined();
  expect(command('text')).toBeUndefined();
});
