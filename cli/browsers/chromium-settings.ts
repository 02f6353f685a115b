import type { Browser } from 'puppeteer-core';
import type { ReadingSettings } from './types.ts';

/** The API of Chromium's pages for settings and extensions, which only those pages can call. */
interface SettingsPages {
  readonly settingsPrivate: {
    setDefaultZoom(zoom: number): Promise<boolean>;
    setPref(name: string, value: unknown, page: string): Promise<boolean>;
  };
  readonly developerPrivate: {
    updateExtensionCommand(change: {
      readonly extensionId: string;
      readonly commandName: string;
      readonly keybinding: string;
    }): Promise<void>;
  };
}
declare const chrome: SettingsPages;

/**
 * A file of the page for settings or extensions: as a document it may call what the page may call, and loads in a sixth
 * of the time, since it shows nothing.
 */
export const ownFile = (page: 'settings' | 'extensions'): string => `chrome://${page}/strings.m.js`;

/** Runs a function in one of Chromium's own pages. */
async function inOwnPage<Args extends unknown[]>(
  browser: Browser,
  url: string,
  run: (...args: Args) => Promise<void>,
  ...args: Args
): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(run as (...values: unknown[]) => Promise<void>, ...args);
  } finally {
    await page.close();
  }
}

/** Changes the settings under Appearance. */
export const setReading = (browser: Browser, settings: ReadingSettings): Promise<void> =>
  inOwnPage(
    browser,
    ownFile('settings'),
    async ({ zoom, fontSize }: ReadingSettings) => {
      await chrome.settingsPrivate.setDefaultZoom(zoom);
      await chrome.settingsPrivate.setPref('webkit.webprefs.default_font_size', fontSize, '');
    },
    settings,
  );

/** Sets another shortcut for a command of the extension ("Alt+Shift+Y"). */
export const setShortcut = (browser: Browser, extension: string, command: string, keys: string): Promise<void> =>
  inOwnPage(
    browser,
    ownFile('extensions'),
    (extensionId: string, commandName: string, keybinding: string) =>
      chrome.developerPrivate.updateExtensionCommand({ extensionId, commandName, keybinding }),
    extension,
    command,
    keys,
  );
