// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardPort } from '../../../entrypoints/page-tools/card-port.ts';
import type { FrameAccess } from '../../../entrypoints/page-tools/contract.ts';
import type { Result } from '../../../utils/browser/messages/result.ts';
import {
  type CardLayer,
  type CardPointer,
  type CardServices,
  type CardTarget,
  cardScript,
} from '../../../utils/dom/card/card-api.ts';
import { provide } from '../../../utils/dom/lazy-scripts/lazy-scripts.ts';
import { eventually } from '../../eventually.ts';

const background = vi.hoisted(() => ({
  sent: [] as unknown[],
  reply: { ok: true, value: null } as unknown,
  answer: (message: unknown): Promise<Result<unknown>> => {
    background.sent.push(message);
    return Promise.resolve(background.reply as Result<unknown>);
  },
}));
vi.mock('../../../utils/browser/messages/send.ts', () => ({ ask: background.answer, send: background.answer }));
vi.mock('../../../utils/dom/mentions/targets.ts', () => ({
  targetOf: ({ key, top, mention: { entity } }: Placed) => ({
    key,
    entity,
    text: entity,
    rects: [{ left: 0, top, right: 9, bottom: top + 9 }],
    block: { left: 0, top: 0 },
  }),
  textOf: ({ mention: { entity } }: Placed) => entity,
  step: (_: unknown, from: Placed | null) => from,
}));

const placed = (key: string, entity: string, top = 0, element = 'first') => ({
  key,
  mention: { entity },
  top,
  block: { element },
});
type Placed = ReturnType<typeof placed>;
const MENTIONS = [placed('1', 'north'), placed('2', 'south'), placed('3', 'north')];
let mentions: Placed[];
let settled: () => void;
let state: string;

let life: AbortController;
let services: CardServices | null;
let layer: { [Name in keyof CardLayer]: ReturnType<typeof vi.fn> };
/** How the card's script runs in the frame; a test may have it fail, or wait. */
let run: () => Promise<unknown>;
let runs: number;
let marked: (string | null)[];
let port: CardPort;
let page: object | null;

beforeEach(() => {
  background.sent = [];
  background.reply = { ok: true, value: null };
  life = new AbortController();
  services = null;
  layer = { pointer: vi.fn(), show: vi.fn(), check: vi.fn(), hide: vi.fn(), configure: vi.fn() };
  settled = () => {};
  mentions = [...MENTIONS];
  state = 'ready';
  runs = 0;
  marked = [];
  run = async () => {
    provide(cardScript, (given) => {
      services = given;
      return layer as unknown as CardLayer;
    });
  };
  page = {
    get state() {
      return state;
    },
    marks: {
      paints: true,
      painted: () => [],
      mentions: { get: (key: string) => mentions.find((each) => each.key === key), all: () => mentions },
      mark: (each: { key: string } | null) => marked.push(each?.key ?? null),
      onSettled: (callback: () => void) => {
        settled = callback;
      },
    },
  };
  port = new CardPort({
    signal: life.signal,
    listen: vi.fn(),
    settings: { trigger: 'click', theme: 'dark' },
    run: () => {
      runs += 1;
      return run();
    },
    get page() {
      return page;
    },
    own: vi.fn(),
  } as unknown as FrameAccess);
});
afterEach(() => life.abort());

const target = { key: '1', rects: [{ left: 9, top: 9 }] } as unknown as CardTarget;
const pointer = (x: number, on: CardTarget | null = target): CardPointer => ({ x, target: on }) as CardPointer;

async function loaded(): Promise<CardServices> {
  await port.show(target);
  if (!services) throw new Error('The card was not made');
  return services;
}

describe('the card’s code', () => {
  it('is loaded when the pointer is on a name, and starts with the latest event', async () => {
    port.pointer(pointer(1, null));
    expect(runs).toBe(0);
    port.pointer(pointer(2));
    port.pointer(pointer(3));
    expect(port.loaded).toBe(false);
    await eventually(() => expect(layer.pointer.mock.calls).toEqual([[pointer(3)]]));
    expect([runs, port.loaded]).toEqual([1, true]);
    port.pointer(pointer(4, null));
    expect(layer.pointer).toHaveBeenLastCalledWith(pointer(4, null));
  });

  it('is loaded again at the next pointer event where it failed', async () => {
    const provide = run;
    run = () => Promise.reject(new Error('No access to this frame'));
    port.pointer(pointer(1));
    await eventually(() => {
      port.pointer(pointer(2));
      expect(runs).toBe(2);
    });
    run = provide;
    await eventually(() => {
      port.pointer(pointer(3));
      expect(layer.pointer).toHaveBeenCalledWith(pointer(3));
    });
  });

  it('rejects the call to show a card where it could not be loaded', async () => {
    run = () => Promise.reject(new Error('No access to this frame'));
    await expect(port.show(target)).rejects.toThrow('No access');
  });

  it('has nothing to close or configure before it is loaded', async () => {
    port.hide();
    port.configure({ trigger: 'hover', theme: 'auto' } as Parameters<CardPort['configure']>[0]);
    await loaded();
    expect([layer.hide, layer.configure].map((each) => each.mock.calls.length)).toEqual([0, 0]);
    port.hide();
    port.configure({ trigger: 'hover', theme: 'auto' } as Parameters<CardPort['configure']>[0]);
    expect(layer.hide).toHaveBeenCalledTimes(1);
    expect(layer.configure).toHaveBeenCalledWith({ trigger: 'hover', theme: 'auto' });
  });
});

