import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { evaluateInBrowserWindow } from '../../cli/browsers/firefox-window.ts';

/** Processor time of a page's main thread, in milliseconds. */
export interface Metrics {
  readonly tasks: number;
  /** The part of it in scripts; always 0 in Firefox, which does not measure it. */
  readonly script: number;
}

/** Counters of the browser or the system for a page and everything that runs in it. */
export interface Counters {
  metrics(): Promise<Metrics>;
  /** Collects what nothing refers to any more, so that it is not collected, and counted, later. */
  collectGarbage(): Promise<void>;
  /** Bytes after garbage collection: in Chromium of the page's heap, in Firefox of its process. */
  memory(): Promise<number>;
}

/** The counters of the document that the page shows now. In Firefox the next one may be in another process. */
export async function countersOf(page: Page): Promise<Counters> {
  const version = await page.browser().version();
  return version.toLowerCase().startsWith('firefox') ? inFirefox(page) : inChromium(page);
}

async function inChromium(page: Page): Promise<Counters> {
  const session = await page.createCDPSession();
  // Processor time, not the time of day: so that other programs do not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const all = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  };
  const collectGarbage = async (): Promise<void> => {
    await session.send('HeapProfiler.collectGarbage');
  };
  return {
    async metrics() {
      const of = await all();
      return { tasks: of('TaskDuration') * 1000, script: of('ScriptDuration') * 1000 };
    },
    collectGarbage,
    async memory() {
      for (let i = 0; i < 3; i++) await collectGarbage();
      return (await all())('JSHeapUsedSize');
    },
  };
}

async function inFirefox(page: Page): Promise<Counters> {
  const browser = page.browser();
  const pid = await processOf(browser, page.url());
  return {
    metrics: async () => ({ tasks: await threadTime(browser, pid), script: 0 }),
    collectGarbage: async () => {
      await evaluateInBrowserWindow(browser, collecting(page.url()));
    },
    async memory() {
      const collect = "Services.obs.notifyObservers(null, 'memory-pressure', 'heap-minimize')";
      for (let i = 0; i < 3; i++) {
        await evaluateInBrowserWindow(browser, collect);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      return processFigure(browser, pid, 'memory');
    },
  };
}

/**
 * Collects garbage in the process of the tab with this address, and nothing but garbage: a browser that is short of
 * memory throws compiled code away as well.
 */
function collecting(url: string): string {
  const collect = "Cu.forceGC(); Cu.forceCC(); Cu.forceGC(); sendAsyncMessage('collected')";
  return `(async () => {
    const { messageManager } = [...Services.wm.getEnumerator('navigator:browser')]
      .flatMap((window) => window.gBrowser.browsers)
      .find(({ currentURI }) => currentURI.spec === ${JSON.stringify(url)});
    await new Promise((resolve) => {
      const collected = () => {
        messageManager.removeMessageListener('collected', collected);
        resolve();
      };
      messageManager.addMessageListener('collected', collected);
      messageManager.loadFrameScript(${JSON.stringify(`data:,${collect}`)}, false);
    });
  })()`;
}

/** The process id of the tab with this address. */
async function processOf(browser: Browser, url: string): Promise<number> {
  const found = await evaluateInBrowserWindow(
    browser,
    `[...Services.wm.getEnumerator('navigator:browser')].flatMap((window) => window.gBrowser.browsers)
      .find(({ currentURI }) => currentURI.spec === ${JSON.stringify(url)})?.browsingContext.currentWindowGlobal.osPid`,
  );
  if (typeof found !== 'number') throw new Error(`Firefox has no tab with ${url}`);
  return found;
}

/**
 * Processor time of the main thread of a process, its first, in milliseconds. Linux gives nanoseconds; on other systems
 * Firefox gives the figure of the system (on Linux in steps of 10 ms).
 */
async function threadTime(browser: Browser, pid: number): Promise<number> {
  if (process.platform !== 'linux') return (await processFigure(browser, pid, 'threads[0].cpuTime')) / 1e6;
  return Number((await readFile(`/proc/${pid}/task/${pid}/schedstat`, 'utf8')).split(' ', 1)[0]) / 1e6;
}

/** A number from Firefox's data on its processes. */
async function processFigure(browser: Browser, pid: number, what: string): Promise<number> {
  const child = `(await ChromeUtils.requestProcInfo()).children.find((child) => child.pid === ${pid})`;
  return Number(await evaluateInBrowserWindow(browser, `(async () => Number((${child}).${what}))()`));
}
