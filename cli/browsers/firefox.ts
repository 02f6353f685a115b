import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Engine, LaunchOptions } from './types.ts';

/** The WebDriver BiDi connection below puppeteer, for what puppeteer has no word for. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ readonly result: Record<string, unknown> }>;
}

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension}: manifest.json has no browser_specific_settings.gecko.id`);
  return id;
}

/**
 * Evaluates in the browser's own window, with its rights, and gives what comes of it: a text, a number or nothing.
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
  if (result.type !== 'success') throw new Error(`Firefox refused: ${JSON.stringify(result.exceptionDetails)}`);
  return (result.result as { readonly value?: unknown }).value;
}

// WebDriver never reports the load of a moz-extension:// page, so the page itself is asked.
async function openExtensionPage(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: [] });
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
    const loaded = await page
      .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
      .catch(() => false); // the context was replaced by the navigation
    if (loaded) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
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
    headless: options.headless ?? true,
    args: ['--remote-allow-system-access'],
    defaultViewport: options.headless === false ? null : (options.viewport ?? { width: 1000, height: 800 }),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      // manifest.json is to open as the extension's own document, not in the viewer for JSON.
      'devtools.jsonview.enabled': false,
      ...(options.downloads === undefined
        ? {}
        : { 'browser.download.folderList': 2, 'browser.download.dir': options.downloads }),
      ...options.preferences,
    },
  });
  try {
    await browser.installExtension(options.extension);
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
      async setMedia(_page, media) {
        await evaluateInBrowserWindow(
          browser,
          `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${media.colorScheme === 'dark' ? 0 : 1});
           Services.prefs.setIntPref('ui.prefersReducedMotion', ${media.reducedMotion ? 1 : 0});`,
        );
      },
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
