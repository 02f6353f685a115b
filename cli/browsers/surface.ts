import type { KeyInput, Page } from 'puppeteer-core';
import { PATIENCE } from './patience.ts';
import type { Media, SurfacePage } from './types.ts';

/** What a surface needs of the browser that shows it. */
export interface SurfaceBrowser {
  setMedia(page: Page, media: Media): Promise<void>;
  /** Closes the surface; resolves when it is gone. */
  close(page: Page): Promise<void>;
}

/** A surface that puppeteer drives as a page. */
export class PuppeteerSurface implements SurfacePage {
  readonly #page: Page;
  readonly #browser: SurfaceBrowser;

  constructor(page: Page, browser: SurfaceBrowser) {
    this.#page = page;
    this.#browser = browser;
  }

  evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.#page.evaluate(run as (...values: unknown[]) => Result, ...args) as Promise<Result>;
  }

  evaluateSource(expression: string): Promise<unknown> {
    return this.#page.evaluate(expression);
  }

  screenshot(): Promise<Uint8Array> {
    return this.#page.screenshot();
  }

  press(key: KeyInput): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  async click(selector: string): Promise<void> {
    await this.#page.waitForSelector(selector, { timeout: PATIENCE });
    await this.#page.click(selector);
  }

  async wheel(deltaY: number): Promise<void> {
    const { width, height } = await this.size();
    await this.#page.mouse.move(width / 2, height / 2);
    await this.#page.mouse.wheel({ deltaY });
  }

  setMedia(media: Media): Promise<void> {
    return this.#browser.setMedia(this.#page, media);
  }

  size(): Promise<{ width: number; height: number }> {
    return this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  }

  async isOpen(): Promise<boolean> {
    return !this.#page.isClosed();
  }

  async close(): Promise<void> {
    if (!this.#page.isClosed()) await this.#browser.close(this.#page);
  }
}
