/**
 * One interface over both real browsers. Both are driven by puppeteer (Chromium by the DevTools protocol, Firefox by
 * WebDriver BiDi), so a tab's `page` has the same mouse, keyboard and screenshots in both. The extension has no code
 * for this: its permissions are used from its `manifest.json`, opened in a tab.
 */
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import type { VirtualDisplay } from './virtual-display.ts';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

export interface LaunchOptions {
  /** Folder of the built, unpacked extension. */
  readonly extension: string;
  readonly headless?: boolean;
  /** Size of a page's viewport in CSS pixels; in a window that the reader sees, the window decides. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Path of the browser's program; searched for where it is left out. */
  readonly executable?: string;
  /** Folder for what is downloaded, without a question; where it is left out, the browser decides. */
  readonly downloads?: string;
  /**
   * Chromium only: the folder of its profile, which stays; a new one that goes with the browser where it is left out.
   */
  readonly profile?: string;
  /** Firefox only: further preferences (about:config). */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** Chromium only: the screen on which its window opens, for what only a window shows. */
  readonly display?: VirtualDisplay;
  /** Chromium only: the language of the browser ("zh-CN"); where it is left out, that of the system. */
  readonly language?: string;
  /**
   * Does without the driver's events of each request, which cost both browsers work; `Tab.goto` then gives no status.
   */
  readonly ignoreRequests?: boolean;
  /** Chromium only: further switches. */
  readonly switches?: readonly string[];
}

export interface Media {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  /** Chromium only: the palette of a system with forced colours. */
  readonly forcedColours?: boolean;
}

/** The browser's settings for all pages. */
export interface ReadingSettings {
  /** 1 is 100 %. In Firefox it is for the popups that open from then on: its own setting is for tabs alone. */
  readonly zoom: number;
  /** The font size of a page that gives none, in CSS pixels. */
  readonly fontSize: number;
}
/** The defaults of the browser. */
export const USUAL_READING: ReadingSettings = { zoom: 1, fontSize: 16 };

/** A tab as the browser drives it: puppeteer's page, and the tab's id in the extension API. */
export interface DrivenTab {
  readonly id: number;
  readonly page: Page;
}

/**
 * A surface of the extension that is no tab of its own, opened as a reader opens it: the popup of the toolbar button,
 * or the panel beside the page. Keys and clicks are the browser's own input; lengths are CSS pixels of the surface.
 */
export interface SurfacePage {
  /** Runs a self-contained function in its document; arguments and result are plain JSON. */
  evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** As `evaluate`, for source text: an expression, which may be a promise. */
  evaluateSource(expression: string): Promise<unknown>;
  /** What is visible of it, as PNG. */
  screenshot(): Promise<Uint8Array>;
  /** Presses a key by its name in the DOM ("Escape", "ArrowDown", "/"). */
  press(key: KeyInput): Promise<void>;
  /** Types a text, character by character. */
  type(text: string): Promise<void>;
  /** Waits for the first element with this selector, scrolls it into view and clicks its middle. */
  click(selector: string): Promise<void>;
  /** Turns the wheel over its middle, by CSS pixels; down is positive. */
  wheel(deltaY: number): Promise<void>;
  /** The preferences that it sees. In Firefox they apply to the whole browser. */
  setMedia(media: Media): Promise<void>;
  /** The size that the browser gives it. */
  size(): Promise<{ readonly width: number; readonly height: number }>;
  /** Closes it; nothing happens where it is closed already. */
  close(): Promise<void>;
  /** Whether it is visible. */
  isOpen(): Promise<boolean>;
}

/** The part that differs between the two browsers; the common part is in `extension-browser.ts`. */
export interface Engine {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** Opens a page of the extension; resolves when it is loaded. */
  openExtensionPage(page: Page, url: string): Promise<void>;
  /** Stops the background as the browser does when it is idle; `extensionPage` is an open page of the extension. */
  stopBackground(extensionPage: Page): Promise<void>;
  setMedia(page: Page, media: Media): Promise<void>;
  /** Sets another shortcut for a command of the extension, as the reader does in the browser's settings. */
  setShortcut?(command: string, keys: string): Promise<void>;
  setReading(settings: ReadingSettings): Promise<void>;
  /** Opens the popup of the toolbar button over the tab, which comes to the front; `extensionPage` as above. */
  openPopup(tab: DrivenTab, extensionPage: Page): Promise<SurfacePage>;
  /** Opens the panel beside the tab, which comes to the front. */
  openSidePanel(tab: DrivenTab, extensionPage: Page): Promise<SurfacePage>;
  /** The window of the tab, which comes to the front; missing where the browser gives its driver no access. */
  browserWindow?(tab: DrivenTab, extensionPage: Page): Promise<BrowserWindow>;
}

/**
 * The browser's own window: what it shows outside its pages, and keys that go to it before they go to a page. Keys are
 * given as `KeyboardEvent.key` names them, with what is held meanwhile: "Alt+Shift+N".
 */
export interface BrowserWindow {
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** The popup that is open or opening, however it was opened. */
  popup(): Promise<SurfacePage>;
  /** The side panel that is open or opening. */
  sidePanel(): Promise<SurfacePage>;
  /** Types into the address bar, in place of what stands there. */
  typeAddress(text: string): Promise<void>;
  /** The extension's suggestions below the address bar. */
  suggestions(): Promise<readonly string[]>;
  /**
   * Chooses one of the extension's entries, counted from 0, in
   * the context menu that is open or opening; gives its text.
   */
  chooseFromContextMenu(entry?: number, on?: 'selection' | 'page'): Promise<string>;
  /** Waits for the browser's permission prompt and answers it; gives its text. */
  answerPermissionPrompt(answer: 'allow' | 'refuse'): Promise<string>;
}

interface ApiTab {
  readonly id?: number;
  readonly url?: string;
  readonly active: boolean;
  readonly windowId: number;
  /** `loading` or `complete`. */
  readonly status?: string;
}

/** The part of the extension API that callers use from outside the extension. */
export interface ExtensionApi {
  readonly tabs: {
    get(tab: number): Promise<ApiTab>;
    query(filter: object): Promise<ApiTab[]>;
    create(properties: object): Promise<ApiTab>;
    remove(tab: number): Promise<void>;
    sendMessage(tab: number, message: unknown, options?: { frameId: number }): Promise<unknown>;
  };
  readonly scripting: { executeScript(injection: object): Promise<{ frameId: number; result?: unknown }[]> };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown>; getManifest(): Record<string, unknown> };
  readonly storage: {
    readonly local: {
      get(keys?: string | string[] | null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      clear(): Promise<void>;
    };
    readonly session: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      clear(): Promise<void>;
    };
  };
  readonly [area: string]: unknown;
}
