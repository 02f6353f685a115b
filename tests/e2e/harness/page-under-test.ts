import type { ElementHandle, Page } from 'puppeteer-core';
import type { Tab } from '../../../cli/browsers/tab.ts';
import { cardRoot } from '../../../cli/card-root.ts';
import type { PageMention, PageReport } from '../../../utils/core/page/page-report.ts';
import { runAxeInCard, runAxeInDocument } from './axe.ts';
import { findText, type Point } from './find-text.ts';
import { recordChanges } from './record-changes.ts';
import { until } from './until.ts';

/** A page in the browser, with what a reader does on it; see `reader.ts`. */
export class PageUnderTest {
  readonly tab: Tab;
  watched = false;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  /** Puppeteer's page: mouse, keyboard, screenshot, viewport. */
  get input(): Page {
    return this.tab.page;
  }

  evaluate<Args extends unknown[], Result>(run: (...args: Args) => Result | Promise<Result>, ...args: Args) {
    return this.tab.evaluate(run, ...args);
  }

  inContentWorld<Args extends unknown[], Result>(run: (...args: Args) => Result | Promise<Result>, ...args: Args) {
    return this.tab.inContentWorld(run, ...args);
  }

  /** What the content script knows of the page, once it has read all of it. */
  report(): Promise<PageReport> {
    return until('the page is read', async () => {
      const report = await this.tab.send({ type: 'report' });
      return report.state !== 'reading' && report;
    });
  }

  async mentions(): Promise<readonly PageMention[]> {
    return (await this.report()).mentions;
  }

  /**
   * Names of the extension's registered CSS highlights, with the number of their ranges. Read in the page's world,
   * since a content script in Firefox cannot call the functions of the registry.
   */
  highlights(): Promise<Record<string, number>> {
    return this.evaluate(() => {
      const sizes: Record<string, number> = {};
      CSS.highlights.forEach((highlight, name) => {
        if (name.startsWith('partnership-lens')) sizes[name] = highlight.size;
      });
      return sizes;
    });
  }

  /** The middle of the nth occurrence (from 0) of the text, in CSS pixels of the viewport; scrolls it into view. */
  pointOf(text: string, nth = 0): Promise<Point> {
    return until(`“${text}” stands on the page`, () => this.inContentWorld(findText, text, nth));
  }

  /** Brings the pointer beside a text and then slowly onto it, as a hand does. */
  async hover(text: string, nth = 0): Promise<Point> {
    const point = await this.pointOf(text, nth);
    await this.#marked();
    await this.moveTo({ x: point.x - 30, y: point.y + 12 }, 1);
    await this.moveTo(point);
    return point;
  }

