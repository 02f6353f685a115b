import type { Page } from 'puppeteer-core';

/**
 * Stops the background if it runs or starts, and resolves once it has stopped, even if a page that asks again has
 * started it anew by then. One that starts is stopped when it runs: what it is asked would else only wait for the
 * next one. The browser's list of targets has a worker that starts only a moment later, so its own report is read.
 */
export async function stopWorker(extensionPage: Page, origin: string): Promise<void> {
  const session = await extensionPage.createCDPSession();
  try {
    const { promise: stopped, resolve, reject } = Promise.withResolvers<void>();
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { scriptURL, status, runningStatus } of versions) {
        // What an earlier loading of the extension left behind counts for nothing.
        if (!scriptURL.startsWith(origin) || status !== 'activated') continue;
        if (runningStatus === 'running') session.send('ServiceWorker.stopAllWorkers').catch(reject);
        if (runningStatus === 'stopped') resolve();
      }
    });
    await session.send('ServiceWorker.enable');
    await stopped;
  } finally {
    await session.detach();
  }
}
