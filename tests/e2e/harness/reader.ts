/**
 * The harness of the end-to-end tests. A test reads like what a reader does:
 *
 *   import { expect, it } from 'vitest';
 *   import { reader } from './harness/reader.ts';
 *
 *   it('shows who a name is', async () => {
 *     const page = await reader.open('<p>Talks at the Open University of China ended.</p>');
 *     expect((await page.mentions()).map((mention) => mention.exact)).toEqual(['Open University of China']);
 *     await page.hover('Open University of China');
 *     expect(await page.cardText()).toContain('memorandum');
 *     await page.press('Escape');
 *     await page.cardGone();
 *   });
 *
 * - `reader.open(html, { headers })` serves the markup from 127.0.0.1 and opens it; `reader.fixture('feed.html')` opens
 *   a file of tests/fixtures; `reader.popup(page)` opens the toolbar button's popup over a page, `reader.panel(page)`
 *   the panel beside it, `reader.extensionPage('options.html')` a page of the extension. `reader.storage(…)` and
 *   `reader.browser` reach the extension's own API.
 * - A page's own world: `page.evaluate(fn)`. The content script's world, which sees closed shadow roots:
 *   `page.inContentWorld(fn)`; inside the card: `page.inCard((root) => …)`. The functions run elsewhere, so they can
 *   use only their arguments.
 * - Nothing sleeps: `until('what is awaited', async () => condition)` asks again; `expect.poll` does as well.
 * - Real input is puppeteer's: `page.input.mouse`, `page.input.keyboard`.
 * - After every test the extension's settings are as on the first day. Its pages are closed or left, but for the last
 *   one: that is left when the next test opens a page, or one of the extension.
 *
 * `it` runs a test in Chromium and in Firefox; `which-browser.ts` has `itInOneBrowser` for what no browser decides.
 * `reader.browser.name` says which one it is.
 */
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import type { ExtensionBrowser } from '../../../cli/browsers/extension-browser.ts';
import {
  type BrowserName,
  type BrowserWindow,
  type ReadingSettings,
  type SurfacePage,
  USUAL_READING,
} from '../../../cli/browsers/types.ts';
import { VirtualDisplay } from '../../../cli/browsers/virtual-display.ts';
import { type Download, Downloads } from './downloads.ts';
import { launchBrowser } from './launch.ts';
import { PageServer, type ServedPage } from './page-server.ts';
import { PageUnderTest } from './page-under-test.ts';
import { SurfaceUnderTest } from './surface-under-test.ts';
import { until } from './until.ts';

export { PageUnderTest } from './page-under-test.ts';
export { SurfaceUnderTest } from './surface-under-test.ts';
export { until } from './until.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
    /** Whether it shows its window, on a virtual display. */
    inWindow: boolean;
  }
}

interface Running {
  readonly browser: ExtensionBrowser;
  readonly server: PageServer;
  readonly downloads: Downloads;
}

// One module graph serves all files of a run, so this browser does too. Puppeteer ends it with the process.
const shared = globalThis as {
  running?: Promise<Running>;
  pages?: PageUnderTest[];
  sparePages?: PageUnderTest[];
  spareExtensionPages?: PageUnderTest[];
  isReadingChanged?: boolean;
};
shared.pages ??= [];
shared.sparePages ??= [];
shared.spareExtensionPages ??= [];
const { pages, sparePages, spareExtensionPages } = shared;
const surfaces: SurfaceUnderTest[] = [];

async function start(): Promise<Running> {
  const name = inject('browser');
  const folder = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' }[name];
  const extension = fileURLToPath(new URL(`../../../.output/${folder}`, import.meta.url));
  const downloads = new Downloads();
  const display = inject('inWindow') ? { display: await VirtualDisplay.start() } : {};
  const options = { extension, downloads: downloads.folder, ...display };
  const [browser, server] = await Promise.all([launchBrowser(options), PageServer.start()]);
  return { browser, server, downloads };
}
shared.running ??= start();
const running = await shared.running;

const keep = (page: PageUnderTest): PageUnderTest => {
  pages.push(page);
  return page;
};

/** Begins with a page that another test has used. */
async function takeUp(page: PageUnderTest): Promise<void> {
  // Firefox does not move the focus to another window when the one that has it is closed.
  await page.input.bringToFront();
  await page.input.mouse.move(0, 0);
}