  /** Marks come a moment after the mentions are known, and a pointer that rests where none is yet opens no card. */
  async #marked(): Promise<void> {
    await until('the page is marked', async () => Object.keys(await this.highlights()).length > 0);
  }

  async moveTo(point: Point, steps = 8): Promise<void> {
    await this.input.mouse.move(point.x, point.y, { steps });
  }

  async click(text: string, nth = 0): Promise<void> {
    const point = await this.pointOf(text, nth);
    await this.input.mouse.click(point.x, point.y);
  }

  press(key: Parameters<Page['keyboard']['press']>[0]): Promise<void> {
    return this.input.keyboard.press(key);
  }

  /** Runs a self-contained function on the card's shadow root; `null` where no card is open. */
  async inCard<Args extends unknown[], Result>(
    run: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Awaited<Result> | null> {
    const values = args.map((value) => JSON.stringify(value)).join(', ');
    const source = `(() => { const root = (${cardRoot})(); return root ? (${run})(root, ${values}) : null; })()`;
    return (await this.tab.inContentWorldSource(source)) as Awaited<Result> | null;
  }

  /** The text of the open card, once its data has come and it holds `containing`. */
  cardText(containing = ''): Promise<string> {
    return until(`a card is open${containing && ` with “${containing}”`}`, async () => {
      const card = await this.inCard((root) => ({
        text: root.textContent ?? '',
        // Until then it holds the name alone, and a busy machine has time to read that.
        asksForData: root.querySelector('[aria-busy=true]') !== null,
      }));
      if (card && !card.asksForData && card.text.includes(containing)) return card.text;
      throw new Error(card === null ? 'No card is open' : `The card says “${card.text}”`);
    });
  }

  cardIsOpen(): Promise<boolean> {
    return this.inCard(() => true).then((open) => open === true);
  }

  async cardGone(): Promise<void> {
    await until('no card is open', async () => !(await this.cardIsOpen()));
  }

  /** The box of the card, in CSS pixels of the viewport, once it stands still. */
  async cardRect(): Promise<{ left: number; top: number; right: number; bottom: number }> {
    let last = '';
    return until('a card stands still', async () => {
      const box = await this.inCard(async (root) => {
        // It is placed anew in the frame after its contents have changed.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const card = root.querySelector('[role=dialog]');
        if (!card) return null;
        const { left, top, right, bottom } = card.getBoundingClientRect();
        return { left, top, right, bottom };
      });
      const now = JSON.stringify(box);
      const isStill = now === last;
      last = now;
      return isStill && box;
    });
  }

  /** Clicks, with the real mouse, what holds this text in the card (a button, a link, a summary). */
  async clickInCard(text: string): Promise<void> {
    // The card grows, shrinks and is placed anew while its lines open: a button is pressed once it stands still.
    let last: Point | null = null;
    const point = await until(`“${text}” stands still in the card`, async () => {
      const now = await this.inCard((root, wanted) => {
        const found = [...root.querySelectorAll('a, button, summary, [role=button]')].find(
          (element) => element.textContent?.includes(wanted) || element.getAttribute('aria-label')?.includes(wanted),
        );
        found?.scrollIntoView({ block: 'nearest' });
        const box = found?.getBoundingClientRect();
        return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }, text);
      const isStill = now && last && now.x === last.x && now.y === last.y;
      last = now ?? null;
      return isStill ? now : null;
    });
    await this.input.mouse.click(point.x, point.y);
  }

  /** In a page of the extension: the first element with this selector, once it is there. */
  element(selector: string): Promise<ElementHandle<Element>> {
    return until(`${selector} is there`, () => this.input.$(selector));
  }

  /**
   * In a page of the extension: puts a text into a field in place of what stands there, at once, where the page would
   * answer each typed letter. The field gets one `input` event, no keys and no `paste`.
   */
  async fill(selector: string, text: string): Promise<void> {
    const field = await this.element(selector);
    // A field of a dialog is there before the dialog is shown, and takes no text until then.
    await until(`${selector} takes the focus`, () =>
      field.evaluate((element) => {
        (element as HTMLElement).focus();
        return document.activeElement === element;
      }),
    );
    await field.evaluate((element, given) => {
      (element as HTMLInputElement | HTMLTextAreaElement).select();
      document.execCommand('insertText', false, given);
    }, text);
  }

  /** In a page of the extension: its text. */
  text(): Promise<string> {
    return this.evaluate(() => document.body.textContent ?? '');
  }

  /** Accessibility violations of the open card (`scope: 'card'`) or of the whole document, one line each. */
  axe(scope: 'card' | 'document' = 'document'): Promise<string[]> {
    return scope === 'card' ? runAxeInCard(this) : runAxeInDocument((expression) => this.input.evaluate(expression));
  }

  /** From now on, every document of this tab records the changes to its DOM, from the moment it is parsed. */
  async watch(): Promise<void> {
    this.watched = true;
    await this.input.evaluateOnNewDocument(recordChanges);
  }

  /** The changes to the document since it was parsed, one line each, without the host of the card. */
  changes(): Promise<string[]> {
    return this.evaluate(() => (globalThis as { domChanges?: () => string[] }).domChanges?.() ?? ['not watched']);
  }

  close(): Promise<void> {
    return this.tab.close();
  }
}
