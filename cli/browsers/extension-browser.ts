import type { Page } from 'puppeteer-core';
import type { Message, ReplyTo } from '../../utils/browser/messages/protocol.ts';
import type { Result } from '../../utils/browser/messages/result.ts';
import { startChromium } from './chromium.ts';
import { findExecutable } from './executable.ts';
import { startFirefox } from './firefox.ts';
import { PATIENCE } from './patience.ts';
import { Tab } from './tab.ts';
import type {
  BrowserName,
  BrowserWindow,
  Engine,
  ExtensionApi,
  LaunchOptions,
  Media,
  ReadingSettings,
  SurfacePage,
} from './types.ts';

/** In Firefox only. */
interface CommandsApi {
  update(change: { readonly name: string; readonly shortcut: string }): Promise<void>;
}

export class BrowserMissing extends Error {
  override readonly name = 'BrowserMissing';
}

/** A running browser with the extension in it. */
export class ExtensionBrowser {
  readonly name: BrowserName;
  readonly origin: string;
  readonly #engine: Engine;
  /**
   * The extension's `manifest.json` in a tab: a document with the extension's permissions in which no code of it runs.
   */
  readonly #extensionPage: Page;
  #lastOpening: Promise<unknown> = Promise.resolve();

  private constructor(engine: Engine, extensionPage: Page) {
    this.name = engine.name;
    this.origin = engine.origin;
    this.#engine = engine;
    this.#extensionPage = extensionPage;
  }

  /** Throws `BrowserMissing` when the browser is not installed. */
  static async launch(name: BrowserName, options: LaunchOptions): Promise<ExtensionBrowser> {
    const executable = options.executable ?? findExecutable(name);
    if (executable === null) throw new BrowserMissing(`${name} is not installed`);
    const start = { chromium: startChromium, firefox: startFirefox }[name];
    const engine = await start(executable, options);
    try {
      const [first] = await engine.browser.pages();
      const extensionPage = first ?? (await engine.browser.newPage());
      await engine.openExtensionPage(extensionPage, `${engine.origin}/manifest.json`);
      const browser = new ExtensionBrowser(engine, extensionPage);
      await browser.#dismissWelcome();
      return browser;
    } catch (error) {
      await engine.browser.close();
      throw error;
    }
  }

  /** The browser's own name and version. */
  version(): Promise<string> {
    return this.#engine.browser.version();
  }

  /**
   * An empty tab in a window of its own, so that it counts as visible beside others; with an address, opens it and
   * waits for its DOM.
   */
  async open(url?: string): Promise<Tab> {
    // One at a time: the new tab is recognised as the one that was not there before.
    const opening = this.#lastOpening.then(() => this.#openEmpty());
    this.#lastOpening = opening.catch(() => undefined);
    const tab = await opening;
    if (url !== undefined) await tab.goto(url);
    return tab;
  }

  /** A page of the extension ("popup.html") in a tab; options as `?query`. */
  async openExtensionPage(path: string): Promise<Tab> {
    const tab = await this.open();
    await this.showExtensionPage(tab, path);
    return tab;
  }

  /** A page of the extension in place of what the tab shows. */
  showExtensionPage(tab: Tab, path: string): Promise<void> {
    return this.#engine.openExtensionPage(tab.page, `${this.origin}/${path}`);
  }

  /** The popup of the toolbar button over the tab, which comes to the front. */
  openPopup(tab: Tab): Promise<SurfacePage> {
    return this.#engine.openPopup(tab, this.#extensionPage);
  }

  /** The panel beside the tab, which comes to the front. */
  openSidePanel(tab: Tab): Promise<SurfacePage> {
    return this.#engine.openSidePanel(tab, this.#extensionPage);
  }

  /** Opens a page of the extension while `tab` is the active one of its window, as when the popup opens. */
  async openBeside(tab: Tab, path: string): Promise<Tab> {
    const url = `${this.origin}/${path}`;
    const first = await this.#openedBeside(tab, url);
    if (first.opened) return first.opened;
    // The browser has loaded the tab but its driver was not notified, so the tab is opened again.
    if (first.status === 'complete') {
      await this.inExtension((api, id) => api.tabs.remove(id), first.id);
      const second = await this.#openedBeside(tab, url);
      if (second.opened) return second.opened;
    }
    throw new Error(`${url} did not load`);
  }

