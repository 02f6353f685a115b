import { awaitInBrowser, type ChromeElement, type ChromeWindow, type FirefoxWindow } from './firefox-window.ts';
import type { Media, SurfacePage } from './types.ts';

export type SurfaceKind = 'popup' | 'side-panel';

/** The element of the browser's window that holds a document of the extension. */
interface BrowserElement extends ChromeElement {
  readonly isConnected: boolean;
  fullZoom: number;
  readonly browsingContext: {
    readonly currentWindowGlobal: { drawSnapshot(area: null, scale: number, back: string): Promise<ImageBitmap> };
  };
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { readonly data: Outcome }) => void): void;
    removeMessageListener(name: string, listener: (message: { readonly data: Outcome }) => void): void;
    loadFrameScript(url: string, later: boolean): void;
  };
}

type Outcome = { readonly value?: string; readonly error?: string };

/** The position of each of them in the window; a function that runs there. */
const PLACES: Record<SurfaceKind, (window: ChromeWindow) => BrowserElement | null> = {
  popup: (window) => window.document.querySelector('panel[panelopen] browser.webextension-popup-browser'),
  'side-panel': (window) =>
    (window.SidebarController.browser.contentDocument?.getElementById('webext-panels-browser') ??
      null) as BrowserElement | null,
};

/**
 * A script for the process of the extension, with the browser's rights; it sends the value of the expression back.
 * `content` is the surface's window there.
 */
const frameScript = (name: string, expression: string): string => `(async () => {
  const answer = (outcome) => sendAsyncMessage(${JSON.stringify(name)}, outcome);
  try {
    answer({ value: await (${expression}) });
  } catch (error) {
    answer({ error: String(error) });
  }
})()`;

/** Evaluates in the world of the document: with its globals, but free of its content security policy. */
const inDocument = (expression: string): string => {
  const source = JSON.stringify(`(async () => JSON.stringify(await (${expression})))()`);
  return `Cu.evalInSandbox(${source}, new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }))`;
};

/** Firefox scrolls by no more than a page for one turn of the wheel. */
const turnWheel = (deltaY: number, step = 100): string => `(() => {
  const { innerWidth, innerHeight, windowUtils } = content;
  const step = Math.sign(${deltaY}) * ${step};
  for (let turned = 0; Math.abs(turned) < Math.abs(${deltaY}); turned += step)
    windowUtils.sendWheelEvent(innerWidth / 2, innerHeight / 2, 0, step, 0, 0, 0, 0, step, 0);
})()`;

