// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { captureEvents } from '../../../../../utils/dom/events/capture-events.ts';
import { parsed, worthReading } from '../../../../../utils/dom/reading/scanner/readiness.ts';

let life: AbortController;
const turns: string[] = [];
beforeEach(() => {
  life = new AbortController();
  turns.length = 0;
  vi.stubGlobal('scheduler', {
    postTask: async (task: () => void, { priority }: { priority: string }) => {
      turns.push(priority);
      task();
    },
  });
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Whether it has resolved by now. */
function follow(promise: Promise<unknown>): { done: boolean } {
  const state = { done: false };
  void promise.then(() => {
    state.done = true;
  });
  return state;
}
const settle = (): Promise<unknown> => new Promise(setImmediate);

describe('a document', () => {
  const wait = () => follow(parsed(document, captureEvents(window, life.signal), life.signal));
  const end = (): Promise<unknown> => {
    document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
    return settle();
  };

  it('is ready when it is parsed, behind the listeners of the page and before the next task', async () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    const state = wait();
    const seen: boolean[] = [];
    const look = (): unknown => Promise.resolve().then(() => seen.push(state.done));
    window.addEventListener('DOMContentLoaded', look, { signal: life.signal });
    await settle();
    expect(state.done).toBe(false);
    document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
    await Promise.resolve();
    expect([seen, state.done]).toEqual([[false], true]);
  });

  it('is ready in the next task, before the next frame, where the page stops the event', async () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    const state = wait();
    document.addEventListener('DOMContentLoaded', (event) => event.stopImmediatePropagation(), { signal: life.signal });
    await end();
    expect([state.done, turns]).toEqual([true, ['user-blocking']]);
  });

  it.each(['interactive', 'complete'] as const)('is ready at once where it is %s', async (readyState) => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue(readyState);
    const state = wait();
    await settle();
    expect([state.done, turns]).toEqual([true, ['user-blocking']]);
  });

  it('is ready where its loading is stopped, which no event but the change of its state tells', async () => {
    const readyState = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    const state = wait();
    const now = async (at: DocumentReadyState): Promise<boolean> => {
      readyState.mockReturnValue(at);
      document.dispatchEvent(new Event('readystatechange'));
      await settle();
      return state.done;
    };
    expect([await now('interactive'), await now('complete')]).toEqual([false, true]);
  });

  it('never is after the end of the signal', async () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    const state = wait();
    life.abort();
    await end();
    expect([state.done, turns]).toEqual([false, []]);
  });
});

describe('a frame in a page', () => {
  const sized = async (width: number, height: number): Promise<void> => {
    vi.stubGlobal('innerWidth', width);
    vi.stubGlobal('innerHeight', height);
    window.dispatchEvent(new Event('resize'));
    await settle();
  };
  const wait = () => follow(worthReading(window, captureEvents(window, life.signal), life.signal));

  it('is worth reading where it is large, also when it becomes so later', async () => {
    await sized(300, 200);
    const large = wait();
    await settle();
    expect(large.done).toBe(true);
    await sized(1, 1);
    const small = wait();
    await sized(60, 60);
    expect(small.done).toBe(false);
    await sized(100, 40);
    expect(small.done).toBe(true);
  });
});
