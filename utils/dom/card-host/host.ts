import type { Listen } from '../early-listeners/early-listeners.ts';
import { keepFromPage } from './keep-from-page.ts';

/**
 * What the page's rules may not touch. An important rule of a shadow root wins over every rule of the page, important
 * ones too (CSS Cascade 5, section 6.1). The popover lifts the host above every z-index.
 */
const hostRules = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  overflow: visible !important;
  contain: none !important;
  pointer-events: auto !important;
  direction: ltr !important;
}
:host(:not(:popover-open)) { display: none !important; }
`;

/** The element in the page that all cards live in, with a closed shadow root. It is in the page only while one is open. */
export class CardHost {
  readonly element: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #document: Document;
  #cards = 0;

  constructor(document: Document, css: string, listen: Listen, signal: AbortSignal) {
    this.#document = document;
    this.element = document.createElement('partnership-lens-card');
    this.element.setAttribute('popover', 'manual');
    this.#root = this.element.attachShadow({ mode: 'closed' });
    this.#adopt(hostRules + css);
    keepFromPage(this.element, this.#root, listen, signal);
    signal.addEventListener('abort', () => this.element.remove(), { once: true });
  }

  /** The element inside that has the focus. */
  get activeElement(): Element | null {
    return this.#root.activeElement;
  }

  /** A new place for a card to be drawn in, above everything on the page. */
  add(): HTMLElement {
    const root = this.#document.createElement('div');
    root.className = 'lens lens-card';
    this.#root.append(root);
    this.#cards += 1;
    this.raise();
    return root;
  }

  remove(root: HTMLElement): void {
    root.remove();
    this.#cards -= 1;
    if (this.#cards === 0) this.element.remove();
  }

  /** Puts the host (back) into the page and on top: a page may have taken it away or opened something above it. */
  raise(): void {
    const { element } = this;
    const parent = this.#parent();
    if (element.parentNode !== parent) parent.append(element);
    else if (element.matches(':popover-open')) element.hidePopover();
    // CSS zoom of the page would scale the card and every length that places it.
    const zoom = parent.currentCSSZoom ?? 1;
    if (zoom === 1) element.style.removeProperty('zoom');
    else element.style.setProperty('zoom', String(1 / zoom), 'important');
    element.showPopover();
  }

  /** Everything outside an open modal dialog is inert, so the host goes inside. */
  #parent(): Element {
    return [...this.#document.querySelectorAll('dialog:modal')].at(-1) ?? this.#document.documentElement;
  }

  /** Constructed sheets pass every content security policy; where a content script may not use them, a style does. */
  #adopt(css: string): void {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      this.#root.adoptedStyleSheets = [sheet];
      if (this.#root.adoptedStyleSheets.length === 1) return;
    } catch {
      // Firefox: the sheet belongs to the content script's sandbox and the root to the page.
    }
    const style = this.#document.createElement('style');
    style.textContent = css;
    this.#root.append(style);
  }
}
