/** Reads an HTML file into text blocks in Node, with the reader that the content script uses. */
import { Window } from 'happy-dom';
import type { Edtf } from '../../utils/core/pack/types.ts';
import type { PageFacts, TextBlock } from '../../utils/core/page/types.ts';
import { pageAddress } from '../../utils/dom/reading/page-address.ts';
import { readPageDate } from '../../utils/dom/reading/page-date/read-page-date.ts';
import { blockReader } from '../../utils/dom/reading/text-blocks/read.ts';

export interface ReadPage {
  readonly facts: PageFacts;
  readonly blocks: readonly TextBlock[];
  /** The day of the page, as it tells it. */
  readonly date: Edtf | null;
}

/** 2030-01-01: a page dated later is mistaken. */
const LATEST_DAY = 21_915;

/** The category is for the scorer alone, so it is removed before the page is read. */
export function withoutCategory(html: string): { readonly html: string; readonly category: string } {
  const tag = /<meta\b[^>]*\bname\s*=\s*["']?category["']?[^>]*>/i.exec(html)?.[0] ?? '';
  const category = /\bcontent\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1] ?? '?';
  return { html: html.replace(tag, ''), category };
}

/** Gives the rendered text of a page; scripts are not run. */
export function readPage(html: string): ReadPage {
  const window = new Window();
  // The reader checks nodes by their classes, which in a browser are global.
  const { Text, Element, HTMLHeadElement, Range } = window;
  // happy-dom leaves out the initial value of a property, by which a browser says that an element stands in its line.
  const getComputedStyle = (element: never): object => {
    const style = window.getComputedStyle(element);
    const { display, float, position, verticalAlign, fontVariantPosition, transform, top } = style;
    const shown = { display: display || 'inline', float: float || 'none', position: position || 'static' };
    return { ...shown, verticalAlign, fontVariantPosition, transform, top };
  };
  Object.assign(globalThis, { Text, Element, HTMLHeadElement, Range, getComputedStyle });
  window.document.write(html);
  const document = window.document as unknown as Document;
  const displayOf = (element: Element): string =>
    element.hasAttribute('hidden') ? 'none' : window.getComputedStyle(element as never).display;
  const isRendered = (element: Element): boolean =>
    displayOf(element) !== 'none' && (!element.parentElement || isRendered(element.parentElement));
  const language = document.documentElement.lang;
  const blocks: TextBlock[] = [];
  const reader = blockReader(
    { root: document.body, inherited: { role: 'text', language } },
    {
      emit: ({ element, text, role, language: own }) => {
        // In the browser, the scanner does this for many blocks at a time.
        if (!isRendered(element as Element)) return;
        const place = blocks.length + 1;
        const other = own === language || own === '' ? {} : { language: own };
        blocks.push({ id: place, order: place, text, role, ...other });
      },
      enter: () => {},
      skip: () => false,
      unrendered: () => {},
      shadow: () => {},
      unhosting: () => {},
      lost: () => {},
      isRendered,
      mustWalk: () => false,
      failed: (error) => {
        throw error;
      },
    },
  );
  while (!reader.advance(1000)) {
    // Continues at once: Node needs no pauses here.
  }
  const facts = { title: document.title, language, address: pageAddress(document) };
  const date = readPageDate(document, LATEST_DAY)?.edtf ?? null;
  window.close();
  return { facts, blocks, date };
}
