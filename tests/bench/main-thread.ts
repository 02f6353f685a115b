import type { CDPSession, Page } from 'puppeteer-core';

/** Milliseconds that a page's main thread has worked since it was made, and bytes of its heap. */
export interface Metrics {
  readonly tasks: number;
  readonly script: number;
  readonly heap: number;
}

/** Reads what the browser itself counts of a page's main thread, extensions included. */
export class MainThread {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<MainThread> {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    return new MainThread(session);
  }

  async metrics(): Promise<Metrics> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { tasks: of('TaskDuration') * 1000, script: of('ScriptDuration') * 1000, heap: of('JSHeapUsedSize') };
  }

  /** Heap after everything that can go is gone. */
  async heapAfterCollection(): Promise<number> {
    for (let i = 0; i < 3; i++) await this.#session.send('HeapProfiler.collectGarbage');
    return (await this.metrics()).heap;
  }

  /** Resolves when the main thread has had next to nothing to do for a while. */
  async settled(): Promise<Metrics> {
    let before = await this.metrics();
    for (let quiet = 0; quiet < 4; ) {
      await new Promise((resolve) => setTimeout(resolve, 150));
      const now = await this.metrics();
      quiet = now.tasks - before.tasks < 3 ? quiet + 1 : 0;
      before = now;
    }
    return before;
  }

  /** What the main thread did from `act` until it was quiet again. */
  async cost(act: () => Promise<unknown>): Promise<Omit<Metrics, 'heap'>> {
    const before = await this.settled();
    await act();
    const after = await this.settled();
    return { tasks: after.tasks - before.tasks, script: after.script - before.script };
  }
}

/** One bare walk over the page's text, in milliseconds: the floor of every pass. */
export function bareWalk(page: Page): Promise<number> {
  return page.evaluate(() => {
    const start = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
    return length < 0 ? 0 : performance.now() - start;
  });
}
