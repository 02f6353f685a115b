import type { Listen } from '../events/capture-events.ts';
import { type KeptEvents, keepFromPage } from './keep-from-page.ts';
import { deepActiveElement, topLayerAround } from './top-layer.ts';

/**
 * Properties that the page's rules must not change. An important rule of a shadow root wins over every rule of the
 * page, important ones too (CSS Cascade 5, section 6.1). The popover lifts the cards above every z-index. It stands
 * inside the root, which its events do not leave: the page can neither see nor forbid that it is shown, and cannot
 * close it. The property is set by the content script's style sheet: Firefox removes the sheet with the extension, and
 * leftovers in the page become invisible.
 */
const HOST_RULES = `
:host, [popover] {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  overflow: visible !important;
  contain: none !important;
  pointer-events: auto !important;
  -webkit-user-select: text !important;
  user-select: text !important;
  direction: ltr !important;
}
:host(partnership-lens-card) { display: var(--partnership-lens-card, none) !important; }
[popover]:not(:popover-open) { display: none !important; }
@media print { [popover]:popover-open { display: none !important; } }
`;

/** Attributes by which a page takes an element from the reader. */
const DEADENING = ['inert', 'aria-hidden', 'hidden'] as const;

/** How often in a row the host is put back while a card is open, in pages that remove unknown elements. */
const MAX_RETURNS = 3;
/** From this return on it stands elsewhere: some pages let nothing stand beside their body, others nothing in it. */
const IN_BODY = 2;
const NEAR_NAME = 3;
/** Milliseconds after which the next time is no more in a row: such a page looks for them from time to time. */
const ROW = 100;

/**
 * The element in the page that all cards live in, with a closed shadow root. It is in the page only while one is open.
 */
export class CardHost {
  readonly #document: Document;
  readonly #css: string;
  readonly #listen: Listen;
  readonly #own: (host: Element) => void;
  readonly #removed: () => void;
  readonly #signal: AbortSignal;
  readonly #removals: MutationObserver;
  readonly #changes: MutationObserver;
  #life = new AbortController();
  #kept: KeptEvents | null = null;
  #element: HTMLElement;
  #root: ShadowRoot;
  /** The popover that holds the cards. */
  #layer: HTMLElement;
  #cards: readonly HTMLElement[] = [];
  #returns = 0;
  #lastReturn = 0;
  /** The number of the return since which it stays in this page. */
  #mostReturns = 0;
  #around: Element | null = null;
  #near: Element | null = null;