/** An address of the same site as the pages: for any other one, `about:blank` as well, Chromium starts a process. */
const nothing = running.server.add({ body: '' }, '/nothing');

class TakesLonger extends Error {}

/** Throws `TakesLonger` where it does; milliseconds. */
function within<Value>(time: number, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TakesLonger(`It takes longer than ${time} ms`)), time);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

const close = (page: PageUnderTest): Promise<void> => within(5_000, page.close()).catch(() => undefined);

/** Leaves what a page shows, with its content script. */
async function leave(page: PageUnderTest): Promise<void> {
  if (page.input.url() !== nothing) await page.tab.goto(nothing, 5_000);
}

/** Leaves the pages of the tests before, for a test that must not be disturbed by them. */
async function leaveSparePages(): Promise<void> {
  for (const spare of sparePages.splice(0)) {
    const isLeft = await within(5_000, leave(spare)).then(
      () => true,
      () => false,
    );
    if (isLeft) sparePages.push(spare);
    else await close(spare);
  }
}

/**
 * Opens an address in the page that the last test has left as it was: leaving it first would cost as much as opening
 * one. Gives `null` where that page, which may be one that never rests, does not let go; it is closed then. Throws
 * where the address asked for cannot be opened. Firefox's driver gives the new address only with the page's DOM, so a
 * page that hangs before that in Firefox is opened once more.
 */
async function openInSpare(url: string, viewport: OpenOptions['viewport']): Promise<PageUnderTest | null> {
  const spare = sparePages.pop();
  if (!spare) return null;
  const before = spare.input.url();
  let going: Promise<unknown> | undefined;
  try {
    await within(5_000, takeUp(spare));
    if (viewport) await within(5_000, spare.input.setViewport(viewport));
    // The same address once more would be a reload, which scrolls to where the page was.
    if (before === url) await leave(spare);
    going = spare.tab.goto(url);
    await within(5_000, going);
    return spare;
  } catch (error) {
    const isLeft = spare.input.url() !== before || before === url || before === nothing;
    if (going && (isLeft || !(error instanceof TakesLonger))) {
      await going.catch(async (fault: unknown) => {
        await close(spare);
        throw fault;
      });
      return spare;
    }
    console.warn(`${before} did not let go, so ${url} is opened in another tab:`, error);
    await close(spare);
    return null;
  }
}

const keepSurface = (surface: SurfacePage): SurfaceUnderTest => {
  const kept = new SurfaceUnderTest(surface);
  surfaces.push(kept);
  return kept;
};

export interface OpenOptions extends Omit<ServedPage, 'body'> {
  /** The path of the page on the server; a new one where it is left out. */
  readonly path?: string;
  /** CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

export const reader = {
  browser: running.browser,
  server: running.server,

  /** Opens markup as a page. */
  async open(html: string, { path, viewport, ...page }: OpenOptions = {}): Promise<PageUnderTest> {
    return reader.visit(running.server.add({ ...page, body: html }, path), viewport);
  },

  /** Opens a file of tests/fixtures. */
  fixture: (name: string, viewport?: OpenOptions['viewport']): Promise<PageUnderTest> =>
    reader.visit(running.server.fixture(name), viewport),

  async visit(url: string, viewport?: OpenOptions['viewport']): Promise<PageUnderTest> {
    const spare = await openInSpare(url, viewport);
    if (spare) return keep(spare);
    const page = keep(new PageUnderTest(await running.browser.open()));
    await page.watch();
    if (viewport) await page.input.setViewport(viewport);
    await page.tab.goto(url);
    return page;
  },

  /** A page of the extension in a tab of its own ("options.html"). */
  async extensionPage(path: string): Promise<PageUnderTest> {
    await leaveSparePages();
    const spare = spareExtensionPages.pop();
    if (!spare) return keep(new PageUnderTest(await running.browser.openExtensionPage(path)));
    keep(spare);
    await takeUp(spare);
    await running.browser.showExtensionPage(spare.tab, path);
    return spare;
  },

  /** The popup of the toolbar button, opened over `page`. */
  popup: async (page: PageUnderTest): Promise<SurfaceUnderTest> =>
    keepSurface(await running.browser.openPopup(page.tab)),