describe('what the card is given', () => {
  it('are the reader’s settings', async () => {
    expect((await loaded()).settings).toEqual({ trigger: 'click', theme: 'dark' });
  });

  it('is the entity as the background knows it, with the others of the page', async () => {
    const { card } = await loaded();
    const entity = 'north' as Parameters<typeof card>[0];
    background.reply = { ok: true, value: { name: 'North' } };
    expect(await card(entity)).toEqual({ name: 'North' });
    expect(background.sent).toEqual([{ type: 'entity-card', entity, page: ['north', 'south'], date: null }]);
    background.reply = { ok: true, value: null };
    expect(await card(entity)).toBeNull();
  });

  it('passes on a failure where the background does not answer or cannot keep a correction', async () => {
    const { card, correct } = await loaded();
    background.reply = { ok: false, reason: 'unreachable' };
    await expect(card('north' as Parameters<typeof card>[0])).rejects.toThrow('unreachable');
    await expect(correct({} as Parameters<typeof correct>[0])).rejects.toThrow('unreachable');
  });

  it('gives the place of a mention, while it is on the page', async () => {
    const { locate } = await loaded();
    expect(locate('2')).toMatchObject({ key: '2' });
    expect(locate('9')).toBeNull();
  });

  it('marks the mention whose card is open', async () => {
    const { opened } = await loaded();
    opened('2');
    expect(port.openKey).toBe('2');
    opened('9');
    opened(null);
    expect([port.openKey, marked]).toEqual([null, ['2', null]]);
  });

  it('looks where its name is when the page has changed', async () => {
    const { opened } = await loaded();
    settled();
    expect(layer.check).not.toHaveBeenCalled();
    opened('3');
    settled();
    expect(layer.check).toHaveBeenCalledOnce();
  });
});

describe('a name whose block is read anew', () => {
  const on = (key: string, top = 0): CardTarget =>
    ({ key, entity: 'north', text: 'north', rects: [{ left: 0, top, right: 9, bottom: top + 9 }], block: {} }) as never;
  const given = () => layer.pointer.mock.lastCall?.[0].target?.key;
  const gone = () => {
    mentions = [];
    state = 'reading';
  };
  const back = (...now: Placed[]) => {
    mentions = now;
    state = 'ready';
  };

  it('has its card, though it was away when the card opened', async () => {
    const { opened, locate } = await loaded();
    port.pointer(pointer(1, on('1')));
    gone();
    opened('1');
    expect(locate('1')).toMatchObject({ key: '1', entity: 'north' });
    back(placed('4', 'south'), placed('5', 'north'));
    expect(locate('1')).toMatchObject({ key: '1', entity: 'north' });
    back(placed('6', 'south'), placed('7', 'north'));
    expect([locate('1')?.key, port.open?.key, marked.at(-1)]).toEqual(['1', '7', '7']);
    back(placed('8', 'south'));
    expect(locate('1')).toBeNull();
  });

  it('keeps the pointer', async () => {
    await loaded();
    port.pointer(pointer(1, on('1')));
    gone();
    port.pointer({ ...pointer(1, null), kind: 'move', overCard: false, y: 5 });
    expect(given()).toBe('1');
    port.pointer({ ...pointer(1, null), kind: 'move', overCard: false, y: 50 });
    expect(given()).toBeUndefined();
    back(placed('5', 'north'));
    port.pointer(pointer(1, on('5')));
    expect(given()).toBe('1');
  });

  it('keeps the pointer while the card’s code is loaded', async () => {
    port.pointer(pointer(1, on('1')));
    back(placed('5', 'north'));
    await eventually(() => expect(given()).toBe('1'));
    port.pointer(pointer(1, on('5')));
    expect(given()).toBe('1');
  });

  it('is stepped from', async () => {
    const { opened, step } = await loaded();
    await port.stepTo(on('1'));
    opened('1');
    gone();
    expect([port.open?.key, step('1', 'next')?.key, port.lastStep]).toEqual(['1', '1', null]);
    back(placed('5', 'north'));
    expect([port.open?.key, step('1', 'next')?.key, port.lastStep?.key]).toEqual(['5', '5', '5']);
  });

  it('is not stepped from, and not looked for, when its page is read anew from the start', async () => {
    const look = vi.fn();
    await loaded();
    await port.stepTo(on('1'));
    const former = page;
    port.onceRead(look);
    port.hide();
    settled();
    expect([port.lastStep?.key, look.mock.calls]).toEqual(['1', []]);
    page = null;
    port.hide();
    page = former;
    expect(port.lastStep).toBeNull();
  });

  it('is another name once nobody needs it', async () => {
    const { forget } = await loaded();
    port.pointer(pointer(1, on('1')));
    forget('1');
    back(placed('5', 'north'));
    port.pointer(pointer(1, on('5')));
    expect(given()).toBe('5');
  });
});
