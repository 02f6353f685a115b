/**
 * A separate browser for tests that would disturb the shared one: they reload the extension, switch it off, or take
 * permissions away.
 */
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { ownFile } from '../../../cli/browsers/chromium-settings.ts';
import type { ExtensionBrowser } from '../../../cli/browsers/extension-browser.ts';
import { evaluateInBrowserWindow } from '../../../cli/browsers/firefox-window.ts';
import type { LaunchOptions } from '../../../cli/browsers/types.ts';
import { launchBrowser } from './launch.ts';
import { PageUnderTest } from './page-under-test.ts';
import { until } from './until.ts';

const gecko = '{1852c78a-f507-4a4b-8168-d6123e1c80da}';
const folders = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

export class OwnBrowser {
  readonly browser: ExtensionBrowser;
  /** A document with the rights of the browser's page that manages extensions; Chromium only. */
  #manager: PageUnderTest | null = null;
  #pages: PageUnderTest[] = [];
  /** A page and a page of the extension that tests before have used: opening a window takes longer than most tests. */
  #spare: PageUnderTest | null = null;
  #spareExtensionPage: PageUnderTest | null = null;
  /**
   * Pages that no other test uses: those in the window of another one, which they would hide, and those that went to an
   * address of the browser's own, from which Firefox does not report that they leave.
   */
  readonly #notSpare = new WeakSet<PageUnderTest>();

  private constructor(browser: ExtensionBrowser) {
    this.browser = browser;
  }

  static async launch(options: Pick<LaunchOptions, 'ignoreRequests'> = {}): Promise<OwnBrowser> {
    const name = inject('browser');
    const extension = fileURLToPath(new URL(`../../../.output/${folders[name]}`, import.meta.url));
    // Firefox asks in a separate window, which no driver reaches; Chromium does not know the preference.
    const preferences = { 'extensions.webextOptionalPermissionPrompts': false };
    return new OwnBrowser(await launchBrowser({ extension, preferences, ...options }));
  }

  get isFirefox(): boolean {
    return this.browser.name === 'firefox';
  }

  async open(url: string): Promise<PageUnderTest> {
    const spare = this.#spare;
    this.#spare = null;
    if (spare) {
      await spare.input.bringToFront();
      await spare.input.mouse.move(0, 0);
      await spare.tab.goto(url);
      return this.#keep(spare);
    }
    const page = this.#keep(new PageUnderTest(await this.browser.open()));
    await page.watch();
    await page.tab.goto(url);
    return page;
  }

