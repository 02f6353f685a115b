import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageCommand } from '../../../../utils/browser/messages/protocol.ts';
import type { PageReport } from '../../../../utils/core/page/page-report.ts';

/** Frames by number with the keys of their mentions; `at` is the one whose card is open. */
const page = vi.hoisted(() => ({
  /** Frames that answer once it resolves. */
  hanging: new Map<number, Promise<void>>(),
  /** In the place of a frame: the browser itself, which is asked for the frames. */
  browser: -1,
  frames: new Map<number, { keys: string[]; at: number | null; hidden: boolean }>(),
  sent: [] as [number, string][],
  /** How often the browser was asked for the frames. */
  asked: 0,
}));

vi.mock('../../../../utils/browser/platform/frames.ts', () => ({
  framesOf: async () => {
    page.asked += 1;
    await page.hanging.get(page.browser);
    return [...page.frames.keys()];
  },
}));
vi.mock('../../../../utils/browser/messages/send.ts', () => ({
  sendToTab: async (_tab: number, command: PageCommand, number = 0) => {
    const frame = page.frames.get(number);
    if (!frame) return { ok: false, reason: 'unreachable' };
    await page.hanging.get(number);
    page.sent.push([number, command.type]);
    switch (command.type) {
      case 'report':
        return {
          ok: true,
          value: {
            state: frame.hidden ? 'hidden' : 'ready',
            mentions: frame.keys.map((key) => ({ key })),
          } as unknown as PageReport,
        };
      case 'step': {
        const forward = command.direction === 'next';
        const first = forward ? 0 : frame.keys.length - 1;
        const next = command.from === 'edge' || frame.at === null ? first : frame.at + (forward ? 1 : -1);
        if (frame.keys[next] === undefined) return { ok: true, value: null };
        frame.at = next;
        return { ok: true, value: frame.keys[next] };
      }
      case 'close-card':
        frame.at = null;
        return { ok: true, value: true };
      case 'set-hidden':
        frame.hidden = command.hidden;
        return { ok: true, value: true };
      case 'reveal':
        frame.at = frame.keys.indexOf(command.key);
        return { ok: true, value: frame.at >= 0 };
      default:
        return { ok: true, value: true };
    }
  },
}));

const { TabCommands } = await import('../../../../entrypoints/background/handlers/tab-handlers.ts');
const { TabStates } = await import('../../../../entrypoints/background/pages/tab-states.ts');

function setUp(frames: Readonly<Record<number, readonly string[]>>) {
  page.frames = new Map(
    Object.entries(frames).map(([frame, keys]) => [Number(frame), { keys: [...keys], at: null, hidden: false }]),
  );
  return new TabCommands(new TabStates());
}

beforeEach(() => {
  page.hanging.clear();
  page.sent = [];
  page.asked = 0;
});

describe('commands for a tab', () => {
  it('reach all frames where only one has called since the background started', async () => {
    setUp({ 0: ['a'], 3: ['b'], 5: ['c'] });
    const tabs = new TabStates();
    const later = { document: 'later', url: 'about:srcdoc', status: 'ready' as const, context: null };
    tabs.set({ tab: 1, frame: 5 }, { ...later, names: new Map(), isCorrected: () => false });
    const { page: whole } = await new TabCommands(tabs).report(1);
    expect(whole.mentions.map(({ key }) => key)).toEqual(['0:a', '3:b', '5:c']);
  });

  it('go through the mentions of all frames, from the last to the first, with one card at a time', async () => {
    const commands = setUp({ 0: ['a', 'b'], 3: [], 5: ['c'] });
    const keys: (string | null)[] = [];
    for (let step = 0; step < 4; step += 1) keys.push(await commands.step(1, 'next'));
    expect(keys).toEqual(['0:a', '0:b', '5:c', '0:a']);
    expect(await commands.step(1, 'previous')).toBe('5:c');
    const open = [...page.frames.values()].filter(({ at }) => at !== null);
    expect(open).toHaveLength(1);
  });

  it('go nowhere where no frame has a mention', async () => {
    expect(await setUp({ 0: [], 2: [] }).step(1, 'next')).toBeNull();
  });

  it('show a mention in the frame that its key names', async () => {
    const commands = setUp({ 0: ['a'], 5: ['c'] });
    expect(await commands.reveal(1, '5:c')).toBe(true);
    await expect(commands.reveal(1, '9:c')).rejects.toMatchObject({ reason: 'unreachable' });
    expect(await commands.reveal(1, 'c')).toBe(false);
    expect(await commands.step(1, 'next')).toBe('0:a');
  });

  it('hide all frames like the top frame, also after the background was stopped', async () => {
    const commands = setUp({ 0: ['a'], 5: ['c'] });
    expect(await commands.toggleHidden(1)).toBe(true);
    expect([...page.frames.values()].every(({ hidden }) => hidden)).toBe(true);
    expect(await new TabCommands(new TabStates()).toggleHidden(1)).toBe(false);
    expect([...page.frames.values()].some(({ hidden }) => hidden)).toBe(false);
  });

  it('report the mentions of all frames, and fail where none answers', async () => {
    expect((await setUp({ 0: ['a'], 5: ['c'] }).report(1)).page.mentions.map(({ key }) => key)).toEqual(['0:a', '5:c']);
    await expect(setUp({}).report(1)).rejects.toMatchObject({ reason: 'unreachable' });
  });

  it('fails where no frame answers, so that the caller can say so', async () => {
    const commands = setUp({});
    for (const done of [
      commands.step(1, 'next'),
      commands.reveal(1, '0:a'),
      commands.toggleHidden(1),
      commands.readAgain(1),
    ])
      await expect(done).rejects.toMatchObject({ reason: 'unreachable' });
  });

  it('reads every frame again', async () => {
    await setUp({ 0: [], 5: [] }).readAgain(1);
    expect(page.sent).toEqual([
      [0, 'read-again'],
      [5, 'read-again'],
    ]);
  });
});