  /** The panel beside `page`. */
  panel: async (page: PageUnderTest): Promise<SurfaceUnderTest> =>
    keepSurface(await running.browser.openSidePanel(page.tab)),

  /** The file that the browser has downloaded since the last call, once it is whole. */
  download: (): Promise<Download> => running.downloads.next(),

  /** The browser's own window around the page; in Chromium only for the tests in tests/e2e/browser-ui. */
  browserWindow: (page: PageUnderTest): Promise<BrowserWindow> => running.browser.browserWindow(page.tab),

  /** The extension's storage; with `items`, stores them first. */
  storage: (items?: Record<string, unknown>): Promise<Record<string, unknown>> =>
    running.browser.inExtension(async (api, given) => {
      if (given) await api.storage.local.set(given);
      return api.storage.local.get(null);
    }, items),

  /** Changes the browser's settings for all pages, until the test is over. */
  async setReading(settings: Partial<ReadingSettings>): Promise<void> {
    shared.isReadingChanged = true;
    await running.browser.setReading({ ...USUAL_READING, ...settings });
  },

  stopBackground: () => running.browser.stopBackground(),
};

const VIEWPORT = { width: 1000, height: 800 };

/** Undoes what a test may have set for a tab that another one will use. */
async function reset(page: PageUnderTest): Promise<void> {
  page.input.removeAllListeners('dialog');
  const { width, height } = page.input.viewport() ?? VIEWPORT;
  const isChanged = width !== VIEWPORT.width || height !== VIEWPORT.height;
  if (isChanged && !inject('inWindow')) await page.input.setViewport(VIEWPORT);
  await running.browser.setMedia(page.tab, {});
}

async function resetAndLeave(page: PageUnderTest): Promise<void> {
  await leave(page);
  await reset(page);
}

/** Leaves a page of the extension; where it stands then, no code of the extension runs. */
async function emptyExtensionPage(page: PageUnderTest): Promise<void> {
  await running.browser.showExtensionPage(page.tab, 'manifest.json');
  await reset(page);
}

/** A closed page may still be storing something, so this waits until nothing was stored for a while. */
const forgetSettings = (): Promise<boolean> =>
  until('the extension is as on the first day', () =>
    running.browser.inExtension(async (api) => {
      const { local, session } = api.storage;
      for (let quiet = 0; quiet < 3; quiet += 1) {
        const kept = await Promise.all([local.get(null), session.get(null)]);
        if (kept.some((items) => Object.keys(items).length > 0)) {
          await Promise.all([local.clear(), session.clear()]);
          return false;
        }
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return true;
    }),
  );

/**
 * Removes the data packs that a test has added, and own data for good; it may also leave the storage locked or the
 * background broken.
 */
async function removePacks(): Promise<void> {
  const packs = await running.browser.ask({ type: 'packs' });
  for (const { id, bundled } of packs) if (!bundled) await running.browser.ask({ type: 'delete-own-pack', pack: id });
}

/** So many pages of each kind stay open for the next test: opening a window takes longer than most tests. */
const SPARE = 2;

/** Keeps a page for the next test; closes it where that fails, or where there are enough. */
async function spare(page: PageUnderTest, kept: PageUnderTest[], how: (page: PageUnderTest) => Promise<void>) {
  if (page.input.isClosed()) return;
  const isReady =
    kept.length < SPARE &&
    (await within(5_000, how(page)).then(
      () => true,
      () => false,
    ));
  if (isReady) kept.push(page);
  else await page.close().catch(() => undefined);
}

/** Takes back what a test has opened, set and stored; `set-up.ts` calls it after every test. */
export async function cleanUp(): Promise<void> {
  await Promise.all(surfaces.splice(0).map((surface) => surface.close().catch(() => undefined)));
  // The next test most often opens a page, which leaves this one.
  const lastPage = pages.findLast(({ watched }) => watched);
  await leaveSparePages();
  for (const page of pages.splice(0)) {
    if (page === lastPage) await spare(page, sparePages, reset);
    else if (page.watched) await spare(page, sparePages, resetAndLeave);
    else await spare(page, spareExtensionPages, emptyExtensionPage);
  }
  if (shared.isReadingChanged) await running.browser.setReading(USUAL_READING);
  shared.isReadingChanged = false;
  await removePacks().catch(() => undefined);
  await forgetSettings();
}
