import { launch } from 'puppeteer-core';
import type { Engine, LaunchOptions } from './types.ts';

// A reader's page must be the only thing that uses the network and the processor while it is measured or tested.
const quiet = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

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
    args: [...quiet, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(options.switches ?? [])],
  });
  try {
    const isOurs = (url: string) => url.startsWith('chrome-extension://');
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker' && isOurs(target.url()), {
      timeout: 20_000,
    });
    const { protocol, host } = new URL(worker.url());
    return {
      name: 'chromium',
      browser,
      origin: `${protocol}//${host}`,
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
      setMedia: (page, media) =>
        page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: media.colorScheme ?? 'light' },
          { name: 'prefers-reduced-motion', value: media.reducedMotion ? 'reduce' : 'no-preference' },
        ]),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
