// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type NearViewport, nearViewport } from '../../../../utils/dom/highlights/near-viewport.ts';
import { boxOf, FakeObserver, layout, VIEWPORT } from './scrolled-page.ts';

interface Block {
  readonly order: number;
  readonly element: Element;
  readonly name: string;
}

/** Lets the observers report until nothing is new. */
function settle(): void {
  while ([...layout.observers].map((observer) => observer.report()).some(Boolean));
}
function scrollTo(top: number): void {
  layout.scrolled = top;
  settle();
  document.dispatchEvent(new Event('scrollend'));
  settle();
}

let life: AbortController;
let shown: Set<string>;
let near: NearViewport<Block>;

function start(): void {
  layout.scrolled = 0;
  layout.boxes.clear();
  layout.observers.clear();
  life = new AbortController();
  shown = new Set();
  near = nearViewport<Block>(document, {
    signal: life.signal,
    show: ({ name }) => shown.add(name),
    hide: ({ name }) => shown.delete(name),
  });
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.stubGlobal('innerHeight', VIEWPORT);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return boxOf(this);
  });
  start();
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** So many blocks of this height, from the top of the page. */
function blocks(count: number, height: number): readonly Block[] {
  return Array.from({ length: count }, (_, order) => {
    const element = document.createElement('p');
    layout.boxes.set(element, [order * height, height]);
    return { order, element, name: `block ${order}` };
  });
}
const observed = (): number => [...layout.observers].reduce((sum, observer) => sum + observer.observed, 0);
function addAll(all: readonly Block[]): void {
  for (const block of all) near.add(block);
  settle();
}
/** Blocks that touch the viewport must be shown, those far from it must not. */
function expectInSight(all: readonly Block[]): void {
  for (const { name, element } of all) {
    const { top, bottom } = boxOf(element);
    if (bottom > 0 && top < VIEWPORT) expect(shown, `${name} is in sight`).toContain(name);
    if (bottom < -VIEWPORT / 4 || top > VIEWPORT * 1.25) expect(shown, `${name} is far`).not.toContain(name);
  }
}

const stillLoading = (): unknown => vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');