/** Runs in the browser's window. */
function runFrameScript(window: ChromeWindow, surface: BrowserElement, name: string, script: string) {
  const manager = surface.messageManager;
  return new Promise<Outcome>((resolve) => {
    const timer = window.setInterval(() => {
      if (!surface.isConnected) finish({ error: 'It was closed meanwhile' });
    }, 50);
    const listener = (message: { readonly data: Outcome }) => finish(message.data);
    const finish = (outcome: Outcome) => {
      window.clearInterval(timer);
      if (surface.isConnected) manager.removeMessageListener(name, listener);
      resolve(outcome);
    };
    manager.addMessageListener(name, listener);
    manager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}

/** Runs in the browser's window: the picture as a PNG in base64. */
async function photograph(window: ChromeWindow, surface: BrowserElement): Promise<string> {
  const { drawSnapshot } = surface.browsingContext.currentWindowGlobal;
  const drawn = await drawSnapshot.call(
    surface.browsingContext.currentWindowGlobal,
    null,
    window.devicePixelRatio,
    'white',
  );
  const canvas = new OffscreenCanvas(drawn.width, drawn.height);
  canvas.getContext('2d')?.drawImage(drawn, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The popup or the sidebar as Firefox opens it: no tab, so WebDriver does not know of it. */
export class FirefoxSurface implements SurfacePage {
  readonly #kind: SurfaceKind;
  readonly #window: FirefoxWindow;
  #messages = 0;

  constructor(kind: SurfaceKind, window: FirefoxWindow) {
    this.#kind = kind;
    this.#window = window;
  }

  /** Runs a self-contained function in the document; arguments and result are plain JSON. */
  evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.evaluateSource(`(${run})(...${JSON.stringify(args)})`) as Promise<Result>;
  }

  /** As `evaluate`, for source text: an expression, which may be a promise. */
  async evaluateSource(expression: string): Promise<unknown> {
    const text = await this.#inProcess(inDocument(expression));
    return text === undefined ? undefined : JSON.parse(text);
  }

  /** Clicks the middle of the first element with this selector, with the mouse; waits until it is there and still. */
  async click(selector: string): Promise<void> {
    let last = '';
    const at = await awaitInBrowser(`${selector} stands still in the ${this.#kind}`, async () => {
      const point = await this.#middleOf(selector);
      const still = point !== null && last === String(point);
      last = String(point);
      return still ? point : null;
    });
    await this.#window.clickAt(...at);
    await this.#drawn();
  }

  /** Where the middle of an element stands, in CSS pixels of the browser's window; scrolls it into view. */
  async #middleOf(selector: string): Promise<[number, number] | null> {
    const inside = await this.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'nearest' });
      const box = element?.getBoundingClientRect();
      if (!box || box.width === 0 || box.height === 0) return null;
      return [box.left + box.width / 2, box.top + box.height / 2, devicePixelRatio] as const;
    }, selector);
    if (!inside) return null;
    return this.#withElement(
      (window, surface, left, top, pixels) => {
        const box = surface.getBoundingClientRect();
        // The sidebar's element stands in a document of its own.
        const frame = surface.ownerDocument.defaultView as unknown as ChromeWindow;
        const zoom = pixels / window.devicePixelRatio;
        return [
          frame.mozInnerScreenX - window.mozInnerScreenX + box.left + left * zoom,
          frame.mozInnerScreenY - window.mozInnerScreenY + box.top + top * zoom,
        ] as [number, number];
      },
      ...inside,
    );
  }

  async press(keys: string): Promise<void> {
    await this.#takeFocus();
    await this.#window.press(keys);
    await this.#drawn();
  }

  async type(text: string): Promise<void> {
    await this.#takeFocus();
    await this.#window.type(text);
    await this.#drawn();
  }

  /** Input reaches the extension's process with a delay; waits until its effect is drawn. */
  async #drawn(): Promise<void> {
    const nextFrame = `new Promise((done) => content.requestAnimationFrame(() => content.setTimeout(done)))`;
    // The input may have closed the surface.
    await this.#inProcess(nextFrame).catch(() => undefined);
  }

  /** The popup has the focus as soon as it is open; readers reach the sidebar with F6. */
  async #takeFocus(): Promise<void> {
    if (this.#kind === 'popup') return;
    await this.#withElement((window, surface) => {
      if (window.Services.focus.focusedElement !== surface) surface.focus();
    });
    // A key that arrives before the document knows of its focus is lost.
    await awaitInBrowser(
      'the sidebar has the focus',
      async () => (await this.evaluate(() => document.hasFocus())) || null,
    );
  }

  setMedia(media: Media): Promise<void> {
    return this.#window.setMedia(media);
  }

  /** Turns the wheel over the middle, by CSS pixels; down is positive. */
  async wheel(deltaY: number): Promise<void> {
    await this.#inProcess(turnWheel(deltaY));
  }

  /**
   * The size that the browser shows of it, in CSS pixels of the document: on a small screen Firefox cuts a popup off.
   */
  async size(): Promise<{ readonly width: number; readonly height: number }> {
    const size = await this.#withElement((_, surface) => {
      const box = surface.getBoundingClientRect();
      const panel = surface.closest('panel')?.getBoundingClientRect() ?? box;
      return {
        width: (Math.min(box.right, panel.right) - Math.max(box.left, panel.left)) / surface.fullZoom,
        height: (Math.min(box.bottom, panel.bottom) - Math.max(box.top, panel.top)) / surface.fullZoom,
      };
    });
    if (!size) throw new Error(`The ${this.#kind} is not open`);
    return size;
  }

  /** Sets the zoom, as Ctrl and the wheel do: 1 is 100 %. */
  async zoom(factor: number): Promise<void> {
    await this.#withElement((_, surface, zoom) => {
      surface.fullZoom = zoom;
    }, factor);
  }

  /** A PNG of what is on the screen. */
  async screenshot(): Promise<Uint8Array> {
    const base64 = await this.#withElement(photograph);
    if (base64 === null) throw new Error(`The ${this.#kind} is not open`);
    return Buffer.from(base64, 'base64');
  }

  /** Whether it is visible. */
  async isOpen(): Promise<boolean> {
    return (await this.#withElement(() => true)) === true;
  }

  /** Resolves when it is open and loaded and, as a popup, has the focus. */
  async opened(): Promise<void> {
    await awaitInBrowser(`the ${this.#kind} is there`, async () => ((await this.isOpen()) ? true : null));
    await awaitInBrowser(`the ${this.#kind} is loaded`, async () => {
      const loaded = () => location.protocol === 'moz-extension:' && document.readyState === 'complete';
      return (await this.evaluate(loaded)) || null;
    });
    if (this.#kind === 'side-panel') return;
    await awaitInBrowser('the popup has the focus', () =>
      this.#withElement((window, surface) => window.Services.focus.focusedElement === surface || null),
    );
  }

  /** Closes it, as a click beside it does; resolves when it is gone. */
  async close(): Promise<void> {
    await this.#withElement((window, surface) => {
      const panel = surface.closest<ChromeElement>('panel');
      if (panel) panel.hidePopup();
      else window.SidebarController.hide();
    });
    await awaitInBrowser(`the ${this.#kind} is gone`, async () => ((await this.isOpen()) ? null : true));
  }

  /** The value of an expression in the process of the extension. */
  async #inProcess(expression: string): Promise<string | undefined> {
    const name = `partnership-lens-${this.#kind}-${++this.#messages}`;
    const outcome = await this.#withElement(runFrameScript, name, frameScript(name, expression));
    if (outcome === null) throw new Error(`The ${this.#kind} is not open`);
    if (outcome.error !== undefined) throw new Error(`The ${this.#kind} could not evaluate: ${outcome.error}`);
    return outcome.value;
  }

  /** Runs a self-contained function in the browser's window with the surface's element; `null` where it is not open. */
  #withElement<Args extends unknown[], Result>(
    run: (window: ChromeWindow, surface: BrowserElement, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result | null> {
    const source = `(window, ...values) => {
      const surface = (${PLACES[this.#kind]})(window);
      return surface ? (${run})(window, surface, ...values) : null;
    }`;
    return this.#window.evaluate(
      { toString: () => source } as unknown as (window: ChromeWindow, ...values: Args) => Promise<Result | null>,
      ...args,
    );
  }
}
