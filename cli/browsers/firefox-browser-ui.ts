import { FirefoxSurface } from './firefox-surface.ts';
import { awaitInBrowser, type ChromeElement, type FirefoxWindow } from './firefox-window.ts';
import type { BrowserWindow } from './types.ts';

/** The ways to open the extension in a window of Firefox. */
export class FirefoxBrowserUi implements BrowserWindow {
  readonly #window: FirefoxWindow;
  readonly #extension: string;
  /** The form of the extension's id in the ids of elements in Firefox's windows. */
  readonly #widget: string;

  readonly #zoom: number;

  /** `zoom`: what the reader zooms the popup to; Firefox remembers it for tabs alone. */
  constructor(window: FirefoxWindow, extension: string, zoom: number) {
    this.#window = window;
    this.#zoom = zoom;
    this.#extension = extension;
    this.#widget = extension.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  }

  /** Clicks the extension's button, which Firefox puts into the menu of all extensions. */
  async openPopup(): Promise<FirefoxSurface> {
    const button = `[data-extensionid="${this.#extension}"] .unified-extensions-item-action-button`;
    if (!(await this.#window.shows(button))) await this.#window.click('#unified-extensions-button');
    await this.#window.click(button);
    return this.popup();
  }

  async popup(): Promise<FirefoxSurface> {
    const popup = new FirefoxSurface('popup', this.#window);
    await popup.opened();
    if (this.#zoom !== 1) await popup.zoom(this.#zoom);
    return popup;
  }

  /** Chooses the extension in View > Sidebar, unless it is open already: the entry would close it. */
  async openSidePanel(): Promise<FirefoxSurface> {
    if (!(await new FirefoxSurface('side-panel', this.#window).isOpen())) {
      await this.#window.evaluate((window, id) => {
        const entry = window.document.getElementById(id) as ChromeElement | null;
        if (!entry) throw new Error('The extension is not in the menu of sidebars');
        entry.doCommand();
      }, `menubar_menu_${this.#widget}-sidebar-action`);
    }
    return this.sidePanel();
  }

  async sidePanel(): Promise<FirefoxSurface> {
    const panel = new FirefoxSurface('side-panel', this.#window);
    await panel.opened();
    return panel;
  }

  press(keys: string): Promise<void> {
    return this.#window.press(keys);
  }

  type(text: string): Promise<void> {
    return this.#window.type(text);
  }

  async typeAddress(text: string): Promise<void> {
    // A click selects the text.
    await this.#window.click('#urlbar-input');
    await this.#window.type(text);
  }

  suggestions(): Promise<readonly string[]> {
    return this.#window.evaluate((window) =>
      [...window.document.querySelectorAll('#urlbar .urlbarView-row[type="addon"]')].map(
        (row) => row.textContent?.trim() ?? '',
      ),
    );
  }

  chooseFromContextMenu(at = 0): Promise<string> {
    return awaitInBrowser('the context menu has the entry of the extension', () =>
      this.#window.evaluate(
        (window, widget, place) => {
          const menu = window.document.getElementById('contentAreaContextMenu') as ChromeElement | null;
          const entries = menu?.querySelectorAll<ChromeElement>(`menuitem[id^="${widget}-menuitem"]:not([hidden])`);
          const entry = entries?.[place];
          if (menu?.state !== 'open' || !entry) return null;
          // Several entries are in a menu of the extension's own, which has to be open.
          const popup = entry.parentElement as ChromeElement | null;
          const own = popup?.parentElement as (ChromeElement & { open?: boolean }) | null;
          if (popup && own && popup !== menu && popup.state !== 'open') {
            own.open = true;
            return null;
          }
          const label = entry.getAttribute('label');
          (popup ?? menu).activateItem(entry);
          return label;
        },
        this.#widget,
        at,
      ),
    );
  }

  async answerPermissionPrompt(answer: 'allow' | 'refuse'): Promise<string> {
    const prompt = '#notification-popup popupnotification';
    const which = answer === 'allow' ? 'primary' : 'secondary';
    const button = `${prompt} .popup-notification-${which}-button`;
    await awaitInBrowser('the browser asks', async () => ((await this.#window.shows(button)) ? true : null));
    const asked = await this.#window.evaluate(
      (window, wanted) => window.document.querySelector(wanted)?.textContent?.replace(/\s+/g, ' ') ?? '',
      prompt,
    );
    await this.#window.click(button);
    await awaitInBrowser('the question is gone', async () => ((await this.#window.shows(prompt)) ? null : true));
    return asked;
  }
}
