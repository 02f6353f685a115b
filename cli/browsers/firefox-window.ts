import type { Browser } from 'puppeteer-core';
import { PATIENCE } from './patience.ts';
import type { Media } from './types.ts';

/** The WebDriver BiDi connection below puppeteer, for commands that puppeteer does not have. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ readonly result: Record<string, unknown> }>;
}

/** Gecko's EventUtils, which its own tests and its WebDriver type and click with: events as from the system. */
interface EventUtils {
  synthesizeMouseAtPoint(left: number, top: number, event: object, window: ChromeWindow): void;
  synthesizeWheelAtPoint(left: number, top: number, event: object, window: ChromeWindow): void;
  synthesizeKey(key: string, event: object, window: ChromeWindow): void;
  sendString(text: string, window: ChromeWindow): void;
}

/** An element of the browser's own window. */
export interface ChromeElement extends HTMLElement {
  /** Of a menu or a panel: `closed`, `showing`, `open` or `hiding`. */
  readonly state?: string;
  openMenu(open: boolean): void;
  hidePopup(): void;
  activateItem(item: Element): void;
  doCommand(): void;
}

/** The part of a browser window of Firefox that the driver uses. */
export interface ChromeWindow extends Window {
  readonly document: Document;
  readonly mozInnerScreenX: number;
  readonly mozInnerScreenY: number;
  readonly SidebarController: { readonly browser: { readonly contentDocument: Document | null }; hide(): void };
  readonly Services: { readonly focus: { readonly focusedElement: Element | null } };
  partnershipLensInput: EventUtils;
}

/**
 * Evaluates in the browser's own window, with its rights, and gives the value: a text, a number or nothing.
 * `--remote-allow-system-access` opens that window to WebDriver.
 */
export async function evaluateInBrowserWindow(browser: Browser, expression: string): Promise<unknown> {
  const connection = (browser as unknown as { readonly connection: BidiConnection }).connection;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = tree.result.contexts as { context: string }[];
  if (!window) throw new Error('Firefox has no window open');
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  if (result.type !== 'success') {
    const { text } = result.exceptionDetails as { readonly text: string };
    throw new Error(`Firefox refused: ${text}`);
  }
  return (result.result as { readonly value?: unknown }).value;
}

/** The preferences that all pages see; popup and sidebar follow the system, like the window around them. */
export async function setMedia(browser: Browser, media: Media): Promise<void> {
  await evaluateInBrowserWindow(
    browser,
    `Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${media.colorScheme === 'dark' ? 1 : 0});
     Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${media.colorScheme === 'dark' ? 0 : 1});
     Services.prefs.setIntPref('ui.prefersReducedMotion', ${media.reducedMotion ? 1 : 0});`,
  );
}

const MODIFIERS: Readonly<Record<string, string>> = {
  Alt: 'altKey',
  Control: 'ctrlKey',
  Meta: 'metaKey',
  Shift: 'shiftKey',
};

/** "Alt+Shift+N" as EventUtils takes it; the key as `KeyboardEvent.key` names it. */
function keyOf(keys: string): { readonly key: string; readonly event: Readonly<Record<string, boolean>> } {
  const [, held = '', key = keys] = /^((?:(?:Alt|Control|Meta|Shift)\+)*)(.+)$/.exec(keys) ?? [];
  const modifiers = held.split('+').flatMap((name) => MODIFIERS[name] ?? []);
  return {
    key: key.length === 1 ? key : `KEY_${key}`,
    event: Object.fromEntries(modifiers.map((modifier) => [modifier, true])),
  };
}

/** Repeats the call until the answer is not `null`; gives it. Throws with `what` where it stays `null`. */
export async function awaitInBrowser<Answer>(what: string, ask: () => Promise<Answer | null>): Promise<Answer> {
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; ) {
    const answer = await ask();
    if (answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Waited in vain until ${what}`);
}

/** One window of Firefox with its toolbar, menus and panels; mouse and keys reach them as a reader's do. */
export class FirefoxWindow {
  readonly #browser: Browser;
  readonly #id: number;

  /** `id`: as the extension API numbers windows. */
  constructor(browser: Browser, id: number) {
    this.#browser = browser;
    this.#id = id;
  }

  /** Runs a self-contained function with the window; arguments and result are plain JSON. */
  async evaluate<Args extends unknown[], Result>(
    run: (window: ChromeWindow, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const values = args.map((value) => `, ${JSON.stringify(value)}`).join('');
    // Passed as text, since WebDriver serialises an object that occurs twice only once.
    const text = await evaluateInBrowserWindow(
      this.#browser,
      `(async () => {
        const window = Services.wm.getOuterWindowWithId(${this.#id});
        if (!window.partnershipLensInput) {
          window.partnershipLensInput = { window, parent: window, _EU_Ci: Ci, _EU_Cc: Cc };
          Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', window.partnershipLensInput);
        }
        return JSON.stringify(await (${run})(window${values}));
      })()`,
    );
    return (typeof text === 'string' ? JSON.parse(text) : undefined) as Result;
  }

  /** Clicks at a point, in CSS pixels of the window. */
  clickAt(x: number, y: number, button: 'left' | 'right' = 'left'): Promise<void> {
    const event = button === 'left' ? {} : { type: 'contextmenu', button: 2 };
    return this.evaluate(
      (window, left, top, how) => window.partnershipLensInput.synthesizeMouseAtPoint(left, top, how, window),
      x,
      y,
      event,
    );
  }

  /** Clicks the first element with this selector that is drawn; waits for it. */
  async click(selector: string): Promise<void> {
    const [x, y] = await awaitInBrowser(`${selector} is in the browser's window`, () => this.#middleOf(selector));
    await this.clickAt(x, y);
  }

  /** Whether an element with this selector is drawn. */
  async shows(selector: string): Promise<boolean> {
    return (await this.#middleOf(selector)) !== null;
  }

  /** Presses a key, as `KeyboardEvent.key` names it, with what is held meanwhile: "Alt+Shift+N". */
  press(keys: string): Promise<void> {
    const { key, event } = keyOf(keys);
    return this.evaluate(
      (window, name, held) => window.partnershipLensInput.synthesizeKey(name, held, window),
      key,
      event,
    );
  }

  setMedia(media: Media): Promise<void> {
    return setMedia(this.#browser, media);
  }

  type(text: string): Promise<void> {
    return this.evaluate((window, words) => window.partnershipLensInput.sendString(words, window), text);
  }

  #middleOf(selector: string): Promise<[number, number] | null> {
    return this.evaluate((window, wanted) => {
      for (const element of window.document.querySelectorAll<ChromeElement>(wanted)) {
        const panel = element.closest<ChromeElement>('panel, menupopup');
        const { left, top, width, height } = element.getBoundingClientRect();
        if (width > 0 && height > 0 && (panel?.state ?? 'open') === 'open')
          return [left + width / 2, top + height / 2] as [number, number];
      }
      return null;
    }, selector);
  }
}
