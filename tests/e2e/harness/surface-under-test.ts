import type { Media, SurfacePage } from '../../../cli/browsers/types.ts';
import { runAxeInDocument } from './axe.ts';
import { until } from './until.ts';

/** The popup or the side panel, with what a reader does in it; see `reader.ts`. */
export class SurfaceUnderTest {
  readonly #surface: SurfacePage;

  constructor(surface: SurfacePage) {
    this.#surface = surface;
  }

  evaluate<Args extends unknown[], Result>(run: (...args: Args) => Result | Promise<Result>, ...args: Args) {
    return this.#surface.evaluate(run, ...args);
  }

  /** Its text. */
  text(): Promise<string> {
    return this.evaluate(() => document.body.textContent ?? '');
  }

  /** Waits until an element with this selector is there. */
  async element(selector: string): Promise<void> {
    const present = () => this.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
    await until(`${selector} is there`, present);
  }

  /** The text of every element with this selector. */
  texts(selector: string): Promise<string[]> {
    return this.evaluate(
      (wanted) => [...document.querySelectorAll(wanted)].map((element) => element.textContent ?? ''),
      selector,
    );
  }

  press(key: Parameters<SurfacePage['press']>[0]): Promise<void> {
    return this.#surface.press(key);
  }

  type(text: string): Promise<void> {
    return this.#surface.type(text);
  }

  /** Puts a text where the focus is, at once, where each typed letter would start a search: no keys and no `paste`. */
  async fill(text: string): Promise<void> {
    await this.evaluate((given) => document.execCommand('insertText', false, given), text);
  }

  /** Clicks the first element with this selector, once it is there. */
  click(selector: string): Promise<void> {
    return this.#surface.click(selector);
  }

  /**
   * Puts the focus on the first element with this selector that says `text`, as the tab key does after some presses.
   */
  async focus(selector: string, text = ''): Promise<void> {
    await until(`${selector} ${text} has the focus`, () =>
      this.evaluate(
        (wanted, words) => {
          const all = [...document.querySelectorAll<HTMLElement | SVGElement>(wanted)];
          const found = all.find((element) => element.textContent?.includes(words));
          found?.focus();
          return found !== undefined && document.activeElement === found;
        },
        selector,
        text,
      ),
    );
  }

  /** Chooses an item of a list that the browser draws outside the document, where no click reaches. */
  async select(selector: string, value: string): Promise<void> {
    await this.element(selector);
    await this.evaluate(
      (wanted, chosen) => {
        const list = document.querySelector<HTMLSelectElement>(wanted);
        if (!list) return;
        list.value = chosen;
        list.dispatchEvent(new Event('input', { bubbles: true }));
        list.dispatchEvent(new Event('change', { bubbles: true }));
      },
      selector,
      value,
    );
  }

  /** Accessibility violations, one line each. */
  axe(): Promise<string[]> {
    return runAxeInDocument((expression) => this.#surface.evaluateSource(expression));
  }

  /** Turns the wheel over its middle, by CSS pixels; down is positive. */
  wheel(deltaY: number): Promise<void> {
    return this.#surface.wheel(deltaY);
  }

  setMedia(media: Media): Promise<void> {
    return this.#surface.setMedia(media);
  }

  /** PNG. */
  screenshot(): Promise<Uint8Array> {
    return this.#surface.screenshot();
  }

  /** CSS pixels that the browser gives it. */
  size(): Promise<{ readonly width: number; readonly height: number }> {
    return this.#surface.size();
  }

  isOpen(): Promise<boolean> {
    return this.#surface.isOpen();
  }

  close(): Promise<void> {
    return this.#surface.close();
  }
}
