import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { FirefoxBrowserUi } from './firefox-browser-ui.ts';
import { evaluateInBrowserWindow, FirefoxWindow, setMedia } from './firefox-window.ts';
import { PATIENCE } from './patience.ts';
import type { DrivenTab, Engine, LaunchOptions } from './types.ts';

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension}: manifest.json has no browser_specific_settings.gecko.id`);
  return id;
}

// WebDriver never reports the load of a moz-extension:// page, so this asks the page.
async function openExtensionPage(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: [] });
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; ) {
    const loaded = await page
      .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
      .catch(() => false); // the context was replaced by the navigation
    if (loaded) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`${url} did not load`);
}

/** Starts Firefox with the extension under an origin that is known beforehand; throws when it does not load. */
export async function startFirefox(executablePath: string, options: LaunchOptions): Promise<Engine> {
  const id = await geckoId(options.extension);
  const uuid = randomUUID();
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    timeout: PATIENCE,
    networkEnabled: options.ignoreRequests !== true,
    headless: options.headless ?? true,
    args: ['--remote-allow-system-access'],
    defaultViewport: options.headless === false ? null : (options.viewport ?? { width: 1000, height: 800 }),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      // manifest.json has to open as a document of the extension, not in the JSON viewer.
      'devtools.jsonview.enabled': false,
      ...(options.downloads === undefined
        ? {}
        : {
            'browser.download.folderList': 2,
            'browser.download.dir': options.downloads,
            // The panel that opens with a download takes the focus, and keeps it when it is closed.
            'browser.download.alwaysOpenPanel': false,
          }),
      // WebDriver's own setting lets the focus change without the window that shows it, so keys miss an open popup.
      'focusmanager.testmode': false,
      ...options.preferences,
    },
  });
  try {
    await browser.installExtension(options.extension);
    let zoom = 1;
    const browserWindow = async (tab: DrivenTab, extensionPage: Page) => {
      await tab.page.bringToFront();
      const expression = `(async () => (await browser.tabs.get(${tab.id})).windowId)()`;
      return new FirefoxBrowserUi(
        new FirefoxWindow(browser, Number(await extensionPage.evaluate(expression))),
        id,
        zoom,
      );
    };
    return {
      name: 'firefox',
      browser,
      origin: `moz-extension://${uuid}`,
      openExtensionPage,
      async stopBackground() {
        const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
        const stop = `${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true })`;
        await evaluateInBrowserWindow(browser, stop);
      },
      setMedia: (_page, media) => setMedia(browser, media),
      async setReading(settings) {
        zoom = settings.zoom;
        const setFontSize = `Services.prefs.setIntPref('font.size.variable.x-western', ${settings.fontSize})`;
        await evaluateInBrowserWindow(browser, setFontSize);
      },
      openPopup: async (tab, extensionPage) => (await browserWindow(tab, extensionPage)).openPopup(),
      openSidePanel: async (tab, extensionPage) => (await browserWindow(tab, extensionPage)).openSidePanel(),
      browserWindow,
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