  /**
   * `own` is called with each element of the extension in the page, `removed` where the page lets it stand nowhere.
   */
  constructor(
    document: Document,
    css: string,
    listen: Listen,
    own: (host: Element) => void,
    removed: () => void,
    signal: AbortSignal,
  ) {
    this.#document = document;
    this.#removed = removed;
    this.#css = HOST_RULES + css;
    this.#listen = listen;
    this.#own = own;
    this.#signal = signal;
    [this.#element, this.#root, this.#layer] = this.#make('partnership-lens-card');
    this.#removals = new MutationObserver(() => this.#putBack());
    this.#changes = new MutationObserver(() => this.#restore());
    signal.addEventListener('abort', () => this.#takeAway(), { once: true });
  }

  get element(): HTMLElement {
    return this.#element;
  }

  /** The element inside that has the focus. */
  get activeElement(): Element | null {
    return this.#root.activeElement;
  }

  /**
   * A new container for a card, above everything on the page. `around`: the element of the top layer that holds the
   * card's name. `near`: an element of the page that the name stands in.
   */
  add(around: Element | null, near: Element | null): HTMLElement {
    const root = this.#document.createElement('div');
    root.className = 'theme card-root';
    this.#layer.append(root);
    this.#cards = [...this.#cards, root];
    this.#returns = 0;
    this.#around = around;
    this.#near = near;
    this.raise();
    return root;
  }

  remove(root: HTMLElement): void {
    root.remove();
    this.#cards = this.#cards.filter((card) => card !== root);
    if (this.#cards.length === 0) this.#takeAway();
  }

  /** Puts the host (back) into the page and on top: a page may have removed it or opened something above it. */
  raise(): void {
    const element = this.#element;
    const layer = this.#layer;
    const parent = this.#parent();
    this.#removals.disconnect();
    if (element.parentNode !== parent) parent.append(element);
    else if (layer.matches(':popover-open')) layer.hidePopover();
    this.#showInShadow(element);
    // CSS zoom of the page would scale the card and every length that places it. The host itself is not affected: its
    // important rules win.
    const zoom = parent.currentCSSZoom ?? 1;
    for (const card of this.#cards) card.style.zoom = zoom === 1 ? '' : String(1 / zoom);
    layer.showPopover();
    this.#kept?.keepRaw(true);
    this.#removals.observe(parent, { childList: true });
    this.#changes.observe(element, { attributeFilter: [...DEADENING] });
  }

  /** A page may make all elements but its own dialog inert, hide what it does not know, or move it, which closes it. */
  #restore(): void {
    const element = this.#element;
    if (!element.isConnected) return;
    const isDead = DEADENING.some((name) => element.hasAttribute(name));
    if ((!isDead && this.#layer.matches(':popover-open')) || !this.#mayReturn()) return;
    this.#changes.disconnect();
    for (const name of DEADENING) element.removeAttribute(name);
    this.raise();
  }

  #mayReturn(): boolean {
    if (this.#cards.length === 0) return false;
    const now = performance.now();
    if (now - this.#lastReturn > ROW) this.#returns = 0;
    this.#lastReturn = now;
    this.#returns += 1;
    this.#mostReturns = Math.min(MAX_RETURNS, Math.max(this.#returns, this.#mostReturns));
    return this.#returns <= MAX_RETURNS;
  }

  /** The content script's sheet reaches into no shadow root of the page, so its property is set on the host there. */
  #showInShadow(element: HTMLElement): void {
    const inShadow = element.getRootNode() !== this.#document;
    if (inShadow) element.style.setProperty('--partnership-lens-card', 'block');
    else element.removeAttribute('style');
  }

  /** Everything outside an open modal dialog or an element in full screen is inert, so the host goes inside. */
  #parent(): Element {
    const { documentElement, fullscreenElement } = this.#document;
    if (this.#around?.isConnected && this.#around.matches(':modal, :popover-open, :fullscreen')) return this.#around;
    const modal = [...this.#document.querySelectorAll('dialog:modal')].at(-1);
    const dialog = modal ?? topLayerAround(deepActiveElement(this.#document))?.closest('dialog:modal');
    const usual =
      (this.#mostReturns >= NEAR_NAME && this.#near?.isConnected && this.#near) ||
      (this.#mostReturns >= IN_BODY && this.#document.body) ||
      documentElement;
    return dialog ?? (fullscreenElement?.matches('video, iframe') ? null : fullscreenElement) ?? usual;
  }

  #takeAway(): void {
    this.#kept?.keepRaw(false);
    this.#removals.disconnect();
    this.#changes.disconnect();
    this.#element.remove();
  }

  /**
   * Uses another element name, since some pages remove elements with unknown names. Gives up where the page removes
   * that one too, wherever it stands.
   */
  #putBack(): void {
    if (this.#element.isConnected) return this.#restore();
    if (!this.#mayReturn()) return this.#cards.length > 0 ? this.#removed() : undefined;
    [this.#element, this.#root, this.#layer] = this.#make('div');
    this.#layer.append(...this.#cards);
    this.raise();
  }

  #make(name: string): [HTMLElement, ShadowRoot, HTMLElement] {
    this.#life.abort();
    this.#life = new AbortController();
    const element = this.#document.createElement(name);
    const root = element.attachShadow({ mode: 'closed' });
    this.#adopt(root);
    const layer = this.#document.createElement('div');
    layer.setAttribute('popover', 'manual');
    root.append(layer);
    this.#kept?.keepRaw(false);
    this.#kept = keepFromPage(element, root, this.#listen, AbortSignal.any([this.#signal, this.#life.signal]));
    this.#own(element);
    return [element, root, layer];
  }

  /** Constructed sheets pass every content security policy; where a content script may not use them, a style does. */
  #adopt(root: ShadowRoot): void {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(this.#css);
      root.adoptedStyleSheets = [sheet];
      if (root.adoptedStyleSheets.length === 1) return;
    } catch {
      // Firefox: the sheet belongs to the content script's sandbox and the root to the page.
    }
    const style = this.#document.createElement('style');
    style.textContent = this.#css;
    root.append(style);
  }
}