describe('commands for a tab with a frame that hangs', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** What `run` gives while frame 3 hangs; then it goes on. */
  async function whileHanging<Value>(run: () => Promise<Value>, hangs = [3]): Promise<Value> {
    let goOn: () => void = () => undefined;
    const hanging = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    for (const frame of hangs) page.hanging.set(frame, hanging);
    const running = run();
    await vi.advanceTimersByTimeAsync(5000);
    const value = await running;
    goOn();
    await vi.advanceTimersByTimeAsync(0);
    return value;
  }

  it('give the mentions of the others, as a page that is still read, and say so when it goes on', async () => {
    page.frames = new Map([0, 3, 5].map((frame) => [frame, { keys: [`in ${frame}`], at: null, hidden: false }]));
    const tabs = new TabStates();
    const known = { url: '', status: 'ready' as const, context: null, names: new Map(), isCorrected: () => false };
    for (const frame of [0, 3, 5]) tabs.set({ tab: 1, frame }, { ...known, document: String(frame) });
    const changed = vi.fn();
    tabs.follow(changed, new AbortController().signal);
    const { page: whole } = await whileHanging(() => new TabCommands(tabs).report(1));
    expect(whole.mentions.map(({ key }) => key)).toEqual(['0:in 0', '5:in 5']);
    expect(whole.state).toBe('reading');
    expect(tabs.framesOf(1)).toEqual([0, 3, 5]);
    expect(changed).toHaveBeenCalled();
  });

  it('are not said to be whole with the next list either, where the frame never called', async () => {
    page.frames = new Map([0, 3].map((frame) => [frame, { keys: [`in ${frame}`], at: null, hidden: false }]));
    const tabs = new TabStates();
    const known = { url: '', status: 'ready' as const, context: null, names: new Map(), isCorrected: () => false };
    tabs.set({ tab: 1, frame: 0 }, { ...known, document: 'top' });
    const commands = new TabCommands(tabs);
    const second = await whileHanging(() => commands.report(1).then(() => commands.report(1)));
    expect(second.page.state).toBe('reading');
  });

  it('give the names of the page itself where the browser does not say which frames there are', async () => {
    page.frames = new Map([0, 3].map((frame) => [frame, { keys: [`in ${frame}`], at: null, hidden: false }]));
    const tabs = new TabStates();
    const known = { url: '', status: 'ready' as const, context: null, names: new Map(), isCorrected: () => false };
    tabs.set({ tab: 1, frame: 0 }, { ...known, document: 'top' });
    const changed = vi.fn();
    tabs.follow(changed, new AbortController().signal);
    const commands = new TabCommands(tabs);
    const { page: whole } = await whileHanging(() => commands.report(1), [page.browser, 3]);
    expect(whole.mentions.map(({ key }) => key)).toEqual(['0:in 0']);
    expect(whole.state).toBe('reading');
    expect(changed).toHaveBeenCalled();
    expect((await commands.report(1)).page.mentions.map(({ key }) => key)).toEqual(['0:in 0', '3:in 3']);
  });

  it('wait for the page itself, which is busy for longer than a frame may be', async () => {
    const commands = setUp({ 0: ['a', 'b'], 3: ['c'] });
    expect(await commands.step(1, 'next')).toBe('0:a');
    for (const [run, answer] of [
      [() => commands.step(1, 'next'), '0:b'],
      [() => commands.reveal(1, '0:a'), true],
      [() => commands.readAgain(1), true],
      [() => commands.toggleHidden(1), true],
    ] as const) {
      let goOn: () => void = () => undefined;
      page.hanging.set(0, new Promise((resolve) => (goOn = resolve)));
      const running = run().catch((error: unknown) => error);
      await vi.advanceTimersByTimeAsync(3000);
      goOn();
      expect(await running).toBe(answer);
    }
    expect(page.frames.get(0)).toMatchObject({ at: 0, hidden: true });
  });

  it('show a mention of a frame while the page, whose card it takes the place of, is busy', async () => {
    const commands = setUp({ 0: ['a'], 3: ['b'] });
    expect(await commands.step(1, 'next')).toBe('0:a');
    expect(await whileHanging(() => commands.reveal(1, '3:b'), [0])).toBe(true);
    expect(page.frames.get(0)?.at).toBeNull();
  });

  it('go on to the next frame, and leave no card in the one that hung', async () => {
    const commands = setUp({ 0: ['a'], 3: ['b'], 5: ['c'] });
    expect(await commands.step(1, 'next')).toBe('0:a');
    expect(await whileHanging(() => commands.step(1, 'next'))).toBe('5:c');
    expect(page.frames.get(3)?.at).toBeNull();
  });

  it('wait once for all that hang, and not again until they go on', async () => {
    const commands = setUp({ 0: ['a'], 3: ['b'], 4: ['c'], 5: ['d'], 7: ['e'] });
    let goOn: () => void = () => undefined;
    const hanging = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    for (const frame of [3, 4, 5]) page.hanging.set(frame, hanging);
    const keys = async () => (await commands.report(1)).page.mentions.map(({ key }) => key);
    const first = keys();
    await vi.advanceTimersByTimeAsync(1500);
    expect(await first).toEqual(['0:a', '7:e']);
    // No time passes.
    expect(await keys()).toEqual(['0:a', '7:e']);
    expect((await commands.report(1)).page.state).toBe('reading');
    expect([await commands.step(1, 'next'), await commands.step(1, 'next')]).toEqual(['0:a', '7:e']);
    expect(await commands.toggleHidden(1)).toBe(true);
    goOn();
    await vi.advanceTimersByTimeAsync(0);
    expect(await keys()).toEqual(['0:a', '3:b', '4:c', '5:d', '7:e']);
    // What it was told while it hung, it does then.
    expect(page.frames.get(3)?.hidden).toBe(true);
  });

  it('go past several that hang in the time of two, though nobody has asked for a list', async () => {
    const commands = setUp({ 0: ['a'], 3: ['b'], 4: ['c'], 5: ['d'], 6: [], 7: ['e'] });
    for (const frame of [3, 4, 5]) page.hanging.set(frame, new Promise(() => undefined));
    expect(await commands.step(1, 'next')).toBe('0:a');
    const next = commands.step(1, 'next');
    await vi.advanceTimersByTimeAsync(3000);
    expect(await next).toBe('7:e');
  });

  it('ask the known frames while the browser does not say which there are, and it once', async () => {
    page.frames = new Map([0, 3].map((frame) => [frame, { keys: [`in ${frame}`], at: null, hidden: false }]));
    const tabs = new TabStates();
    const known = { url: '', status: 'ready' as const, context: null, names: new Map(), isCorrected: () => false };
    for (const frame of [0, 3]) tabs.set({ tab: 1, frame }, { ...known, document: String(frame) });
    const commands = new TabCommands(tabs);
    for (const frame of [page.browser, 3]) page.hanging.set(frame, new Promise(() => undefined));
    const first = commands.report(1);
    await vi.advanceTimersByTimeAsync(1500);
    expect((await first).page.mentions).toHaveLength(1);
    expect((await commands.report(1)).page.mentions).toHaveLength(1);
    expect(await commands.step(1, 'next')).toBe('0:in 0');
    expect(page.asked).toBe(1);
  });

  it('hide and show the marks of the others', async () => {
    const commands = setUp({ 0: ['a'], 3: ['b'], 5: ['c'] });
    expect(await whileHanging(() => commands.toggleHidden(1))).toBe(true);
    expect(page.frames.get(5)?.hidden).toBe(true);
  });
});
