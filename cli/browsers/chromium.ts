import { launch, type Page } from 'puppeteer-core';
import { setReading, setShortcut } from './chromium-settings.ts';
import { openPopup, openSidePanel } from './chromium-surfaces.ts';
import { ChromiumWindow } from './chromium-window.ts';
import type { Engine, LaunchOptions, Media } from './types.ts';

// A reader's page must be the only thing that uses the network and the processor while it is measured or tested.
const QUIET = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Without it, the screen of a browser without a window is 800 × 600 px: too small for a popup in full. */
const SCREEN = '--screen-info={1600x1200}';

const setMedia = (page: Page, media: Media): Promise<void> =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: media.colorScheme ?? 'light' },
    { name: 'prefers-reduced-motion', value: media.reducedMotion ? 'reduce' : 'no-preference' },
  ]);

/** Starts Chromium with the extension; throws when it does not load. */
export async function startChromium(executablePath: string, options: LaunchOptions): Promise<Engine> {
  const { display } = options;
  const headless = options.headless ?? display === undefined;
  const browser = await launch({
    browser: 'chrome',
    executablePath,
    headless,
    pipe: true,
    ...(display === undefined ? {} : { env: { ...process.env, DISPLAY: display.name } }),
    enableExtensions: [options.extension],
    ...(options.downloads === undefined
      ? {}
      : { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } }),
    defaultViewport: !headless ? null : (options.viewport ?? { width: 1000, height: 800 }),
    // Chromium's sandbox refuses to work for root, which is what continuous integration runs as.
    args: [...QUIET, SCREEN, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(options.switches ?? [])],
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
      setShortcut: (command, keys) => setShortcut(browser, host, command, keys),
      setReading: (settings) => setReading(browser, settings),
      openPopup: (tab, desk) => openPopup(surfaces, tab, desk),
      openSidePanel: (tab, desk) => openSidePanel(surfaces, tab, desk),
      ...(display === undefined
        ? {}
        : { browserWindow: (tab, desk) => ChromiumWindow.around(tab, { ...surfaces, display, desk }) }),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
