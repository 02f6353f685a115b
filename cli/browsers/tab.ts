import type { Page } from 'puppeteer-core';
import type { PageCommand, ReplyTo } from '../../utils/browser/messages/protocol.ts';
import type { Result } from '../../utils/browser/messages/result.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { PATIENCE } from './patience.ts';

/** What the server said of a page. */
interface Answer {
  readonly status: number | null;
  readonly contentType: string | null;
}

type Outcome = { readonly value?: unknown; readonly error?: string };

/** One tab; `page` is puppeteer's: mouse, keyboard, screenshot, viewport. */
export class Tab {
  /** As the extension API counts tabs. */
  readonly id: number;
  readonly page: Page;
  readonly #browser: ExtensionBrowser;

  constructor(browser: ExtensionBrowser, id: number, page: Page) {
    this.#browser = browser;
    this.id = id;
    this.page = page;
  }

  /**
   * Opens an address and waits for its DOM; throws when it cannot be reached. Gives what the server said, null where it
   * is not known. After a page came back from the history, Firefox may show the next one and never tell its driver:
   * then the page itself is asked.
   */
  async goto(url: string, timeout = PATIENCE): Promise<Answer> {
    const { href } = new URL(url);
    const ended = new AbortController();
    // The document that a reload replaces would be taken for the new one.
    const isElsewhere = this.page.url() !== href;
    const told = this.page.goto(url, { waitUntil: 'domcontentloaded', timeout }).then((response): Answer => {
      return { status: response?.status() ?? null, contentType: response?.headers()['content-type'] ?? null };
    });
    try {
      return await Promise.race(isElsewhere ? [told, this.#shown(href, ended.signal)] : [told]);
    } finally {
      ended.abort();
      // A driver that is not told rejects later, when nobody waits.
      told.catch(() => undefined);
    }
  }

  /**
   * Resolves once the DOM of an address has been read to its end, deferred scripts too, for so long that the driver
   * will not be told any more.
   */
  async #shown(href: string, signal: AbortSignal): Promise<Answer> {
    for (let looks = 0; ; ) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 1_000);
        const stop = () => {
          clearTimeout(timer);
          resolve();
        };
        signal.addEventListener('abort', stop, { once: true });
      });
      if (signal.aborted) return { status: null, contentType: null };
      const answer = await this.page.evaluate(answerOf, href).catch(() => null);
      looks = answer ? looks + 1 : 0;
      if (answer && looks === 3) return answer;
    }
  }

  /** Frames in which the extension may run, as the extension API numbers them; the page itself is 0. */
  frames(): Promise<number[]> {
    return this.#browser.inExtension(async (api, tabId) => {
      const results = await api.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => null });
      return results.map((result) => result.frameId);
    }, this.id);
  }

  /** Runs a self-contained function in the page's own world. */
  evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.page.evaluate(run as (...values: unknown[]) => Result, ...args) as Promise<Result>;
  }

  /** Runs a self-contained function where the content script runs: it sees the page's DOM and closed shadow roots. */
  async inContentWorld<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return (await this.inContentWorldSource(`(${run})(...${JSON.stringify(args)})`)) as Result;
  }

  /** As `inContentWorld`, for source text: an expression, which may be a promise. */
  async inContentWorldSource(expression: string): Promise<unknown> {
    const source = `async (api, tabId) => {
      const [frame] = await api.scripting.executeScript({ target: { tabId }, func: async () => {
        try { return { value: await (${expression}) }; } catch (error) { return { error: String(error) }; }
      } });
      return frame?.result;
    }`;
    const outcome = await this.#browser.inExtension(asFunction<[number], Outcome | null | undefined>(source), this.id);
    if (!outcome) throw new Error('The tab has no document in which the extension may run');
    if (outcome.error !== undefined) throw new Error(outcome.error);
    return outcome.value;
  }

  /** Sends a command to the content script of the page or of one of its frames, as the popup does. */
  async send<Asked extends PageCommand>(command: Asked, frame = 0): Promise<ReplyTo<Asked>> {
    const answer = await this.#browser.inExtension(
      async (api, id, message, frameId) =>
        (await api.tabs.sendMessage(id, message, { frameId })) as Result<ReplyTo<Asked>> | undefined,
      this.id,
      command,
      frame,
    );
    if (!answer?.ok) throw new Error(`The page did not answer: ${answer?.reason ?? 'unreachable'}`);
    return answer.value;
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** Runs in a page: what the server said of it; null where it has another address, or its DOM is not read to its end. */
function answerOf(wanted: string): Answer | null {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (location.href !== wanted || !entry?.domContentLoadedEventEnd) return null;
  // 0 where the browser does not tell.
  return { status: entry.responseStatus || null, contentType: document.contentType };
}

/** `inExtension` sends a function's text; this gives it a text that was put together. */
function asFunction<Args extends unknown[], Result>(source: string) {
  return { toString: () => source } as unknown as (api: unknown, ...args: Args) => Promise<Result>;
}