describe.each(['', 'true'])('blocks near the viewport (Firefox: %j)', (isFirefox) => {
  beforeEach(() => vi.stubEnv('FIREFOX', isFirefox));

  it('are shown at once in a page that is loaded, so that the first frame is the last in which highlights change', async () => {
    const all = blocks(200, 150);
    layout.scrolled = 9000;
    for (const block of all) near.add(block);
    expect([...shown]).toEqual([]);
    await Promise.resolve();
    expectInSight(all);
    const first = [...shown];
    expect(first.length).toBeGreaterThan(5);
    settle();
    expect([...shown]).toEqual(first);
    // A part of the page that is read later.
    const late = { ...(all[62] as Block), order: 62.5, name: 'late' };
    near.add(late);
    await Promise.resolve();
    expect([...shown]).toContain('late');
  });

  it('are all measured before the first is shown, since a browser lays the page out anew for who measures after that', async () => {
    const all = blocks(200, 150);
    const measured: number[] = [];
    vi.mocked(Element.prototype.getBoundingClientRect).mockImplementation(function (this: Element) {
      measured.push(shown.size);
      return boxOf(this);
    });
    for (const block of all) near.add(block);
    await Promise.resolve();
    expect(measured.every((size) => size === 0)).toBe(true);
    expect(shown.size).toBeGreaterThan(5);
    // Two more, where blocks are watched one by one.
    const before = shown.size;
    measured.length = 0;
    for (const name of ['one', 'two']) near.add({ ...(all[2] as Block), order: 2.5, name });
    await Promise.resolve();
    expect(measured).toEqual([before, before]);
    expect(shown.size).toBe(before + 2);
  });

  it('are not looked for where all were removed, or reading has ended, before that', async () => {
    const all = blocks(40, 100);
    for (const block of all) near.add(block);
    for (const block of all) near.remove(block);
    await Promise.resolve();
    expect([...shown]).toEqual([]);
    for (const block of all) near.add(block);
    life.abort();
    const measured = vi.mocked(Element.prototype.getBoundingClientRect).mock.calls.length;
    await Promise.resolve();
    expect([...shown]).toEqual([]);
    expect(vi.mocked(Element.prototype.getBoundingClientRect)).toHaveBeenCalledTimes(measured);
  });

  it('are shown in the first frame of a page that loads, before the browser says what is in sight; those that are not are hidden then', () => {
    stillLoading();
    const all = blocks(200, 300);
    for (const block of all) near.add(block);
    expect([...shown]).toContain('block 0');
    expect(shown.size).toBeLessThan(30);
    settle();
    expectInSight(all);
    expect(shown.size).toBeLessThan(6);
  });

  it('are hidden where they are removed before the browser says what is in sight', () => {
    stillLoading();
    const all = blocks(3, 100);
    for (const block of all) near.add(block);
    for (const block of all.slice(1)) near.remove(block);
    expect([...shown]).toEqual(['block 0']);
    settle();
    expect([...shown]).toEqual(['block 0']);
    near.remove(all[0] as Block);
    expect([...shown]).toEqual([]);
    addAll(all);
    expectInSight(all);
  });

  it('leave nothing shown where all are removed before that', () => {
    stillLoading();
    const all = blocks(40, 100);
    for (const block of all) near.add(block);
    for (const block of all) near.remove(block);
    expect([...shown]).toEqual([]);
    settle();
    scrollTo(300);
    expect([...shown]).toEqual([]);
  });

  it('are shown, and those far from it are not', () => {
    const all = blocks(200, 100);
    addAll(all);
    expectInSight(all);
    expect(shown.size).toBeLessThan(20);
  });

  it('change when the reader scrolls', () => {
    const all = blocks(200, 100);
    addAll(all);
    for (const top of [3000, 12_050, 19_200, 0]) {
      scrollTo(top);
      expectInSight(all);
    }
  });

  it('are shown between two sentinels that are both far', () => {
    // Sixteen blocks of a group are 16,000 pixels high.
    const all = blocks(64, 1000);
    addAll(all);
    for (const top of [8000, 24_500, 60_000]) {
      scrollTo(top);
      expectInSight(all);
    }
  });

  it('are shown where blocks are added above the first ones', () => {
    const all = blocks(60, 100);
    const order = `45 56 4 29 14 9 53 39 40 13 20 41 26 19 15 55 49 22 23 47 18 31 38 17 32 2 11 52 46 54`;
    const added = order.split(' ').flatMap((at) => all[Number(at)] ?? []);
    addAll(added);
    scrollTo(4801);
    expectInSight(added);
  });

  it('are shown where far ones are added one by one, which are observed together', () => {
    vi.useFakeTimers();
    const all = blocks(400, 100);
    addAll(all.slice(0, 60));
    const before = observed();
    for (const block of all.slice(60)) addAll([block]);
    expect(observed()).toBe(before);
    expectInSight(all);
    vi.advanceTimersByTime(500);
    expect(observed()).toBeGreaterThan(before + 15);
    settle();
    if (isFirefox) expect(observed()).toBeLessThan(before + 3);
    layout.scrolled = 20_050;
    settle();
    expectInSight(all);
  });

  it('are watched where they are near and not where they come behind them, however many these are', async () => {
    const all = blocks(400, 100);
    for (const block of all.slice(0, 10)) near.add(block);
    await Promise.resolve();
    for (const block of all.slice(10)) near.add(block);
    vi.mocked(Element.prototype.getBoundingClientRect).mockClear();
    await Promise.resolve();
    expect(vi.mocked(Element.prototype.getBoundingClientRect).mock.calls.length).toBeLessThan(100);
    expectInSight(all);
    settle();
    expectInSight(all);
  });

  it('are shown where the reader scrolls to them as soon as they were added', () => {
    const all = blocks(400, 100);
    addAll(all.slice(0, 60));
    addAll(all.slice(60));
    scrollTo(20_050);
    expectInSight(all);
  });

  it('are shown in each of two columns', () => {
    const all = blocks(400, 100);
    // The second half stands beside the first one.
    for (const [at, { element }] of all.slice(200).entries()) layout.boxes.set(element, [at * 100, 100]);
    addAll(all);
    for (const top of [0, 9030, 15_000]) {
      scrollTo(top);
      expectInSight(all);
    }
  });

  it('are shown when the reader scrolls on without a rest', () => {
    const all = blocks(400, 100);
    addAll(all);
    for (const top of [500, 2000, 9000, 9500, 30_000, 28_000]) {
      layout.scrolled = top;
      settle();
      expectInSight(all);
    }
  });

  it('are shown where the page moves what was far', () => {
    const all = blocks(400, 100);
    addAll(all);
    // A menu that opens, behind all that is far.
    for (const [at, { element }] of all.slice(380).entries()) layout.boxes.set(element, [at * 20, 20]);
    near.look();
    settle();
    expectInSight(all);
  });

  it('do not depend on the order in which blocks were added and removed', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...Array(60).keys()], { minLength: 30 }),
        fc.array(fc.nat({ max: 59 }), { maxLength: 30 }),
        fc.nat({ max: 5500 }),
        (order, gone, top) => {
          life.abort();
          start();
          const all = blocks(60, 100);
          const added = order.flatMap((at) => all[at] ?? []);
          addAll(added);
          const removed = new Set(added.filter((block) => gone.includes(block.order)));
          for (const block of removed) near.remove(block);
          scrollTo(top);
          expectInSight(added.filter((block) => !removed.has(block)));
          for (const { name } of removed) expect(shown).not.toContain(name);
          for (const block of added) near.remove(block);
          expect([...shown]).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('a block that is removed is hidden at once', () => {
  const all = blocks(3, 100);
  addAll(all);
  for (const block of all) {
    near.remove(block);
    expect(shown).not.toContain(block.name);
  }
  near.remove({ order: 7, element: document.createElement('p'), name: 'unknown' });
  scrollTo(0);
  expect([...shown]).toEqual([]);
});

it('blocks with the same order can each be removed', () => {
  const all = blocks(40, 100).map((block) => ({ ...block, order: 5 }));
  addAll(all);
  expectInSight(all);
  for (const block of all) near.remove(block);
  expect([...shown]).toEqual([]);
});

it('blocks that share an element are shown together', () => {
  const [first] = blocks(1, 100);
  if (!first) throw new Error('There is no block');
  const second = { ...first, order: 1, name: 'its neighbour' };
  addAll([first, second]);
  expect([...shown]).toEqual(['block 0', 'its neighbour']);
  near.remove(first);
  expect([...shown]).toEqual(['its neighbour']);
});

it('a block without a box of its own is shown, since its text may be anywhere', () => {
  const all = blocks(1, 0);
  addAll(all);
  expect([...shown]).toEqual(['block 0']);
});

it('Firefox, which looks at all that is observed in every frame, observes the sentinels of what is near and beside it', () => {
  vi.stubEnv('FIREFOX', 'true');
  const all = blocks(1600, 100);
  addAll(all);
  for (const top of [0, 20_050, 155_000, 90_000]) {
    scrollTo(top);
    expectInSight(all);
    // The blocks of three groups, and some sentinels.
    expect(observed()).toBeLessThan(60);
  }
});

it('a page that is still loading is not measured for what was moved', () => {
  stillLoading();
  for (const block of blocks(40, 100)) near.add(block);
  const before = vi.mocked(Element.prototype.getBoundingClientRect).mock.calls.length;
  near.look();
  expect(Element.prototype.getBoundingClientRect).toHaveBeenCalledTimes(before);
});

it('nothing is observed after the end of the signal', () => {
  vi.useFakeTimers();
  const all = blocks(200, 100);
  addAll(all.slice(0, 100));
  for (const block of all.slice(100)) near.add(block);
  const before = [...shown];
  expect(vi.getTimerCount()).toBe(1);
  life.abort();
  expect(vi.getTimerCount()).toBe(0);
  expect(layout.observers.size).toBe(0);
  expect(observed()).toBe(0);
  scrollTo(3000);
  expect([...shown]).toEqual(before);
});