  /** Loads the extension again, as an update does; pages of the extension close. `page`: any page of this browser. */
  async reload(page: PageUnderTest): Promise<void> {
    if (this.isFirefox) await this.#change(page, 'reload');
    else
      await this.#manage(async ({ developer }, id) => {
        // Chromium loads unpacked extensions again only in developer mode.
        await developer.updateProfileConfiguration({ inDeveloperMode: true });
        await developer.reload(id, { failQuietly: true });
      }, new URL(this.browser.origin).host);
  }

  /** Switches the extension off, as the reader does. */
  async disable(page: PageUnderTest): Promise<void> {
    if (this.isFirefox) await this.#change(page, 'disable');
    else
      await this.#manage(({ management }, id) => management.setEnabled(id, false), new URL(this.browser.origin).host);
  }

  /** Switches it on again. */
  async enable(page: PageUnderTest): Promise<void> {
    if (this.isFirefox) await this.#inWindow(page, `${addon}.then((addon) => addon.enable()).then(() => 'done')`);
    else await this.#manage(({ management }, id) => management.setEnabled(id, true), new URL(this.browser.origin).host);
  }

  /** Sets the site access in the browser's settings of the extension: every site, or only on a click. */
  async setAccess(page: PageUnderTest, access: 'every-site' | 'on-click'): Promise<void> {
    if (this.isFirefox) {
      const change = access === 'every-site' ? 'add' : 'remove';
      await this.#inWindow(
        page,
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.${change}(
           '${gecko}', { permissions: [], origins: ['<all_urls>'] }, ${policy}.extension).then(() => 'done')`,
      );
      return;
    }
    await this.#manage(
      ({ developer }, extensionId, hostAccess) => developer.updateExtensionConfiguration({ extensionId, hostAccess }),
      new URL(this.browser.origin).host,
      access === 'every-site' ? 'ON_ALL_SITES' : 'ON_CLICK',
    );
  }

  /** Chromium only: switches the access to files on this computer on, after which the extension is loaded again. */
  async allowFiles(fileAccess: boolean): Promise<void> {
    await this.#manage(
      async ({ developer }, extensionId, allowed) => {
        await developer.updateProfileConfiguration({ inDeveloperMode: true });
        await developer.updateExtensionConfiguration({ extensionId, fileAccess: allowed });
      },
      new URL(this.browser.origin).host,
      fileAccess,
    );
  }

  /** Clicks the extension's button in the toolbar of the page's window. */
  async clickToolbarButton(page: PageUnderTest): Promise<void> {
    await page.input.bringToFront();
    if (this.isFirefox) {
      await this.#inWindow(
        page,
        `(async () => {
           const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
           const window = ${windowOf(page.input.url())};
           // A click on the button of an open popup would only close it.
           for (const panel of window.document.querySelectorAll('panel')) {
             if (panel.state === 'closed') continue;
             const hidden = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
             panel.hidePopup();
             await hidden;
           }
           return ExtensionParent.apiManager.global.browserActionFor(${policy}.extension).triggerAction(window);
         })()`,
      );
      return;
    }
    const session = await page.input.browser().target().createCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const url = page.input.url();
    const tab = targetInfos.find((target) => target.url === url);
    if (!tab) throw new Error(`No tab shows ${url}`);
    // Newer than puppeteer's table of commands.
    const send = session.send.bind(session) as (method: string, parameters: object) => Promise<unknown>;
    await send('Extensions.triggerAction', { id: new URL(this.browser.origin).host, targetId: tab.targetId });
    await session.detach();
  }

  /** A page of the extension that shows `page`, like the popup over it. */
  async extensionPage(path: string): Promise<PageUnderTest> {
    const spare = this.#spareExtensionPage;
    this.#spareExtensionPage = null;
    if (!spare) return this.#keep(new PageUnderTest(await this.browser.openExtensionPage(path)));
    await spare.input.bringToFront();
    await this.browser.showExtensionPage(spare.tab, path);
    return this.#keep(spare);
  }

  /** Opens a page of the extension while `page` is the active one of its window, like the side panel. */
  async beside(page: PageUnderTest, path: string): Promise<PageUnderTest> {
    const beside = this.#keep(new PageUnderTest(await this.browser.openBeside(page.tab, path)));
    this.#notSpare.add(beside);
    return beside;
  }

  /** Leaves a page of the extension, so that the next `extensionPage` can use its tab. */
  async leave(page: PageUnderTest): Promise<void> {
    await this.browser.showExtensionPage(page.tab, 'manifest.json');
    this.#pages = this.#pages.filter((each) => each !== page);
    this.#spareExtensionPage = page;
  }

  /** Leaves or closes the pages that were opened here and allows every site again. */
  async forgetPages(): Promise<void> {
    const pages = this.#pages.splice(0);
    const [first] = pages;
    if (first) await this.setAccess(first, 'every-site');
    const open = pages.filter(({ input }) => !input.isClosed());
    this.#spare ??= open.find((page) => page.watched && !this.#notSpare.has(page)) ?? null;
    const others = open.filter((page) => page !== this.#spare);
    const extensionPage = this.#spareExtensionPage
      ? undefined
      : others.find((page) => !page.watched && !this.#notSpare.has(page));
    if (extensionPage) await this.leave(extensionPage);
    await Promise.all(others.map((page) => page !== extensionPage && page.close().catch(() => undefined)));
  }

  /** An address that the driver itself does not load: pages of the browser, and those that cannot be reached. */
  async navigate(page: PageUnderTest, url: string): Promise<void> {
    this.#notSpare.add(page);
    if (!this.isFirefox) {
      const session = await page.input.createCDPSession();
      // Puppeteer would wait for the load of a PDF, of which it is not told, as long as it waits for anything.
      await session.send('Page.navigate', { url });
      await until(`${url} is loaded`, async () => {
        const { result } = await session.send('Runtime.evaluate', { expression: 'document.readyState' });
        return result.value === 'complete';
      });
      await session.detach();
      return;
    }
    await page.input.bringToFront();
    await this.#inWindow(
      page,
      `(() => {
         const { gBrowser } = ${windowOf(page.input.url())};
         const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
         gBrowser.selectedBrowser.fixupAndLoadURIString(${JSON.stringify(url)}, { triggeringPrincipal });
       })()`,
    );
    await until(`${url} is loaded`, () =>
      this.#inWindow(
        page,
        `(() => {
           const { selectedBrowser } = ${windowOf(url)}.gBrowser;
           const loading = selectedBrowser.webProgress?.isLoadingDocument;
           return String(!loading && selectedBrowser.currentURI.spec === ${JSON.stringify(url)});
         })()`,
      ).then((done) => done === 'true'),
    );
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Not awaited: the window that runs it holds only a page of the extension, and closes with it. */
  async #change(page: PageUnderTest, what: 'reload' | 'disable'): Promise<void> {
    await this.#inWindow(page, `void ${addon}.then((addon) => addon.${what}()), 'begun'`);
  }

  #keep(page: PageUnderTest): PageUnderTest {
    this.#pages.push(page);
    return page;
  }

  #inWindow(page: PageUnderTest, expression: string): Promise<unknown> {
    return evaluateInBrowserWindow(page.input.browser(), expression);
  }

  async #manage<Args extends unknown[]>(
    run: (api: Manager, ...args: Args) => Promise<unknown>,
    ...args: Args
  ): Promise<void> {
    this.#manager ??= new PageUnderTest(await this.browser.open(ownFile('extensions')));
    const source = `(${run})({ developer: chrome.developerPrivate, management: chrome.management }, ...${JSON.stringify(args)})`;
    await this.#manager.input.evaluate(source);
  }
}

interface Manager {
  readonly developer: {
    reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<unknown>;
    updateExtensionConfiguration(change: {
      extensionId: string;
      hostAccess?: string;
      fileAccess?: boolean;
    }): Promise<unknown>;
  };
  readonly management: { setEnabled(id: string, enabled: boolean): Promise<unknown> };
}

const policy = `WebExtensionPolicy.getByID('${gecko}')`;
const addon = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID('${gecko}')`;

/** The window of Firefox that shows an address; the last one that had the focus where none does. */
const windowOf = (url: string): string => `(
  [...Services.wm.getEnumerator('navigator:browser')].find(
    ({ gBrowser }) => gBrowser.selectedBrowser.currentURI.spec === ${JSON.stringify(url)},
  ) ?? Services.wm.getMostRecentWindow('navigator:browser'))`;
