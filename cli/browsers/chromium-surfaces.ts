import type { Browser, Page } from 'puppeteer-core';
import { PuppeteerSurface } from './surface.ts';
import type { DrivenTab, Media } from './types.ts';

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

/** The browser whose surfaces are opened, and the origin of the extension in it. */
interface SurfacesOf {
  readonly browser: Browser;
  readonly origin: string;
  readonly setMedia: (page: Page, media: Media) => Promise<void>;
}

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

/** Opens the popup over the tab; `desk` is an open page of the extension. */
export async function openPopup(
  { browser, origin, setMedia }: SurfacesOf,
  tab: DrivenTab,
  desk: Page,
): Promise<PuppeteerSurface> {
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

/**
 * Opens the panel beside the tab. Puppeteer evaluates as if the reader had just pressed something, and Chromium opens
 * the panel only then.
 */
export async function openSidePanel(
  { browser, origin, setMedia }: SurfacesOf,
  tab: DrivenTab,
  desk: Page,
): Promise<PuppeteerSurface> {
  const windowId = await bringToFront(tab, desk);
  const open = () => desk.evaluate((id) => chrome.sidePanel.open({ windowId: id }), windowId);
  const page = await openedBy(browser, `${origin}/sidepanel.html`, open);
  const close = async () => {
    await desk.evaluate((id) => chrome.sidePanel.close({ windowId: id }), windowId);
    await gone(page);
  };
  return new PuppeteerSurface(page, { setMedia, close });
}
