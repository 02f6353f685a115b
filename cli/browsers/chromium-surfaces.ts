import type { Browser, Page, Target } from 'puppeteer-core';
import { PATIENCE } from './patience.ts';
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
export interface SurfacesOf {
  readonly browser: Browser;
  readonly origin: string;
  readonly setMedia: (page: Page, media: Media) => Promise<void>;
}

/** Brings the tab to the front; gives its window, as the extension API numbers them. */
export async function bringToFront(tab: DrivenTab, extensionPage: Page): Promise<number> {
  await tab.page.bringToFront();
  return extensionPage.evaluate(async (id) => {
    const { windowId } = await chrome.tabs.get(id);
    await chrome.windows.update(windowId, { focused: true });
    return windowId;
  }, tab.id);
}

async function gone(page: Page): Promise<void> {
  if (!page.isClosed()) await new Promise<void>((resolve) => page.once('close', () => resolve()));
}

/**
 * Waits for a new page of the extension at this path. Pages in `before` do not count, since a tab may have the same
 * path.
 */
async function openPage({ browser, origin }: SurfacesOf, path: string, before: readonly Target[]): Promise<Page> {
  const url = `${origin}/${path}`;
  const isNew = (target: Target) => target.url() === url && !before.includes(target);
  return (await browser.waitForTarget(isNew, { timeout: PATIENCE })).asPage();
}

/** The popup that is open or opening; popups in `before` do not count. */
export async function openedPopup(of: SurfacesOf, before: readonly Target[] = []): Promise<PuppeteerSurface> {
  const page = await openPage(of, 'popup.html', before);
  const close = async () => {
    // The document may be closed before the call returns.
    await page.evaluate(() => window.close()).catch(() => undefined);
    await gone(page);
  };
  return new PuppeteerSurface(page, { setMedia: of.setMedia, close });
}

/**
 * The panel that is open or opening in a window; panels in `before` do not count; `extensionPage` is an open page of
 * the extension.
 */
export async function openedSidePanel(
  of: SurfacesOf,
  window: number,
  extensionPage: Page,
  before: readonly Target[] = [],
): Promise<PuppeteerSurface> {
  const page = await openPage(of, 'sidepanel.html', before);
  const close = async () => {
    await extensionPage.evaluate((windowId) => chrome.sidePanel.close({ windowId }), window);
    await gone(page);
  };
  return new PuppeteerSurface(page, { setMedia: of.setMedia, close });
}

/** Opens the popup over the tab; `extensionPage` is an open page of the extension. */
export async function openPopup(of: SurfacesOf, tab: DrivenTab, extensionPage: Page): Promise<PuppeteerSurface> {
  const window = await bringToFront(tab, extensionPage);
  const before = of.browser.targets();
  await extensionPage.evaluate((windowId) => chrome.action.openPopup({ windowId }), window);
  return openedPopup(of, before);
}

/**
 * Opens the panel beside the tab. Chromium opens the panel only on a user gesture, which Puppeteer's `evaluate` counts
 * as.
 */
export async function openSidePanel(of: SurfacesOf, tab: DrivenTab, extensionPage: Page): Promise<PuppeteerSurface> {
  const window = await bringToFront(tab, extensionPage);
  const before = of.browser.targets();
  await extensionPage.evaluate((windowId) => chrome.sidePanel.open({ windowId }), window);
  return openedSidePanel(of, window, extensionPage, before);
}