  /**
   * Opens a tab and waits for its page; gives up after twenty seconds where the browser says that it is loaded, and
   * only its driver does not. `status` is the browser's status of the tab at last.
   */
  async #openedBeside(tab: Tab, url: string): Promise<{ id: number; opened: Tab | null; status?: string | undefined }> {
    const before = new Set(await this.#engine.browser.pages());
    const id = await this.inExtension(
      async (api, beside, address) => {
        const { windowId } = await api.tabs.get(beside);
        return (await api.tabs.create({ url: address, windowId, active: false })).id ?? -1;
      },
      tab.id,
      url,
    );
    const statusOf = () => this.inExtension(async (api, opened) => (await api.tabs.get(opened)).status, id);
    for (const start = Date.now(); ; ) {
      // Not the first new one: the browser may open or replace a page of its own meanwhile.
      for (const page of await this.#engine.browser.pages()) {
        if (before.has(page)) continue;
        const loaded = await page
          .evaluate((address) => location.href === address && document.readyState === 'complete', url)
          .catch(() => false); // the document is being replaced
        if (loaded) return { id, opened: new Tab(this, id, page) };
      }
      const passed = Date.now() - start;
      const status = passed > 20_000 ? await statusOf() : undefined;
      if (status === 'complete' || passed > PATIENCE) return { id, opened: null, status };
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** The browser's own window around the tab, which comes to the front. */
  browserWindow(tab: Tab): Promise<BrowserWindow> {
    if (!this.#engine.browserWindow) throw new Error(`${this.name} lets no driver into its own window`);
    return this.#engine.browserWindow(tab, this.#extensionPage);
  }

  /** Runs a self-contained function with the extension's API and rights; arguments and result are plain JSON. */
  async inExtension<Args extends unknown[], Result>(
    run: (api: ExtensionApi, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const values = JSON.stringify(args).slice(1, -1);
    const expression = `(${run})(globalThis.browser ?? globalThis.chrome${values && `, ${values}`})`;
    // Passed as text, since WebDriver serialises an object that occurs twice only once.
    const text = (await this.#extensionPage.evaluate(`(async () => JSON.stringify(await ${expression}))()`)) as
      | string
      | undefined;
    return (text === undefined ? undefined : JSON.parse(text)) as Result;
  }

  /** Sends a message to the background, as the popup does. */
  async ask<Asked extends Message>(message: Asked): Promise<ReplyTo<Asked>> {
    const answer = await this.inExtension(
      async (api, question) => (await api.runtime.sendMessage(question)) as Result<ReplyTo<Asked>> | undefined,
      message,
    );
    if (!answer?.ok) throw new Error(`The background did not answer: ${answer?.reason ?? 'unreachable'}`);
    return answer.value;
  }

  /** Stops the background as the browser does when it is idle; the next message wakes it. */
  stopBackground(): Promise<void> {
    return this.#engine.stopBackground(this.#extensionPage);
  }

  /** The preferences that pages see. In Firefox they apply to the whole browser. */
  setMedia(tab: Tab, media: Media): Promise<void> {
    return this.#engine.setMedia(tab.page, media);
  }

  /**
   * Sets another shortcut for a command of the extension ("Alt+Shift+Y"), as the reader does in the browser's settings.
   */
  async setShortcut(command: string, keys: string): Promise<void> {
    if (this.#engine.setShortcut) return this.#engine.setShortcut(command, keys);
    await this.inExtension(
      (api, name, shortcut) => (api.commands as CommandsApi).update({ name, shortcut }),
      command,
      keys,
    );
  }

  /** Changes the browser's settings for all pages. */
  setReading(settings: ReadingSettings): Promise<void> {
    return this.#engine.setReading(settings);
  }

  /** Resolves when the reader closes the browser. */
  closed(): Promise<void> {
    if (!this.#engine.browser.connected) return Promise.resolve();
    return new Promise((resolve) => this.#engine.browser.once('disconnected', () => resolve()));
  }

  close(): Promise<void> {
    return this.#engine.browser.close();
  }

  /** Ends it as a crash does, in the middle of whatever it does, and waits until it is gone. */
  async kill(): Promise<void> {
    const process = this.#engine.browser.process();
    if (!process || process.exitCode !== null || process.signalCode !== null) return;
    const gone = new Promise((resolve) => process.once('exit', resolve));
    process.kill('SIGKILL');
    await gone;
  }

  /**
   * Every launch is a first run, also of a profile that stays. The page that it opens is closed, since callers do not
   * expect it.
   */
  #dismissWelcome(): Promise<void> {
    const welcomePage = `${this.origin}/welcome.html`;
    return this.inExtension(
      async (api, url, patience) => {
        for (const deadline = Date.now() + patience; Date.now() < deadline; ) {
          const [welcome] = await api.tabs.query({ url });
          if (welcome?.id !== undefined) return api.tabs.remove(welcome.id);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        throw new Error('The extension opened no first-run page');
      },
      welcomePage,
      PATIENCE,
    );
  }

  async #openEmpty(): Promise<Tab> {
    const before = new Set(await this.#tabIds());
    const page = await this.#engine.browser.newPage({ type: 'window' });
    page.setDefaultTimeout(PATIENCE);
    // A busy browser lists the tab a moment later.
    for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; ) {
      const id = (await this.#tabIds()).find((candidate) => !before.has(candidate));
      if (id !== undefined) return new Tab(this, id, page);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error('The browser opened no tab');
  }

  #tabIds(): Promise<number[]> {
    return this.inExtension(async (api) => (await api.tabs.query({})).map((tab) => tab.id ?? -1));
  }
}
