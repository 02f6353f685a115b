import type { Page } from 'puppeteer-core';
import { bringToFront, openedPopup, openedSidePanel, type SurfacesOf } from './chromium-surfaces.ts';
import { PATIENCE } from './patience.ts';
import type { BrowserWindow, DrivenTab, SurfacePage } from './types.ts';
import type { VirtualDisplay } from './virtual-display.ts';

/** The tools that drive a window of Chromium. */
interface WindowOptions extends SurfacesOf {
  readonly display: VirtualDisplay;
  /** An open page of the extension. */
  readonly extensionPage: Page;
}

/** One window of Chromium on a screen of its own, by the keyboard of the system. */
export class ChromiumWindow implements BrowserWindow {
  readonly #options: WindowOptions;
  /** As the extension API numbers windows. */
  readonly #window: number;

  /** How many windows the screen showed when no menu was open. */
  readonly #windows: number;

  private constructor(window: number, windows: number, options: WindowOptions) {
    this.#window = window;
    this.#windows = windows;
    this.#options = options;
  }

  /** The window of the tab, which comes to the front. */
  static async around(tab: DrivenTab, options: WindowOptions): Promise<ChromiumWindow> {
    const window = await bringToFront(tab, options.extensionPage);
    return new ChromiumWindow(window, await options.display.windows(), options);
  }

  press(keys: string): Promise<void> {
    return this.#options.display.press(keys);
  }

  type(text: string): Promise<void> {
    return this.#options.display.type(text);
  }

  popup(): Promise<SurfacePage> {
    return openedPopup(this.#options);
  }

  sidePanel(): Promise<SurfacePage> {
    return openedSidePanel(this.#options, this.#window, this.#options.extensionPage);
  }

  async typeAddress(text: string): Promise<void> {
    await this.press('Control+l');
    await this.type(text);
  }

  /**
   * The list below the address bar is a page of Chromium's own, one for each window; those that are hidden are empty.
   */
  async suggestions(): Promise<readonly string[]> {
    const lists = this.#options.browser
      .targets()
      .filter((target) => target.url() === 'chrome://omnibox-popup.top-chrome/');
    const lines = await Promise.all(lists.map(async (list) => (await list.asPage()).evaluate(linesOfSuggestions)));
    return lines.flat();
  }

  /**
   * Chromium draws the menu itself and gives no access to it. The extension's menu
   * stands above "Inspect", on a page above "View page source" as well: it is
   * found from below, opened, and the entry chosen in it; its text is not known.
   */
  async chooseFromContextMenu(entry = 0, on: 'selection' | 'page' = 'selection'): Promise<string> {
    for (const deadline = Date.now() + PATIENCE; (await this.#options.display.windows()) <= this.#windows; ) {
      if (Date.now() > deadline) throw new Error('No menu opened');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    for (let up = on === 'page' ? 3 : 2; up > 0; up -= 1) await this.press('ArrowUp');
    // Into the menu of the extension's own, where the first entry is chosen at once.
    await this.press('ArrowRight');
    for (let at = 0; at < entry; at += 1) await this.press('ArrowDown');
    await this.press('Enter');
    return '';
  }

  answerPermissionPrompt(): Promise<string> {
    return Promise.reject(new Error('Chromium does not let its driver into the question for a permission'));
  }
}

/** Runs in Chromium's own page. */
function linesOfSuggestions(): string[] {
  const textOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLStyleElement) return '';
    const inside = (node instanceof Element && node.shadowRoot) || node;
    return [...inside.childNodes].map(textOf).join('');
  };
  const matches = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      if (element.localName === 'cr-searchbox-match') return [element];
      return element.shadowRoot ? matches(element.shadowRoot) : [];
    });
  return matches(document).map((match) => textOf(match).replace(/\s+/g, ' ').trim());
}
