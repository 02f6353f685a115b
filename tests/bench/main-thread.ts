import type { Page } from 'puppeteer-core';
import { type Counters, countersOf, type Metrics } from './counters.ts';
import { median } from './measure.ts';

/** Reads what is counted of a page's main thread, extensions included. */
export class MainThread {
  readonly #counters: Counters;
  readonly #background: () => Promise<unknown>;

  private constructor(counters: Counters, background: () => Promise<unknown>) {
    this.#counters = counters;
    this.#background = background;
  }

  /** `background` answers when whoever works for the page has done what the page asked for before. */
  static async of(page: Page, background: () => Promise<unknown> = async () => {}): Promise<MainThread> {
    return new MainThread(await countersOf(page), background);
  }

  metrics(): Promise<Metrics> {
    return this.#counters.metrics();
  }

  /** Bytes, after everything that can go is gone. */
  memory(): Promise<number> {
    return this.#counters.memory();
  }

  /**
   * Resolves when the main thread has had next to nothing to do for so many times 60 ms, in each of which the
   * background was done with its work too: three are longer than any wait of the extension's own while it reads a
   * page. `asking` is what it cost in tasks to ask until then, taken from the quiet times.
   */
  async settled(quietTimes = 3): Promise<Metrics & { readonly asking: number }> {
    let before = await this.metrics();
    const quiet: number[] = [];
    let asked = 1;
    while (quiet.length < quietTimes) {
      await Promise.all([this.#background(), new Promise((resolve) => setTimeout(resolve, 60))]);
      const now = await this.metrics();
      asked += 1;
      if (now.tasks - before.tasks < 3) quiet.push(now.tasks - before.tasks);
      else quiet.length = 0;
      before = now;
    }
    return { ...before, asking: asked * median(quiet) };
  }

  /** What the main thread did from `act` until it was quiet again; it must be at rest before. */
  async cost(act: () => Promise<unknown>): Promise<Metrics> {
    const before = await this.metrics();
    await act();
    const after = await this.settled();
    return { tasks: after.tasks - before.tasks - after.asking, script: after.script - before.script };
  }
}

/**
 * Processor time of one bare walk over the page's text, in milliseconds: the floor of every pass. Of several walks the
 * mean; what it costs to ask the page for anything at all is taken off.
 */
export async function bareWalk(page: Page, thread: MainThread, times: number): Promise<number> {
  const cost = async (walks: number): Promise<number> => {
    const before = await thread.metrics();
    await page.evaluate((count) => {
      let length = 0;
      for (let i = 0; i < count; i++) {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
      }
      return length;
    }, walks);
    return (await thread.metrics()).tasks - before.tasks;
  };
  const asking = median([await cost(0), await cost(0), await cost(0)]);
  return ((await cost(times)) - asking) / times;
}
