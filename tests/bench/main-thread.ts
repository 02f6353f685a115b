import type { Page } from 'puppeteer-core';
import { type Counters, countersOf, type Metrics } from './counters.ts';
import { median } from './measure.ts';

/** Reads the counters of a page's main thread, including extensions. */
export class MainThread {
  readonly #counters: Counters;
  readonly #background: () => Promise<unknown>;

  private constructor(counters: Counters, background: () => Promise<unknown>) {
    this.#counters = counters;
    this.#background = background;
  }

  /** `background` answers when the extension's background has finished the earlier requests of the page. */
  static async of(page: Page, background: () => Promise<unknown> = async () => {}): Promise<MainThread> {
    return new MainThread(await countersOf(page), background);
  }

  metrics(): Promise<Metrics> {
    return this.#counters.metrics();
  }

  /** Collects the page's garbage, so that no measurement pays for what an earlier one left. */
  collectGarbage(): Promise<void> {
    return this.#counters.collectGarbage();
  }

  /** Bytes after garbage collection. */
  memory(): Promise<number> {
    return this.#counters.memory();
  }

  /**
   * Resolves when main thread and background were idle for this many periods of 60 ms: three are longer than any wait
   * of the extension while it reads a page. `asking` is the cost of these checks in tasks, measured in the idle
   * periods.
   */
  async idle(quietTimes = 3): Promise<Metrics & { readonly asking: number }> {
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

  /** The work of the main thread from `act` until it is idle again; it must be idle before. */
  async cost(act: () => Promise<unknown>): Promise<Metrics> {
    const before = await this.metrics();
    await act();
    const after = await this.idle();
    return { tasks: after.tasks - before.tasks - after.asking, script: after.script - before.script };
  }
}

/**
 * Processor time of one bare walk over the page's text, in milliseconds: the baseline of every pass. One alone, as a
 * pass is one: each text node gets an object of the engine at the first walk after a collection of garbage, and a
 * second walk finds it there. The cost of calling the page is subtracted.
 */
export async function bareWalk(page: Page, thread: MainThread): Promise<number> {
  const cost = async (isWalking: boolean): Promise<number> => {
    const before = await thread.metrics();
    await page.evaluate((walks) => {
      let length = 0;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walks && walker.nextNode()) length += (walker.currentNode as Text).data.length;
      return length;
    }, isWalking);
    return (await thread.metrics()).tasks - before.tasks;
  };
  const asking = median([await cost(false), await cost(false), await cost(false)]);
  return (await cost(true)) - asking;
}
