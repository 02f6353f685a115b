import { type CDPSession, launch, type Page } from 'puppeteer-core';
import { setReading, setShortcut } from './chromium-settings.ts';
import { openPopup, openSidePanel } from './chromium-surfaces.ts';
import { ChromiumWindow } from './chromium-window.ts';
import { stopWorker } from './chromium-worker.ts';
import { PATIENCE } from './patience.ts';
import type { Engine, LaunchOptions, Media } from './types.ts';

// While a page is measured or tested, nothing else may use the network or the processor.
const QUIET = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** For each window, Chromium loads two pages for the list under its address bar. */
export const NO_SUGGESTIONS = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup';

/** The screen of a headless browser is otherwise 800 × 600 px: too small for a whole popup. */
const SCREEN = '--screen-info={1600x1200}';

/** A session for each page, which stays open: its end would end the emulation. */
const MEDIA_SESSIONS = new WeakMap<Page, Promise<CDPSession>>();

/** Puppeteer knows no forced colours. */
async function setMedia(page: Page, media: Media): Promise<void> {
  const opening = MEDIA_SESSIONS.get(page) ?? page.createCDPSession();
  MEDIA_SESSIONS.set(page, opening);
  const session = await opening;
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: media.colorScheme ?? 'light' },
      { name: 'prefers-reduced-motion', value: media.reducedMotion ? 'reduce' : 'no-preference' },
      { name: 'forced-colors', value: media.forcedColours ? 'active' : 'none' },
    ],
  });
}

/** Starts Chromium with the extension; throws when it does not load. */
export async function startChromium(executablePath: string, options: LaunchOptions): Promise<Engine> {
  const { display, language } = options;
  const headless = options.headless ?? display === undefined;
  const browser = await launch({
    browser: 'chrome',
    executablePath,
    timeout: PATIENCE,
    networkEnabled: options.ignoreRequests !== true,
    // Nobody reads the findings about a page that the browser would report to its driver.
    issuesEnabled: false,
    headless,
    pipe: true,
    env: {
      ...process.env,
      ...(display === undefined ? {} : { DISPLAY: display.name }),
      // With a window it takes its language from the environment, without one from the switch below.
      ...(language === undefined ? {} : { LC_ALL: `${language.replace('-', '_')}.UTF-8` }),
    },
    enableExtensions: [options.extension],
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    ...(options.downloads === undefined
      ? {}
      : { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } }),
    defaultViewport: !headless ? null : (options.viewport ?? { width: 1000, height: 800 }),
    // Chromium's sandbox refuses to work for root, as in continuous integration.
    args: [
      ...QUIET,
      SCREEN,
      ...(headless ? [NO_SUGGESTIONS] : []),
      ...(language === undefined ? [] : [`--lang=${language}`]),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.switches ?? []),
    ],
  });
  try {
    const isOurs = (url: string) => url.startsWith('chrome-extension://');
    const worker = await browser
      .waitForTarget((target) => target.type() === 'service_worker' && isOurs(target.url()), { timeout: PATIENCE })
      .catch((error: unknown) => {
        throw new Error('The extension started no service worker', { cause: error });
      });
    const { protocol, host } = new URL(worker.url());
    const origin = `${protocol}//${host}`;
    const surfaces = { browser, origin, setMedia };
    return {
      name: 'chromium',
      browser,
      origin,
      openExtensionPage: async (page, url) => void (await page.goto(url, { timeout: PATIENCE })),
      stopBackground: (extensionPage) => stopWorker(extensionPage, origin),
      setMedia,
      setShortcut: (command, keys) => setShortcut(browser, host, command, keys),
      setReading: (settings) => setReading(browser, settings),
      openPopup: (tab, extensionPage) => openPopup(surfaces, tab, extensionPage),
      openSidePanel: (tab, extensionPage) => openSidePanel(surfaces, tab, extensionPage),
      ...(display === undefined
        ? {}
        : {
            browserWindow: (tab, extensionPage) => ChromiumWindow.around(tab, { ...surfaces, display, extensionPage }),
          }),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
