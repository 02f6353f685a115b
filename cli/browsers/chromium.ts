import { type Browser, launch, type Page } from 'puppeteer-core';
import { PuppeteerSurface } from './surface.ts';
import type { DrivenTab, Engine, LaunchOptions, Media } from './types.ts';

// A reader's page must be the only thing that uses the network and the processor while it is measured or tested.
const quiet = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Without it, the screen of a browser without a window is 800 × 600 px: too small for a popup in full. */
const screen = '--screen-info={1600x1200}';

const setMedia = (page: Page, media: Media): Promise<void> =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: media.colorScheme ?? 'light' },
    { name: 'prefers-reduced-motion', value: media.reducedMotion ? 'reduce' : 'no-preference' },
  ]);

/** The part of the extension's own API by which its surfaces are opened and closed. */
interface Surfaces {
  readonly tabs: { get(tab: number): Promise<{ readonly windowId: number }> };
  readonly windows: { update(window: number, properties: object): Promise<unknown> };
  readonly action: { openPopup(options: { readonly windowId: number }): Promise<void> };
  readonly sidePanel: {
    open(options: { readonly windowId: number }): Promise<void>;
    close(options: { readonly windowId: number }): Promise<void>;
  };
}
declare const chrome: Surfaces;

/** Brings the tab to the front; gives its window, as the extension API numbers them. */
async function bringToFront(tab: DrivenTab, desk: Page): Promise<number> {
  await tab.page.bringToFront();
  return desk.evaluate(async (id) => {
    const { windowId } = await chrome.tabs.get(id);
    await chrome.windows.update(windowId, { focused: true });
    return windowId;
  }, tab.id);
}

/** The page of the extension that opens while `open` runs. */
async function openedBy(browser: Browser, url: string, open: () => Promise<void>): Promise<Page> {
  const before = new Set(browser.targets());
  const [target] = await Promise.all([
    browser.waitForTarget((target) => !before.has(target) && target.url().startsWith(url), { timeout: 10_000 }),
    open(),
  ]);
  return target.asPage();
}

async function gone(page: Page): Promise<void> {
  if (!page.isClosed()) await new Promise<void>((resolve) => page.once('close', () => resolve()));
}

async function openPopup(browser: Browser, origin: string, tab: DrivenTab, desk: Page): Promise<PuppeteerSurface> {
  const windowId = await bringToFront(tab, desk);
  const open = () => desk.evaluate((id) => chrome.action.openPopup({ windowId: id }), windowId);
  const page = await openedBy(browser, `${origin}/popup.html`, open);
  const close = async () => {
    // Its document may be gone before it answers.
    await page.evaluate(() => window.close()).catch(() => undefined);
    await gone(page);
  };
  return new PuppeteerSurface(page, { setMedia, close });
}

/** Puppeteer evaluates as if the reader had just pressed something, and Chromium opens the panel only then. */
async function openSidePanel(browser: Browser, origin: string, tab: DrivenTab, desk: Page): Promise<PuppeteerSurface> {
  const windowId = await bringToFront(tab, desk);
  const open = () => desk.evaluate((id) => chrome.sidePanel.open({ windowId: id }), windowId);
  const page = await openedBy(browser, `${origin}/sidepanel.html`, open);
  const close = async () => {
    await desk.evaluate((id) => chrome.sidePanel.close({ windowId: id }), windowId);
    await gone(page);
  };
  return new PuppeteerSurface(page, { setMedia, close });
}

/** Starts Chromium with the extension; throws when it does not load. */
export async function startChromium(executablePath: string, options: LaunchOptions): Promise<Engine> {
  const browser = await launch({
    browser: 'chrome',
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [options.extension],
    defaultViewport: options.headless === false ? null : (options.viewport ?? { width: 1000, height: 800 }),
    // Chromium's sandbox refuses to work for root, which is what continuous integration runs as.
    args: [...quiet, screen, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(options.switches ?? [])],
  });
  try {
    const isOurs = (url: string) => url.startsWith('chrome-extension://');
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker' && isOurs(target.url()), {
      timeout: 20_000,
    });
    const { protocol, host } = new URL(worker.url());
    const origin = `${protocol}//${host}`;
    return {
      name: 'chromium',
      browser,
      origin,
      openExtensionPage: async (page, url) => void (await page.goto(url)),
      async stopBackground(desk) {
        const session = await desk.createCDPSession();
        await session.send('ServiceWorker.enable');
        await session.send('ServiceWorker.stopAllWorkers');
        await session.detach();
        while (browser.targets().some((target) => target.type() === 'service_worker' && isOurs(target.url()))) {
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
      },
      setMedia,
      openPopup: (tab, desk) => openPopup(browser, origin, tab, desk),
      openSidePanel: (tab, desk) => openSidePanel(browser, origin, tab, desk),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
