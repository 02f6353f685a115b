import { type Browser, launch, type Page } from 'puppeteer-core';
import { openPopup, openSidePanel } from './chromium-surfaces.ts';
import type { Engine, LaunchOptions, Media, ReadingSettings } from './types.ts';

// A reader's page must be the only thing that uses the network and the processor while it is measured or tested.
const quiet = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Without it, the screen of a browser without a window is 800 × 600 px: too small for a popup in full. */
const screen = '--screen-info={1600x1200}';

const setMedia = (page: Page, media: Media): Promise<void> =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: media.colorScheme ?? 'light' },
    { name: 'prefers-reduced-motion', value: media.reducedMotion ? 'reduce' : 'no-preference' },
  ]);

/** The part of the interface of Chromium's own settings page that is used here. */
interface SettingsPage {
  setDefaultZoom(zoom: number): Promise<boolean>;
  setPref(name: string, value: unknown, page: string): Promise<boolean>;
}
declare const chrome: { readonly settingsPrivate: SettingsPage };

/** Sets what the reader sets under Appearance. */
async function setReading(browser: Browser, settings: ReadingSettings): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://settings/appearance', { waitUntil: 'domcontentloaded' });
  await page.evaluate(async ({ zoom, fontSize }) => {
    await chrome.settingsPrivate.setDefaultZoom(zoom);
    await chrome.settingsPrivate.setPref('webkit.webprefs.default_font_size', fontSize, '');
  }, settings);
  await page.close();
}

/** Starts Chromium with the extension; throws when it does not load. */
export async function startChromium(executablePath: string, options: LaunchOptions): Promise<Engine> {
  const browser = await launch({
    browser: 'chrome',
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [options.extension],
    ...(options.downloads === undefined
      ? {}
      : { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } }),
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
    const surfaces = { browser, origin, setMedia };
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
      setReading: (settings) => setReading(browser, settings),
      openPopup: (tab, desk) => openPopup(surfaces, tab, desk),
      openSidePanel: (tab, desk) => openSidePanel(surfaces, tab, desk),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
