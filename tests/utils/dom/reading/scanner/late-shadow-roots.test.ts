// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lateShadowRoots } from '../../../../../utils/dom/reading/scanner/late-shadow-roots.ts';

/** Stands in for the browser: what is observed changes its size when a test says so. */
const observed = new Set<Element>();
let resize: (elements: Iterable<Element>) => void;
/** Closed shadow roots, which Chromium gives to extensions that ask. */
const closed = new Map<Element, ShadowRoot>();
const ask = vi.fn((element: Element) => closed.get(element) ?? null);

let life: AbortController;
const found = vi.fn();
const failed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  observed.clear();
  closed.clear();
  for (const mock of [ask, found, failed]) mock.mockClear();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: (entries: readonly { target: Element }[]) => void) {
        resize = (elements) => callback([...elements].map((target) => ({ target })));
      }
      observe = (element: Element): unknown => observed.add(element);
      unobserve = (element: Element): unknown => observed.delete(element);
      disconnect = (): void => observed.clear();
    },
  );
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: ask } });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** So many elements of a tag, each in a block of its own, which are watched. */
function watch(tag: string, count: number, late = lateShadowRoots(document, life.signal, found, failed)) {
  const hosts = Array.from({ length: count }, () => {
    const box = document.createElement('div');
    const host = document.createElement(tag);
    box.append(host);
    document.body.append(box);
    late.watch(host, box);
    return host;
  });
  return { hosts, late };
}
const close = (host: Element): unknown =>
  closed.set(host, document.createElement('div').attachShadow({ mode: 'closed' }));

/** Lets all that is observed, also from now on, take its size for so long. */
async function settle(milliseconds: number): Promise<void> {
  const told = new Set<Element>();
  for (let passed = 0; passed < milliseconds; passed += 50) {
    const fresh = [...observed].filter((element) => !told.has(element));
    for (const element of fresh) told.add(element);
    if (fresh.length > 0) resize(fresh);
    await vi.advanceTimersByTimeAsync(50);
  }
}

describe('shadow roots that are attached late', () => {
  it('are found where a closed one gives its host a size', async () => {
    const { hosts } = watch('x-host', 3);
    hosts.slice(1).forEach(close);
    await settle(1000);
    expect(found.mock.calls.map(([host]) => host)).toEqual(hosts.slice(1));
  });

  it('are found in thousands of elements, as long as there are some', async () => {
    const { hosts } = watch('x-host', 3000);
    hosts.forEach(close);
    await settle(5000);
    expect(found).toHaveBeenCalledTimes(3000);
    expect(failed).not.toHaveBeenCalled();
  });

  it('are asked about a few times a second, however often the page changes sizes', async () => {
    const { hosts } = watch('x-host', 20);
    const boxes = hosts.flatMap((host) => host.parentElement ?? []);
    for (let time = 0; time < 50; time += 1) {
      resize(boxes);
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(ask.mock.calls.length).toBeLessThanOrEqual(8 * hosts.length);
    expect(ask.mock.calls.length).toBeGreaterThanOrEqual(4 * hosts.length);
  });
});

describe('a page with more elements than are looked at', () => {
  it('is said to be read in part where those that are looked at have closed shadow roots', async () => {
    const { hosts } = watch('x-host', 6000);
    hosts.forEach(close);
    await settle(5000);
    expect(found.mock.calls.length).toBeGreaterThan(4000);
    expect(failed).toHaveBeenCalledOnce();
  });

  it('is said to be read in part where a script attaches open ones to all of them', async () => {
    const { hosts, late } = watch('x-host', 6000);
    for (const host of hosts) host.attachShadow({ mode: 'open' });
    late.check();
    await settle(1000);
    expect(found.mock.calls.length).toBeGreaterThan(4000);
    expect(failed).toHaveBeenCalledOnce();
  });

  it('is said to be read where they have none, or only few of another kind have', async () => {
    const { late } = watch('x-plain', 6000);
    await settle(1000);
    life.abort();
    life = new AbortController();
    const others = watch('x-host', 20, lateShadowRoots(document, life.signal, found, failed));
    watch('x-plain', 6000, others.late);
    others.hosts.forEach(close);
    late.check();
    await settle(1000);
    expect(found).toHaveBeenCalledTimes(20);
    expect(failed).not.toHaveBeenCalled();
  });
});
